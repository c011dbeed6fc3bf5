import type { Cursor } from './cursor.ts';
import { NUMBER, readNumeral, readYear } from './numeral.ts';

/** How the words name the year: outright, in two digits, or by pointing (今年, 次年) at the title's or the last one. */
export type YearWord =
  | { readonly kind: 'stated'; readonly year: number; readonly century: boolean }
  | { readonly kind: 'pointed'; readonly from: 'context' | 'previous'; readonly shift: 0 | 1 };

/** What stands behind the period: 前, 底/末, 初, 内/止, 年中, nothing, or words that leave the day open (6月中, 2024年年前). */
export type Mark = 'before' | 'edge' | 'start' | 'within' | 'middle' | 'none' | 'vague';

/** The period a phrase names. */
export type Period =
  | { readonly level: 'year' }
  | { readonly level: 'half-year'; readonly half: number }
  | { readonly level: 'quarter'; readonly quarter: number }
  | { readonly level: 'month'; readonly month: number }
  | { readonly level: 'xun'; readonly month: number; readonly xun: number }
  | { readonly level: 'day'; readonly month: number; readonly dayOfMonth: number };

/** A phrase that names a point or stretch of time, not yet worked out to a day. */
export interface Moment {
  readonly year: YearWord | null;
  readonly period: Period;
  readonly mark: Mark;
  /** 前 stands at the end, after 底 or a day as well. */
  readonly due: boolean;
}

/** Reads the phrase at the cursor (2024年6月底前, 年底前, 2024-06-30, 第一季度) or returns null and stays. */
export function takeMoment(cursor: Cursor): Moment | null {
  const start = cursor.at;
  const moment = takeNumeric(cursor) ?? takeWorded(cursor);
  if (moment === null) cursor.at = start;
  return moment;
}

const FOUR_DIGITS = /(?<!\d)(?:公历)?((?:19|20)\d{2}|[一二][零〇oO0一二三四五六七八九]{3})年(年*)(度?)/y;
const TWO_DIGITS = new RegExp(
  `(?<![\\d.])(\\d{2}|二[零〇一二三四五六七八九])年+(?=底|末|初|内|第?[一二三四1-4]季度|[上下]半年|${NUMBER}月)`,
  'y',
);
const POINTED = /(今年|本年|当年|同年|次年|翌年|第二年|明年)(度?)(?!级|轮)/y;
/** A year that heads the parts behind it: 2024年:6月底前…;12月底前…. */
const HEADS = new RegExp(`[,: ](?=${NUMBER}月|元月|第?[一二三四1-4]季度|[上下]半年)`, 'y');
const YEAR_ALONE =
  /(?<=^|[^\d.〔(\p{L}]|[和及与至到于在])((?:19|20)\d{2})(?=$|[,;。\n)]|(?:[、和及与至到]|以及|-+)(?:19|20)\d{2}(?!\d)(?:年|$|[、,;。\n)和及与]))/uy;
