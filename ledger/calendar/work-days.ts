import { addDays, type Day, weekdayOf, yearOf } from '../day/day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Days off and work days of a county's own, as its roster lists them; they win over the published calendar. */
export interface OwnDays {
  readonly off: readonly Day[];
  readonly work: readonly Day[];
}

/**
 * Whether a day is a work day (工作日): weekdays but published holidays, and make-up work days. `unknown-year` where the
 * calendar does not list the year and the county has no word of its own on the day: such a year is never guessed.
 */
export function isWorkDay(day: Day, calendar: WorkCalendar, own: OwnDays): boolean | 'unknown-year' {
  if (own.work.includes(day)) return true;
  if (own.off.includes(day)) return false;
  const year = calendar.years[day.slice(0, 4)];
  if (year === undefined) return 'unknown-year';
  if (year.makeUpDays.includes(day)) return true;
  if (year.holidays.includes(day)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/**
 * Number of work days after `from` up to and including `to`: the day of the event does not count, the last day does.
 * 0 where `to` is not after `from`; the first unknown year where the calendar does not reach.
 */
export function workDaysBetween(
  from: Day,
  to: Day,
  calendar: WorkCalendar,
  own: OwnDays,
): { readonly count: number } | { readonly unknownYear: number } {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    const works = isWorkDay(day, calendar, own);
    if (works === 'unknown-year') return { unknownYear: yearOf(day) };
    if (works) count += 1;
  }
  return { count };
}

/**
 * The last day of a term of `count` work days that begins after `from` (3个工作日内); `from` itself for 0.
 * The first unknown year where the calendar does not reach. Throws for a count that is negative or not whole.
 */
export function addWorkDays(
  from: Day,
  count: number,
  calendar: WorkCalendar,
  own: OwnDays,
): { readonly day: Day } | { readonly unknownYear: number } {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`no number of work days: ${count}`);
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const works = isWorkDay(day, calendar, own);
    if (works === 'unknown-year') return { unknownYear: yearOf(day) };
    if (works) left -= 1;
  }
  return { day };
}
