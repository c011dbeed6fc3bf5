import { NO_DUTIES, type UnitDuties } from '../duty/duty.ts';
import { layDuties } from '../duty/lay-duties.ts';
import type { Plan } from '../plan/plan.ts';
import type { Roster } from '../roster/roster.ts';
import type { Round } from '../round/round.ts';
import type { SheetDeclaration } from '../sheet/sheet.ts';
import { sheetsOfPlan, sheetsOfUnit } from '../sheets/sheets-of-plan.ts';
import { assign } from './assign.ts';
import type { AssignedRow, Assignment } from './assignment.ts';

/** What a plan asks of one unit in a round: rows of the task ledger, demands in numbers, and the sheets that answer both. */
export interface UnitScope {
  readonly rows: readonly AssignedRow[];
  readonly duties: UnitDuties;
  /** In the order of the workbook; none where nothing is asked of the unit. */
  readonly sheets: readonly SheetDeclaration[];
}

/** A plan laid over a roster for a round, as a whole and by unit. */
export interface Scopes {
  readonly assignment: Assignment;
  readonly duties: ReadonlyMap<string, UnitDuties>;
  /** Every sheet of the plan. */
  readonly sheets: readonly SheetDeclaration[];
  /** By unit code, every unit of the roster. */
  readonly units: ReadonlyMap<string, UnitScope>;
}

/** Lays a plan over a roster for a round: who answers for what, and on which sheets. */
export function scopesOf(plan: Plan, roster: Roster, round: Round): Scopes {
  const assignment = assign(plan, roster);
  const duties = layDuties(plan, roster, round);
  const sheets = sheetsOfPlan(plan);
  const units = new Map(
    roster.units.map(({ code }): [string, UnitScope] => {
      const rows = assignment.rows.get(code) ?? [];
      const own = duties.get(code) ?? NO_DUTIES;
      // What an appraisal reports as reached is no demand: nobody is asked for a ledger.
      const asked = plan.kind === 'appraisal' ? [] : sheetsOfUnit(sheets, own, rows.length > 0);
      return [code, { rows, duties: own, sheets: asked }];
    }),
  );
  return { assignment, duties, sheets, units };
}
