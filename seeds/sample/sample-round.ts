import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import { type Round, readRound } from '../../ledger/round/round.ts';

/** The rounds that can be generated, the earlier one first. */
export const sampleRoundIds = ['2024-Q1', '2024-Q2', '2024'] as const;
export type SampleRoundId = (typeof sampleRoundIds)[number];

/**
 * What the sample rounds are made from: ids of the seed plan, roster and calendar, and the as-of day of each round. The two
 * quarters are those of one plan; the year is that of another, which asks for what the first does not.
 */
export const sampleRound = {
  plan: { '2024-Q1': 'fangcheng-2023', '2024-Q2': 'fangcheng-2023', '2024': 'sample-county-2024' },
  roster: 'sample-county',
  calendar: 'china',
  asOf: { '2024-Q1': '2024-04-12' as Day, '2024-Q2': '2024-07-12' as Day, '2024': '2025-01-13' as Day },
} as const;

/** The round of the same plan that comes before; null for the first of a plan. */
export function roundBefore(id: SampleRoundId): SampleRoundId | null {
  return (
    roundsOf(id)
      .filter((each) => each < id)
      .at(-1) ?? null
  );
}

/** The last day of the last sample round under the plan of this one. */
export function lastDayUnderPlan(id: SampleRoundId): Day {
  return periodOf(roundsOf(id).at(-1) ?? id).to;
}

/** The rounds under the same plan, the earlier one first. */
function roundsOf(id: SampleRoundId): readonly SampleRoundId[] {
  return sampleRoundIds.filter((each) => sampleRound.plan[each] === sampleRound.plan[id]);
}

/** The seeds of a round, with its plan; whoever generates the round has read them. */
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
