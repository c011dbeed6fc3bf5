import { assign } from '../../ledger/assignment/assign.ts';
import type { Assignment } from '../../ledger/assignment/assignment.ts';
import { rowKeysOf } from '../../ledger/assignment/row-keys.ts';
import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import { NO_DUTIES, type UnitDuties } from '../../ledger/duty/duty.ts';
import { layDuties } from '../../ledger/duty/lay-duties.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { RecognitionContext } from '../../ledger/recognise/recognition-context.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';
import type { PreviousEntry } from '../../ledger/rule/rule.ts';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { sheetsOfPlan, sheetsOfUnit } from '../../ledger/sheets/sheets-of-plan.ts';

/** What every workbook of a run is judged against. */
export interface Judging {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly assignment: Assignment;
  readonly duties: ReadonlyMap<string, UnitDuties>;
  readonly calendar: WorkCalendar;
  readonly round: Round;
  readonly asOf: Day;
  /** The sheets of the plan. */
  readonly sheets: readonly SheetDeclaration[];
  /** By unit code: those of them that are asked of the unit, in the order of the workbook. */
  readonly unitSheets: ReadonlyMap<string, readonly SheetDeclaration[]>;
  readonly recognition: RecognitionContext;
  /** By unit code: the entries of the round before. */
  readonly previous: ReadonlyMap<string, ReadonlyMap<string, PreviousEntry>> | null;
}

/** Prepares a run once, for all its workbooks. */
export function prepareJudging(
  run: Pick<Judging, 'plan' | 'roster' | 'calendar' | 'round' | 'asOf' | 'previous'>,
): Judging {
  const { plan, roster } = run;
  const assignment = assign(plan, roster);
  const duties = layDuties(plan, roster, run.round);
  const sheets = sheetsOfPlan(plan);
  const unitSheets = new Map(
    roster.units.map(({ code }) => {
      const hasRows = (assignment.rows.get(code)?.length ?? 0) > 0;
      return [code, sheetsOfUnit(sheets, duties.get(code) ?? NO_DUTIES, hasRows)];
    }),
  );
  const asked = new Map([...unitSheets].map(([code, own]) => [code, new Set(own.map(({ id }) => id))]));
  const recognition = { plan, roster, sheets, asked, rowKeys: rowKeysOf(plan) };
  return { ...run, assignment, duties, sheets, unitSheets, recognition };
}
