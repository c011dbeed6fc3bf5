import { assign } from '../../ledger/assignment/assign.ts';
import type { Assignment } from '../../ledger/assignment/assignment.ts';
import { rowKeysOf } from '../../ledger/assignment/row-keys.ts';
import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { UnitDuties } from '../../ledger/duty/duty.ts';
import { layDuties } from '../../ledger/duty/lay-duties.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { RecognitionContext } from '../../ledger/recognise/recognition-context.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';
import type { PreviousEntry } from '../../ledger/rule/rule.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';

/** What every workbook of a run is judged against. */
export interface Judging {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly assignment: Assignment;
  readonly duties: ReadonlyMap<string, UnitDuties>;
  readonly calendar: WorkCalendar;
  readonly round: Round;
  readonly asOf: Day;
  readonly recognition: RecognitionContext;
  /** By unit code: the entries of the round before. */
  readonly previous: ReadonlyMap<string, ReadonlyMap<string, PreviousEntry>> | null;
}

/** Prepares a run once, for all its workbooks. */
export function prepareJudging(
  run: Pick<Judging, 'plan' | 'roster' | 'calendar' | 'round' | 'asOf' | 'previous'>,
): Judging {
  const { plan, roster } = run;
  return {
    ...run,
    assignment: assign(plan, roster),
    duties: layDuties(plan, roster, run.round),
    recognition: { plan, roster, sheets: ledgerSheets, rowKeys: rowKeysOf(plan) },
  };
}
