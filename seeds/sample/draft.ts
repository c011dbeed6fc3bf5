import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import type { RowEntry } from '../../pipeline/template/template-options.ts';
import type { SampleRoundId, SampleSeeds } from './sample-round.ts';

/** A ledger as its clerk has filled it in, before it becomes a workbook. */
export interface Draft {
  readonly unit: Unit;
  readonly roundId: SampleRoundId;
  /** Plan and roster from which the workbook was issued. */
  readonly plan: Plan;
  readonly roster: Roster;
  /** The rows of the workbook. */
  readonly rows: readonly AssignedRow[];
  /** By row key; a plan column named here replaces what the plan says. */
  readonly entries: ReadonlyMap<string, RowEntry>;
  /** By sheet id: the rows of the registers. */
  readonly registers: ReadonlyMap<string, readonly RowEntry[]>;
  readonly nilReturn: boolean;
  readonly seeds: SampleSeeds;
}

/** The draft with other words in some cells: row key → column id → value. Throws for a row that the draft does not have. */
export function amend(draft: Draft, changes: Readonly<Record<string, RowEntry>>): Draft {
  const entries = new Map(draft.entries);
  for (const [key, change] of Object.entries(changes)) {
    const entry = entries.get(key);
    if (entry === undefined) throw new RangeError(`${draft.unit.code} has no row ${key}`);
    entries.set(key, { ...entry, ...change });
  }
  return { ...draft, entries };
}
