import { addDays, type Day, dayOf, endOfMonth } from '../day/day.ts';

/** A reporting period (台账填报期): `2024-Q2`, `2024-H1` or `2024`. */
export interface Round {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

/** Reads a round id; null where the text is none. */
export function readRound(id: string): Round | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])))?$/.exec(id);
  if (!match) return null;
  const year = Number(match[1]);
  const quarter = match[2] === undefined ? null : Number(match[2]);
  const half = match[3] === undefined ? null : Number(match[3]);
  const lastMonth = quarter !== null ? quarter * 3 : half !== null ? half * 6 : 12;
  const months = quarter !== null ? 3 : half !== null ? 6 : 12;
  const from = dayOf(year, lastMonth - months + 1, 1);
  return from === null ? null : { id, from, to: endOfMonth(year, lastMonth) };
}

/** Last day on which the ledger of a round is handed in on time. */
export function submitBy(round: Round, graceDays: number): Day {
  return addDays(round.to, graceDays);
}
