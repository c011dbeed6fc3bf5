import type { Day } from '../day/day.ts';
import type { Obligation } from '../plan/plan.ts';

/** A stretch of days over which something is counted, both ends inclusive. `id` is `2024`, `2024-H1`, `2024-Q2`, `2024-06` or the plan's horizon. */
export interface Span {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

/** An obligation of the plan as it falls on one unit in one period. */
export interface Duty {
  readonly obligation: Obligation;
  /** Over which days it is counted. */
  readonly span: Span;
  /** Last day in time; null for what holds always or runs from an event. */
  readonly dueOn: Day | null;
}

/** What one unit owes, and what it organises for others (the county's own 30 hours of public law). */
export interface UnitDuties {
  readonly owed: readonly Duty[];
  /** Obligations of other units that this unit organises: a shortfall there is shown here too. */
  readonly organised: readonly Obligation[];
}

export const NO_DUTIES: UnitDuties = { owed: [], organised: [] };
