import type { Plan } from '../plan/plan.ts';
import type { Roster } from '../roster/roster.ts';
import type { SheetDeclaration } from '../sheet/sheet.ts';

/** What recognition knows beside the workbook. One object for all workbooks of a run: it is prepared once. */
export interface RecognitionContext {
  readonly plan: Plan;
  readonly roster: Roster;
  /** Sheets that are looked for, whoever is asked for them. */
  readonly sheets: readonly SheetDeclaration[];
  /** By unit code: ids of the sheets that are asked of the unit; every sheet of every unit where not given. */
  readonly asked?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every row key of the plan, whichever unit it belongs to. */
  readonly rowKeys: ReadonlyMap<string, { readonly task: string; readonly title: string; readonly item: string }>;
}
