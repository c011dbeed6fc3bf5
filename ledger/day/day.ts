import * as z from 'zod';

/**
 * A calendar day, `YYYY-MM-DD` (ISO 8601 extended form). Never a moment in time: it has no time zone,
 * so it sorts and compares as text.
 */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => exists(text))
  .brand<'Day'>();
export type Day = z.infer<typeof daySchema>;

const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a day that exists in the Gregorian calendar (2023-02-29 is not). */
export function isDay(text: string): text is Day {
  return exists(text);
}

/** The day of a year, month (1–12) and day of month, or null where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lastDayOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** Number of the last day of a month: 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Last day of the month. Throws for a month outside 1–12. */
export function endOfMonth(year: number, month: number): Day {
  const day = dayOf(year, month, lastDayOfMonth(year, month));
  if (day === null) throw new RangeError(`no month ${year}-${month}`);
  return day;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day `count` calendar days later (earlier when negative). Throws a RangeError outside the years 1–9999. */
export function addDays(day: Day, count: number): Day {
  return fromEpochDays(toEpochDays(day) + count);
}

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDays(to) - toEpochDays(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((toEpochDays(day) + 4) % 7) + 7) % 7;
}

function exists(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

function toEpochDays(day: Day): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

function fromEpochDays(days: number): Day {
  const text = new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  if (!isDay(text)) throw new RangeError(`no day of the years 1 to 9999: ${text}`);
  return text;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
