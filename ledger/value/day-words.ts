import { type Day, dayOf, endOfMonth } from '../day/day.ts';
import { CHINESE_DIGITS, readChineseNumber } from '../numeral/chinese-number.ts';
import type { Assumption, Precision } from '../plan/deadline.ts';
import type { ValueContext } from './reading.ts';
import { withoutBlanks } from './trim-blanks.ts';

/** A day read from words, how exactly they name it, and what had to be assumed. */
export interface DayWords {
  readonly day: Day;
  readonly precision: Precision;
  readonly assumed: readonly Assumption[];
}

/** Why words name no single day. */
export type DayFault =
  | 'unreadable'
  /** 2024-02-30 */
  | 'no-such-day'
  /** 5/6/2024: day first or month first */
  | 'order-unclear'
  /** 6月5日 in a workbook that names no round */
  | 'year-missing'
  /** a range, or a list of days */
  | 'several-days';

/**
 * Reads the ways in which people write a day into a cell: 2024.6.5, 2024/6/5, 24.6.5, 20240605, 2024年6月5日, 6月5日, 6月底, 6月上旬,
 * 二季度, 上半年, 年底前, 2024-06, in full-width and Chinese figures too. A period is read as its last day (年初 and 月初 as
 * the end of the first month and the tenth). Whatever is open is a fault, never a guess.
 */
export function readDayWords(text: string, context: ValueContext): DayWords | DayFault {
  const words = figuresOf(withoutBlanks(joined(text)))
    .replace(BEFORE, '')
    .replace(AFTER, '');
  for (const [pattern, read] of GRAMMAR) {
    const match = pattern.exec(words);
    if (match) return read(match.slice(1), context);
  }
  return severalDays(words) ? 'several-days' : 'unreadable';
}

type Read = (parts: readonly (string | undefined)[], context: ValueContext) => DayWords | DayFault;

const SEPARATOR = '[-./年,·]';
/** A year in front, which may be missing: 2024年, 24年, 2024-, 今年. */
const YEAR = `(?:(\\d{4}|\\d{2})(?:年度?|[-./])|(今年|本年|当年))?`;

