import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import { type Round, readRound } from '../../ledger/round/round.ts';

/** The rounds that can be generated, the earlier one first. */
export const sampleRoundIds = ['2024-Q1', '2024-Q2'] as const;
export type SampleRoundId = (typeof sampleRoundIds)[number];

/** What the sample round is made from: ids of the seed plan, roster and calendar, and the as-of day of each round. */
export const sampleRound = {
  plan: 'fangcheng-2023',
  roster: 'sample-county',
  calendar: 'china',
  asOf: { '2024-Q1': '2024-04-12' as Day, '2024-Q2': '2024-07-12' as Day },
} as const;

/** The seeds themselves; whoever generates a round has read them. */
export interface SampleSeeds {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly calendar: WorkCalendar;
}

/** A file as it came in. */
export interface SampleFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The period of a sample round. */
export function periodOf(id: SampleRoundId): Round {
  const round = readRound(id);
  if (round === null) throw new RangeError(`no round ${id}`);
  return round;
}