const NUMERIC = /(?<![\d./-])((?:19|20)\d{2})([-./])(\d{1,2})(?!\d)(?:\2(\d{1,2})(?![\d月])日?)?(?!年)/y;
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/y;
const SHORT = /(?<![\d.])(\d{2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/y;
const MONTH_DOT_DAY = /(?<![\d.])(\d{1,2})[./](\d{1,2})(?=日?(?:之前|以前|前))/y;

const MONTH = new RegExp(`(?<![\\d.])(?:(${NUMBER})|元)月+份?(?!度|\\d{1,3}(?!\\d))`, 'y');
const MONTH_OF_DAY = new RegExp(`(?<![\\d.])(?:(${NUMBER})|元)月(${NUMBER})[日号](?!常)底?`, 'y');
const MONTH_REST = new RegExp(`月份?(?:(${NUMBER})[日号])?`, 'y');
const XUN = /([上中下])旬末?/y;
const QUARTER = /第?([一二三四1-4])个?季(?:度|(?=[末底初前]))|[Qq]([1-4])|([1-4])[Qq]|(前三)个?季度/y;
const HALF = /([上前下后])半年度?/y;
const YEAR_ONLY =
  /(?<![每半几数多近去元前\d零〇一二三四五六七八九十两])年+(?=[底末初内]|中(?:前|之前|以前|完成|$|[,;。\n)]))/y;

const EDGE = /[底末]+|终(?=前|之前|以前)/y;
const START = /初/y;
const MIDDLE = /中(?!旬|央|期|国|心|共|小|标|介|医)/y;
const BEFORE = /(?:之前|以前|前+)(?!后|期|三个?季|半年|提|往|沿|端|置)/y;
const WITHIN = /(?:之内|以内|内(?!部|容|控|设|外)|期间)/y;
const UNTIL = /(?:为止|截止|止(?!损))/y;
const WEEKDAY = /\((?:星期|周)[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天]/y;
const CLOCK = /(?:上午|下午|中午|晚上?)?(?!0{1,2}[:时点])(?:\d{1,2}:\d{2}|\d{1,2}[时点](?:\d{1,2}分|半|整)?)|下班/y;
const MIDNIGHT = /凌晨|零[时点]|0{1,2}[时点]|0{1,2}:00/y;
const INCLUSIVE = /\(含(?:当日|当天|本日|本数)?\)/y;

function takeNumeric(cursor: Cursor): Moment | null {
  const dotted = cursor.take(NUMERIC);
  if (dotted !== null) {
    const year = stated(Number(dotted[1]), false);
    if (dotted[4] !== undefined) return onDay(cursor, year, Number(dotted[3]), Number(dotted[4]));
    const rest = cursor.take(MONTH_REST);
    const day = rest?.[1];
    if (day !== undefined) return onDay(cursor, year, Number(dotted[3]), readNumeral(day) ?? 0);
    return inMonth(cursor, year, Number(dotted[3]));
  }
  const compact = cursor.take(COMPACT);
  if (compact !== null) {
    return onDay(cursor, stated(Number(compact[1]), false), Number(compact[2]), Number(compact[3]));
  }
  const short = cursor.take(SHORT);
  if (short !== null) {
    return onDay(cursor, stated(2000 + Number(short[1]), true), Number(short[2]), Number(short[3]));
  }
  const dot = cursor.take(MONTH_DOT_DAY);
  return dot === null ? null : onDay(cursor, null, Number(dot[1]), Number(dot[2]));
}

function takeWorded(cursor: Cursor): Moment | null {
  const four = cursor.take(FOUR_DIGITS);
  if (four !== null) {
    const year = readYear(four[1] ?? '');
    if (year === null) return null;
    cursor.take(HEADS);
    const inside = takeInside(cursor, stated(year, false));
    if (inside !== null) return inside;
    const tail = takeTail(cursor, true);
    // 2024年年前 is either the year's beginning or the spring festival: the words do not say.
    if (four[2] !== '' && tail.mark === 'before') {
      return { year: stated(year, false), period: { level: 'year' }, mark: 'vague', due: true };
    }
    if (four[3] !== '' && tail.mark === 'none' && !cursor.sees(/$|[,;。\n)]|完成|之?内/y)) return null;
    return { year: stated(year, false), period: { level: 'year' }, ...tail };
  }
  const two = cursor.take(TWO_DIGITS);
  if (two !== null) {
    const year = stated(2000 + (readYear(two[1] ?? '') ?? 0), true);
    return takeInside(cursor, year) ?? { year, period: { level: 'year' }, ...takeTail(cursor, true) };
  }
  const alone = cursor.take(YEAR_ALONE);
  if (alone !== null)
    return { year: stated(Number(alone[1]), false), period: { level: 'year' }, mark: 'none', due: false };
  const pointed = cursor.take(POINTED);
  if (pointed !== null) {
    const year = pointedYear(pointed[1] ?? '');
    cursor.take(/年*(?=[底末初内])/y);
    const inside = takeInside(cursor, year);
    if (inside !== null) return inside;
    const tail = takeTail(cursor, true);
    return tail.mark === 'none' ? null : { year, period: { level: 'year' }, ...tail };
  }
  return takeInside(cursor, null);
}

/** The part of a phrase below the year: month, day, quarter, half-year; or 年底 where no year stands before it. */
function takeInside(cursor: Cursor, year: YearWord | null): Moment | null {
  const day = cursor.take(MONTH_OF_DAY);
  if (day !== null) return onDay(cursor, year, monthOf(day[1]), readNumeral(day[2] ?? '') ?? 0);
  const month = cursor.take(MONTH);
  if (month !== null) return inMonth(cursor, year, monthOf(month[1]));
  const quarter = cursor.take(QUARTER);
  if (quarter !== null) {
    const number = quarter[4] !== undefined ? 3 : readNumeral(quarter[1] ?? quarter[2] ?? quarter[3] ?? '');
    return number === null ? null : { year, period: { level: 'quarter', quarter: number }, ...takeTail(cursor, false) };
  }
  const half = cursor.take(HALF);
  if (half !== null) {
    const number = half[1] === '上' || half[1] === '前' ? 1 : 2;
    return { year, period: { level: 'half-year', half: number }, ...takeTail(cursor, false) };
  }
  if (year === null && cursor.take(YEAR_ONLY) !== null) {
    return { year, period: { level: 'year' }, ...takeTail(cursor, true) };
  }
  return null;
}

function inMonth(cursor: Cursor, year: YearWord | null, month: number): Moment {
  const xun = cursor.take(XUN);
  if (xun !== null) {
    const number = '上中下'.indexOf(xun[1] ?? '') + 1;
    return { year, period: { level: 'xun', month, xun: number }, ...takeTail(cursor, false) };
  }
  if (cursor.take(MIDDLE) !== null) {
    return { year, period: { level: 'month', month }, mark: 'vague', due: cursor.take(BEFORE) !== null };
  }
  return { year, period: { level: 'month', month }, ...takeTail(cursor, false) };
}

function onDay(cursor: Cursor, year: YearWord | null, month: number, dayOfMonth: number): Moment {
  cursor.take(WEEKDAY);
  cursor.take(INCLUSIVE);
  // The hour zero of a day belongs to the day before: the words do not say which is meant.
  const midnight = cursor.take(MIDNIGHT) !== null;
  if (!midnight) cursor.take(CLOCK);
  const tail = takeTail(cursor, false);
  return { year, period: { level: 'day', month, dayOfMonth }, ...tail, mark: midnight ? 'vague' : tail.mark };
}

function takeTail(cursor: Cursor, wholeYear: boolean): { mark: Mark; due: boolean } {
  const mark = takeEdge(cursor, wholeYear);
  cursor.take(INCLUSIVE);
  if (cursor.take(BEFORE) !== null) return { mark: mark === 'none' ? 'before' : mark, due: true };
  if (cursor.take(WITHIN) !== null || cursor.take(UNTIL) !== null) {
    return { mark: mark === 'none' ? 'within' : mark, due: false };
  }
  return { mark, due: false };
}

function takeEdge(cursor: Cursor, wholeYear: boolean): Mark {
  if (cursor.take(EDGE) !== null) return 'edge';
  if (cursor.take(START) !== null) return 'start';
  return wholeYear && cursor.take(MIDDLE) !== null ? 'middle' : 'none';
}

function monthOf(numeral: string | undefined): number {
  return numeral === undefined ? 1 : (readNumeral(numeral) ?? 0);
}

function stated(year: number, century: boolean): YearWord {
  return { kind: 'stated', year, century };
}

function pointedYear(word: string): YearWord {
  const shift = /次年|翌年|第二年|明年/.test(word) ? 1 : 0;
  return { kind: 'pointed', from: /今年|本年|明年/.test(word) ? 'context' : 'previous', shift };
}
