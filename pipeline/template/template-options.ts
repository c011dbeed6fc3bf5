import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { UnitDuties } from '../../ledger/duty/duty.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import type { Deployment } from './add-in.ts';

/** What is written into the open cells of a row: by column id. Days as YYYY-MM-DD become dates, other words stay as they are. */
export type RowEntry = Readonly<Record<string, string | number>>;

/** Everything a ledger workbook is drawn from. */
export interface TemplateOptions {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly unit: Unit;
  readonly round: Round;
  /** The rows of this unit and of nobody else, in plan order. */
  readonly rows: readonly AssignedRow[];
  readonly sheets: readonly SheetDeclaration[];
  /** By row key: what the unit has filled in already. Plan columns named here replace what the plan says. */
  readonly entries?: ReadonlyMap<string, RowEntry>;
  /** What the plan asks of the unit in this round; nothing unless told. */
  readonly duties?: UnitDuties;
  /** By sheet id: rows of the registers that are filled in already, e.g. carried over from the round before. */
  readonly registers?: ReadonlyMap<string, readonly RowEntry[]>;
  /** 本期零报告; 否 unless told. */
  readonly nilReturn?: boolean;
  /** The day the workbook is issued, stamped into its properties; the first day of the round unless told. */
  readonly issuedOn?: Day;
  /** Whether the workbook opens the task pane by itself where the add-in is installed; yes unless told. */
  readonly opensPane?: boolean;
  /** How the add-in is deployed; centrally unless told. */
  readonly deployment?: Deployment;
}
