import { type Day, dayOf } from '../../ledger/day/day.ts';

/** A moment as Excel shows it: a day, or the phantom 1900-02-29, or no day at all (before the first one). */
export interface SerialMoment {
  readonly day: Day | null;
  /** 29 February 1900, which the 1900 date system counts although it never was. */
  readonly phantom: boolean;
  /** `HH:MM` or `HH:MM:SS`; null at midnight. */
  readonly time: string | null;
}

const SECONDS_A_DAY = 86_400;
const DAYS_BETWEEN_SYSTEMS = 1_462;
const LAST_SERIAL = 2_958_465;
const PHANTOM = 60;

/**
 * What a date serial stands for, in the 1900 or the 1904 date system, by whole-number arithmetic: no moment in time and no
 * time zone takes part. Null where the number lies outside the calendar (negative, or after 9999-12-31).
 */
export function serialMoment(serial: number, date1904: boolean): SerialMoment | null {
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * SECONDS_A_DAY);
  if (seconds === SECONDS_A_DAY) {
    days += 1;
    seconds = 0;
  }
  if (days < 0) return null;
  const number = date1904 ? days + DAYS_BETWEEN_SYSTEMS : days;
  if (!(number <= LAST_SERIAL)) return null;
  const time = seconds === 0 ? null : clockTime(seconds);
  if (number === PHANTOM) return { day: null, phantom: true, time };
  return { day: number === 0 ? null : dayOfSerial(number), phantom: false, time };
}

/** `HH:MM`, with seconds only where there are any. */
export function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) parts.push(seconds % 60);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Day 1 is 1900-01-01; after the phantom day every number is one too high. */
function dayOfSerial(number: number): Day | null {
  // Days since 0000-03-01, the start of a 400-year cycle that ends with a leap day.
  const days = number + (number < PHANTOM ? 693_900 : 693_899);
  const cycle = Math.floor(days / 146_097);
  const inCycle = days - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1_460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const dayOfMonth = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return dayOf(cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, dayOfMonth);
}
