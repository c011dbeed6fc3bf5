import type { Day } from './day/day.ts';
import type { Grid } from './grid/grid.ts';
import { isGiven, type SheetDeclaration } from './sheet/sheet.ts';
import type { Stamp } from './stamp/stamp.ts';

/** Which ledger a workbook is; null where the workbook does not say. */
export interface Identity {
  readonly planId: string | null;
  readonly planVersion: number | null;
  /** Code of the unit in the roster. */
  readonly unit: string | null;
  readonly round: string | null;
  readonly templateVersion: number | null;
  /** `name`: read from the defined name; `title`: from the title rows of a sheet that lost it. */
  readonly from: 'name' | 'title' | 'none';
}

/** Where in a workbook something stands. Any part may be unknown. */
export interface Place {
  readonly sheet: string | null;
  /** As Excel shows it. */
  readonly row: number | null;
  /** Zero-based position of the column in the workbook read. */
  readonly columnIndex: number | null;
  /** Id of the declared column, where it is one. */
  readonly columnId: string | null;
}

/** The value of one cell after reading: typed by its column, or unusable. */
export interface EntryCell {
  readonly columnIndex: number;
  /** What stands in the cell, as a person sees it, before any normalisation. */
  readonly found: string;
  /** Day columns: YYYY-MM-DD. Choice columns: the canonical value. Null when empty or unusable. */
  readonly value: string | number | null;
  readonly state: 'empty' | 'usable' | 'unusable';
}

/** One row of a ledger sheet. */
export interface Entry {
  readonly sheet: string;
  /** Row key of the plan (`T04-1`); null for a row that is not in the plan. */
  readonly key: string | null;
  readonly task: string | null;
  readonly row: number;
  /** By declared column id; a column the workbook does not have is absent. */
  readonly cells: Readonly<Record<string, EntryCell>>;
  /** Columns the unit added, by their heading: kept, reported, carried along. */
  readonly extra: Readonly<Record<string, string>>;
}

/** One sheet of a ledger, found and read. */
export interface LedgerSheet {
  readonly id: string;
  /** Its name in this workbook. */
  readonly name: string;
  readonly headingRow: number;
  /** Declared column id → zero-based index in this workbook. */
  readonly columns: Readonly<Record<string, number>>;
  readonly entries: readonly Entry[];
}

/**
 * Something that reading saw and forgave, or could not use. Rules turn these into findings: reading never judges.
 * `kind` is the id of the rule that speaks about it; `facts` are its facts.
 */
export interface Observation {
  readonly kind: string;
  readonly place: Place;
  readonly task: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** One unit's ledger for one plan and one round, as read from one workbook. */
export interface Ledger {
  /** Name of the file as given, without folder. */
  readonly file: string;
  readonly identity: Identity;
  readonly source: Pick<
    Grid,
    'format' | 'application' | 'savedOn' | 'savedAt' | 'macros' | 'externalLinks' | 'encoding'
  >;
  readonly sheets: readonly LedgerSheet[];
  /** The unit declares that there is nothing to report (零报告). */
  readonly nilReturn: boolean;
  readonly observations: readonly Observation[];
  /** What the check before handing in (报送检查) left in the workbook; null or absent where it never was. */
  readonly stamp?: Stamp | null;
}

/** The text of a cell after normalisation, '' when empty or unusable. */
export function textOf(entry: Entry, column: string): string {
  const cell = entry.cells[column];
  return cell?.state === 'usable' && cell.value !== null ? String(cell.value) : '';
}

/** The day in a day column, null when empty or unusable. */
export function dayIn(entry: Entry, column: string): Day | null {
  const cell = entry.cells[column];
  return cell?.state === 'usable' && typeof cell.value === 'string' ? (cell.value as Day) : null;
}

/** The number in a cell, null when empty, unusable or no number. */
export function numberIn(entry: Entry, column: string): number | null {
  const cell = entry.cells[column];
  return cell?.state === 'usable' && typeof cell.value === 'number' ? cell.value : null;
}

/** Whether a row is one of those that count: in every column named one of the values stands. */
export function isWhere(entry: Entry, where: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(where).every(([column, values]) => values.includes(textOf(entry, column)));
}

/**
 * Whether the unit wrote something in a row of a register: a row that the template gave and nobody filled in says nothing. The
 * 0 that a formula of the template makes of empty cells does not count either; what a person wrote over a formula does.
 */
export function isFilledIn(entry: Entry, { columns }: SheetDeclaration): boolean {
  return columns.some(
    (column) =>
      !isGiven(column) &&
      (entry.cells[column.id]?.state ?? 'empty') !== 'empty' &&
      (column.formula === undefined || entry.cells[column.id]?.value !== 0),
  );
}
