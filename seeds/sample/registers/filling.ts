import type { Day } from '../../../ledger/day/day.ts';
import type { Duty, UnitDuties } from '../../../ledger/duty/duty.ts';
import type { Unit } from '../../../ledger/roster/roster.ts';
import type { Round } from '../../../ledger/round/round.ts';
import type { SampleSeeds } from '../sample-round.ts';

/** What the registers of a unit are filled in from. They say what is known on the last day of the round. */
export interface Filling {
  readonly unit: Unit;
  readonly round: Round;
  readonly duties: UnitDuties;
  readonly seeds: Pick<SampleSeeds, 'calendar' | 'roster'>;
}

/** The year of the sample. */
export const YEAR = 2024;

/** Duties of the unit that a sheet, by its letter, answers. */
export function dutiesOn(letter: string, { duties }: Filling): readonly Duty[] {
  return duties.owed.filter(({ obligation }) => obligation.answeredBy.sheet === letter);
}

/** The day, where it is over by the end of the round, else ''. */
export function byThen(day: Day, { round }: Filling): Day | '' {
  return day <= round.to ? day : '';
}

/** First day of a quarter of the year. */
export function quarterStart(quarter: number): string {
  return `${YEAR}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
}

export const QUARTERS = [1, 2, 3, 4] as const;
