import { addWorkDays, isWorkDay } from '../../ledger/calendar/work-days.ts';
import { addDays, type Day } from '../../ledger/day/day.ts';
import type { Random } from './random.ts';
import type { SampleSeeds } from './sample-round.ts';

type Days = Pick<SampleSeeds, 'calendar' | 'roster'>;

/** A work day no earlier than `from`, some days after it: `within` of them at most, and the first work day from there on. */
export function workDayFrom(from: string, within: number, random: Random, { calendar, roster }: Days): Day {
  let day = addDays(from as Day, random.between(0, within));
  while (isWorkDay(day, calendar, roster.calendar) !== true) day = addDays(day, 1);
  return day;
}

/** The last work day no later than a day. */
export function workDayBefore(to: Day, { calendar, roster }: Days): Day {
  let day = to;
  while (isWorkDay(day, calendar, roster.calendar) !== true) day = addDays(day, -1);
  return day;
}

/** The day that is so many work days after another. Throws for a year that the calendar does not list. */
export function workDaysAfter(day: Day, count: number, { calendar, roster }: Days): Day {
  const found = addWorkDays(day, count, calendar, roster.calendar);
  if ('unknownYear' in found) throw new RangeError(`no work days of ${found.unknownYear}`);
  return found.day;
}
