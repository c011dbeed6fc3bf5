import { type Day, dayOf } from '../../ledger/day/day.ts';
import { clockTime } from './serial-day.ts';

/** A written moment: the day and the time as they stand there, and the moment in UTC. */
export interface IsoMoment {
  readonly day: Day;
  /** `HH:MM` or `HH:MM:SS`; null at midnight or where no time is written. */
  readonly time: string | null;
  /** ISO 8601 in UTC to the second; a moment written without an offset is taken as UTC. */
  readonly utc: string;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d*)?)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/i;

/** Reads an ISO 8601 day or moment (`2024-06-30T08:15:00Z`); null where the text is none. */
export function readIsoMoment(text: string): IsoMoment | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const day = dayOf(year, month, dayOfMonth);
  if (day === null || hour > 23 || minute > 59 || second > 59) return null;
  const offset = (match[7] === '-' ? -1 : 1) * (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0));
  const utc = new Date(Date.UTC(year, month - 1, dayOfMonth, hour, minute - offset, second));
  const seconds = hour * 3600 + minute * 60 + second;
  return { day, time: seconds === 0 ? null : clockTime(seconds), utc: utc.toISOString().replace('.000', '') };
}
