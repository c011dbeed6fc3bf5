import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import type { UnitDuties } from '../../ledger/duty/duty.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import type { RowEntry } from '../../pipeline/template/template-options.ts';
import { indicatorRows } from './registers/indicators.ts';
import { periodOf, type SampleRoundId, type SampleSeeds } from './sample-round.ts';

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
  readonly duties: UnitDuties;
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

/** A row of a register as it was, and what is written into it instead. */
export type RowChange = RowEntry | ((row: RowEntry) => RowEntry);

/** The draft with other words in rows of a register, named by their position from 1. Throws for a row that is not there. */
export function amendRows(draft: Draft, sheet: string, changes: Readonly<Record<number, RowChange>>): Draft {
  const rows = [...(draft.registers.get(sheet) ?? [])];
  for (const [position, change] of Object.entries(changes)) {
    const row = rows[Number(position) - 1];
    if (row === undefined) throw new RangeError(`${draft.unit.code} has no row ${position} of ${sheet}`);
    rows[Number(position) - 1] = { ...row, ...(typeof change === 'function' ? change(row) : change) };
  }
  return withRegister(draft, sheet, rows);
}

/** The draft with rows put before the others of a register. */
export function addRows(draft: Draft, sheet: string, rows: readonly RowEntry[]): Draft {
  return withRegister(draft, sheet, [...rows, ...(draft.registers.get(sheet) ?? [])]);
}

/** The draft without the rows of a register that hold these words. Throws where there is none: then nothing would be wrong. */
export function dropRows(draft: Draft, sheet: string, words: RowEntry): Draft {
  const rows = draft.registers.get(sheet) ?? [];
  const left = rows.filter((row) => !Object.entries(words).every(([column, word]) => row[column] === word));
  if (left.length === rows.length) throw new RangeError(`${draft.unit.code} has no such row of ${sheet}`);
  return withRegister(draft, sheet, left);
}

/** The draft with other figures in a row of 量化指标. Throws for a row that the unit is not given. */
export function amendFigures(draft: Draft, code: string, period: string, change: RowChange): Draft {
  const rows = draft.registers.get('indicators') ?? [];
  const position = rows.findIndex((row) => row.code === code && row.period === period) + 1;
  return amendRows(draft, 'indicators', { [position]: change });
}

/** The draft with the figures of 量化指标 counted anew from its registers. */
export function recount(draft: Draft): Draft {
  const { unit, duties, seeds, registers, roundId } = draft;
  const counted = { officers: registers.get('officers') ?? [], cases: registers.get('cases') ?? [] };
  return withRegister(draft, 'indicators', indicatorRows({ unit, round: periodOf(roundId), duties, seeds }, counted));
}

function withRegister(draft: Draft, sheet: string, rows: readonly RowEntry[]): Draft {
  return { ...draft, registers: new Map([...draft.registers, [sheet, rows]]) };
}