const GRAMMAR: readonly (readonly [RegExp, Read])[] = [
  [new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})[-./月,·](\\d{1,2})[日号]?$`), ([y, m, d]) => whole(y, m, d, [])],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => whole(y, m, d, [])],
  [new RegExp(`^(\\d{2})${SEPARATOR}(\\d{1,2})[-./月,·](\\d{1,2})[日号]?$`), ([y, m, d], c) => shortYear(y, m, d, c)],
  [/^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/, ([a, b, y]) => yearLast(a, b, y)],
  [/^(\d{2})(\d{2})(\d{2})$/, ([a, b, c], context) => sixFigures(a, b, c, context)],
  [/^()(今年|本年|当年)?(\d{1,2})(?:月|[-./])(\d{1,2})[日号]?$/, ([, , m, d], c) => monthAndDay(m, d, c)],
  [new RegExp(`^${YEAR}(\\d{1,2})月([上中下])旬$`), ([y, , m, part], c) => xun(y, m, part, c)],
  [new RegExp(`^${YEAR}(\\d{1,2})月份?(底|末|初|内)?$`), ([y, , m, end], c) => month(y, m, end, c)],
  [/^(\d{4})[-./](\d{1,2})$/, ([y, m], c) => month(y, m, undefined, c)],
  [new RegExp(`^${YEAR}(?:第?([1-4])季度?|Q([1-4]))(?:底|末|内)?$`, 'i'), ([y, , a, b], c) => quarter(y, a ?? b, c)],
  [new RegExp(`^${YEAR}([上下])半年(?:底|末|内)?$`), ([y, , part], c) => half(y, part, c)],
  [/^(\d{4}|\d{2})年度?(?:年?(底|末|终|内|初))?$/, ([y, end], c) => year(y, end, c)],
  [/^(\d{4})()$/, ([y, end], c) => year(y, end, c)],
  [/^(?:今年|本年|当年)?年?(底|末|终|内|初)$/, ([end], c) => year(undefined, end, c)],
];

/** Without the time of day and the day of the week; blanks between figures are points (`2024 6 5`). */
function joined(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(CLOCK, '')
    .replace(WEEKDAY, '')
    .replace(/(\d)\s+(?=\d{1,2}(?!\d))/g, '$1.');
}

/** Chinese figures before 年, 月, 日, 季 and full stops of the East become Latin ones. */
function figuresOf(text: string): string {
  return text
    .replace(/[。．]/g, '.')
    .replace(CHINESE_FIGURES, (figures) => String(readChineseNumber(figures) ?? figures));
}

function whole(y = '', m = '', d = '', assumed: readonly Assumption[]): DayWords | DayFault {
  const day = dayOf(Number(y), Number(m), Number(d));
  return day === null ? 'no-such-day' : { day, precision: 'day', assumed };
}

function shortYear(y = '', m = '', d = '', context: ValueContext): DayWords | DayFault {
  const century = fullYear(y, context);
  if (century === null) return 'order-unclear';
  return whole(String(century), m, d, ['century']);
}

function yearLast(a = '', b = '', y = ''): DayWords | DayFault {
  if (a === b || Number(a) > 12) return whole(y, b, a, []);
  return Number(b) > 12 ? whole(y, a, b, []) : 'order-unclear';
}

/** 202406 is a month, 240605 a day; what could be both is open. */
function sixFigures(a = '', b = '', c = '', context: ValueContext): DayWords | DayFault {
  const asMonth = isNear(Number(a + b), context) ? month(a + b, c, undefined, context) : 'unreadable';
  const asDay = shortYear(a, b, c, context);
  if (typeof asMonth === 'string') return asDay;
  return typeof asDay === 'string' ? asMonth : 'order-unclear';
}

function monthAndDay(m = '', d = '', context: ValueContext): DayWords | DayFault {
  if (Number(m) > 12) return 'order-unclear';
  return context.year === null ? 'year-missing' : whole(String(context.year), m, d, ['year']);
}

function xun(y: string | undefined, m = '', part = '', context: ValueContext): DayWords | DayFault {
  const last = part === '上' ? 10 : part === '中' ? 20 : 31;
  return period(y, context, 'xun', [], (year) => dayOf(year, Number(m), last) ?? lastOf(year, Number(m)));
}

function month(y: string | undefined, m = '', end: string | undefined, context: ValueContext): DayWords | DayFault {
  const stated: Assumption[] = end === '底' || end === '末' || end === '内' ? [] : end === '初' ? ['start'] : ['end'];
  return period(y, context, end === '初' ? 'xun' : 'month', stated, (year) =>
    end === '初' ? dayOf(year, Number(m), 10) : lastOf(year, Number(m)),
  );
}

function quarter(y: string | undefined, number = '', context: ValueContext): DayWords | DayFault {
  return period(y, context, 'quarter', ['end'], (year) => lastOf(year, Number(number) * 3));
}

function half(y: string | undefined, part = '', context: ValueContext): DayWords | DayFault {
  return period(y, context, 'half-year', ['end'], (year) => lastOf(year, part === '上' ? 6 : 12));
}

function year(y: string | undefined, end: string | undefined, context: ValueContext): DayWords | DayFault {
  if (end === '初') return period(y, context, 'month', ['start'], (known) => lastOf(known, 1));
  return period(y, context, 'year', end ? [] : ['end'], (known) => lastOf(known, 12));
}

function period(
  y: string | undefined,
  context: ValueContext,
  precision: Precision,
  assumed: readonly Assumption[],
  lastDay: (year: number) => Day | null,
): DayWords | DayFault {
  const known = y === undefined ? context.year : fullYear(y, context);
  if (known === null) return y === undefined ? 'year-missing' : 'order-unclear';
  const day = lastDay(known);
  if (day === null) return 'no-such-day';
  const fromYear: Assumption[] = y === undefined ? ['year'] : y.length === 2 ? ['century'] : [];
  return { day, precision, assumed: [...fromYear, ...assumed] };
}

function lastOf(year: number, month: number): Day | null {
  return month >= 1 && month <= 12 ? endOfMonth(year, month) : null;
}

/** The year of two or four figures; null where two figures are far from the years of the plan. */
function fullYear(y: string, context: ValueContext): number | null {
  if (y.length === 4) return Number(y);
  const year = 2000 + Number(y);
  return isNear(year, context) ? year : null;
}

function isNear(year: number, context: ValueContext): boolean {
  return Math.abs(year - context.nearYear) <= NEAR_YEARS;
}

function severalDays(words: string): boolean {
  return (words.match(ANY_DAY) ?? []).length > 1;
}

const NEAR_YEARS = 10;
const CLOCK = /(?:(?<=\d)T|\s+|(?<=[日号]))\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
const WEEKDAY = /\s*\(?(?:星期|周)[一二三四五六日天]\)?$/;
const BEFORE = /^(?:已?于|截至|截止到?)/;
const AFTER = /(?:之?前)?(?:已?(?:全部|全面)?(?:完成|办结))?[.。]*$/;
const CHINESE_FIGURES = new RegExp(`[${CHINESE_DIGITS}]+(?=[年月日号季])`, 'gu');
const ANY_DAY = /\d{1,4}[-./年]\d{1,2}[-./月]\d{1,2}|\d{1,2}[月./]\d{1,2}日?|\d{1,2}[日号]|\d{1,2}月/g;
