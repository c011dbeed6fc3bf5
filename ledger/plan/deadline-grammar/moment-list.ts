import type { Cursor } from './cursor.ts';
import { type Moment, type Period, takeMoment, type YearWord } from './moment.ts';
import { NUMBER, readNumeral } from './numeral.ts';

/**
 * One phrase with one or several moments: 2024、2025年年底前; of a range (3月—6月) only the end is due.
 * No moments: a range that ends before it starts.
 */
export interface MomentList {
  readonly moments: Moment[];
  readonly range: boolean;
}

/** Reads an enumeration or range of moments at the cursor, or returns null and stays. */
export function takeMoments(cursor: Cursor): MomentList | null {
  const start = cursor.at;
  let range = cursor.take(FROM_NOW) !== null;
  const items: Item[] = [];
  for (let joined: 'to' | 'and' | null = null; ; ) {
    const item = takeBare(cursor) ?? takeMoment(cursor) ?? (joined === 'to' ? takeLastDay(cursor, items.at(-1)) : null);
    if (item === null) {
      // A joiner that leads nowhere is not part of the phrase.
      cursor.at = items.length === 0 ? start : beforeJoiner(cursor.text, cursor.at);
      break;
    }
    items.push(item);
    range ||= joined === 'to';
    if (cursor.take(TO) !== null) joined = 'to';
    else if (cursor.take(AND) !== null) joined = 'and';
    else break;
  }
  const moments = settle(items);
  const last = moments?.at(-1);
  if (moments === null || last === undefined) {
    cursor.at = start;
    return null;
  }
  if (range && runsBackwards(moments)) return { moments: [], range };
  return range ? { moments: [last], range } : { moments, range };
}

/** A number of an enumeration whose unit stands further on: the 6 of 6、12月底. */
interface Bare {
  readonly year: YearWord | null;
  readonly bare: number;
}
type Item = Moment | Bare;

const FROM_NOW = /(?:自|从)?(?:即日|现在|目前)起?(?:至|到)/y;
const TO = /起?(?:直至|至|到|-+)(?!少)/y;
const AND = /(?:、|和|及|与|以及)/y;
const JOINERS = /(?:起?(?:直至|至|到|-+)|、|和|及|与|以及)$/;
const BARE = new RegExp(`(?<![\\d.月])第?(${NUMBER})(?=(?:(?:、|和|及|与|至|到|-+)第?${NUMBER})+(?:月|个?季度))`, 'y');
const LAST_DAY = new RegExp(`(${NUMBER})[日号](之前|以前|前)?`, 'y');
const STARTED_YEAR = new RegExp(
  `((?:19|20)\\d{2}年)(?=第?${NUMBER}(?:(?:、|和|及|与|至|到|-+)第?${NUMBER})+(?:月|个?季度))`,
  'y',
);

function takeBare(cursor: Cursor): Bare | null {
  const start = cursor.at;
  const year = cursor.take(STARTED_YEAR);
  const number = cursor.take(BARE);
  const bare = number === null ? null : readNumeral(number[1] ?? '');
  if (bare === null) {
    cursor.at = start;
    return null;
  }
  return { bare, year: year === null ? null : { kind: 'stated', year: Number(year[1]?.slice(0, 4)), century: false } };
}

/** The 30日 of 6月1日至30日. */
function takeLastDay(cursor: Cursor, start: Item | undefined): Moment | null {
  if (start === undefined || 'bare' in start || start.period.level !== 'day') return null;
  const match = cursor.take(LAST_DAY);
  const dayOfMonth = match === null ? null : readNumeral(match[1] ?? '');
  if (match === null || dayOfMonth === null) return null;
  const due = match[2] !== undefined;
  return { ...start, period: { ...start.period, dayOfMonth }, mark: due ? 'before' : 'none', due };
}

function beforeJoiner(text: string, at: number): number {
  return at - (JOINERS.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** Gives every item its unit, mark and year from the items beside it. */
function settle(items: readonly Item[]): Moment[] | null {
  const settled: Moment[] = [];
  for (const item of [...items].reverse()) {
    const next = settled[0];
    if ('bare' in item) {
      if (next === undefined) return null;
      settled.unshift({ ...next, year: item.year, period: period(next.period.level, item.bare) });
    } else if (next !== undefined && item.mark === 'none' && item.period.level === next.period.level) {
      settled.unshift({ ...item, mark: next.mark, due: next.due });
    } else {
      settled.unshift(item);
    }
  }
  let year: Moment['year'] = null;
  return settled.map((moment) => {
    year = moment.year ?? year;
    return { ...moment, year };
  });
}

function period(level: Period['level'], number: number): Period {
  return level === 'quarter' ? { level, quarter: number } : { level: 'month', month: number };
}

/** A range without a year for its end that ends before it starts (11月至3月): the words do not say which year. */
function runsBackwards(moments: readonly Moment[]): boolean {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || moments.length < 2) return false;
  const sameYear =
    first.year === last.year ||
    (first.year?.kind === 'stated' && last.year?.kind === 'stated' && first.year.year === last.year.year);
  return sameYear && monthAt(first.period) > monthAt(last.period);
}

function monthAt(of: Period): number {
  if (of.level === 'year') return 0;
  if (of.level === 'quarter') return of.quarter * 3;
  return of.level === 'half-year' ? of.half * 6 : of.month;
}
