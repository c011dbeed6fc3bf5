import { type Day, dayOf, endOfMonth, lastDayOfMonth } from '../../day/day.ts';
import type { Assumption, Precision } from '../deadline.ts';
import type { Mark, Moment, Period, YearWord } from './moment.ts';

/** The last day that is still in time, and what had to be assumed to know it. */
export interface DueDay {
  readonly day: Day;
  readonly precision: Precision;
  readonly assumed: Assumption[];
}

/** Years that a phrase without one may take: of the clause before it, else of the title. */
export interface KnownYears {
  readonly previous: number | null;
  readonly context: number | null;
}

/**
 * The day a moment falls due, or null where the calendar has no such day or no year is known.
 * 年底/月底/季度末 and a named day are inclusive. 2024年前 ends with 2023; 6月前 is read as "by the end of June",
 * which documents mean by it, and says so (`end`).
 */
export function dueDay(moment: Moment, years: KnownYears): DueDay | null {
  const year = yearOfWord(moment.year, years);
  if (year === null) return null;
  const due = within(moment.period, moment.mark, year);
  if (due === null) return null;
  const assumed: Assumption[] = [];
  if (moment.year?.kind !== 'stated') assumed.push('year');
  assumed.push(...due.assumed);
  if (moment.year?.kind === 'stated' && moment.year.century) assumed.push('century');
  return { ...due, assumed };
}

/** Month and day of each year on which a moment without a year falls due; the end of February is the 28th. */
export function yearlyDay(moment: Moment): { month: number; day: number } | null {
  const due = within(moment.period, moment.mark, 2023);
  return due === null ? null : { month: Number(due.day.slice(5, 7)), day: Number(due.day.slice(8)) };
}

function yearOfWord(word: YearWord | null, years: KnownYears): number | null {
  if (word === null) return years.previous ?? years.context;
  if (word.kind === 'stated') return word.year;
  const from = word.from === 'context' ? years.context : (years.previous ?? years.context);
  return from === null ? null : from + word.shift;
}

function within(period: Period, mark: Mark, year: number): DueDay | null {
  if (mark === 'vague') return null;
  switch (period.level) {
    case 'day':
      return named(dayOf(year, period.month, period.dayOfMonth), 'day');
    case 'xun':
      return period.month < 1 || period.month > 12
        ? null
        : ending(
            dayOf(year, period.month, period.xun === 3 ? lastDayOfMonth(year, period.month) : period.xun * 10),
            'xun',
            mark,
          );
    case 'month':
      if (period.month < 1 || period.month > 12) return null;
      return mark === 'start'
        ? starting(dayOf(year, period.month, 10), 'xun')
        : ending(endOfMonth(year, period.month), 'month', mark);
    case 'quarter':
      return mark === 'start'
        ? starting(endOfMonth(year, period.quarter * 3 - 2), 'month')
        : ending(endOfMonth(year, period.quarter * 3), 'quarter', mark);
    case 'half-year':
      return mark === 'start'
        ? starting(endOfMonth(year, period.half * 6 - 5), 'month')
        : ending(endOfMonth(year, period.half * 6), 'half-year', mark);
    case 'year':
      if (mark === 'start') return starting(endOfMonth(year, 1), 'month');
      if (mark === 'middle') return ending(endOfMonth(year, 6), 'half-year', 'none');
      if (mark === 'before') return named(dayOf(year - 1, 12, 31), 'year');
      return ending(endOfMonth(year, 12), 'year', mark);
  }
}

function named(day: Day | null, precision: Precision): DueDay | null {
  return day === null ? null : { day, precision, assumed: [] };
}

function starting(day: Day | null, precision: Precision): DueDay | null {
  return day === null ? null : { day, precision, assumed: ['start'] };
}

function ending(day: Day | null, precision: Precision, mark: Mark): DueDay | null {
  return day === null ? null : { day, precision, assumed: mark === 'edge' || mark === 'within' ? [] : ['end'] };
}
