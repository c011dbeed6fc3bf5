import { cellText, columnLetter, type GridCell, type GridRow } from '../grid/grid.ts';
import type { Entry, EntryCell, Observation } from '../ledger.ts';
import { findIdentityNumber, maskIdentityNumbers } from '../value/identity-number.ts';
import { type PreparedColumn, readValue } from '../value/read-value.ts';
import type { Reading, ValueContext } from '../value/reading.ts';
import { trimBlanks } from '../value/trim-blanks.ts';
import type { RowPlace } from './row-index.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** A row and what stands around it. */
export interface RowToRead {
  readonly sheet: string;
  readonly row: GridRow;
  readonly place: RowPlace;
  readonly columns: readonly (SheetColumn | undefined)[];
  /** What a row without anything in it has (`emptyCells`). */
  readonly empty: Entry['cells'];
  /** Cells that a merge carries down into the row, by column index. */
  readonly carried: ReadonlyMap<number, GridCell> | undefined;
}

/**
 * The cells of an empty row, by column id. Every row of a sheet begins as a copy of them: made one key after the other, an object of
 * some twenty keys becomes a hash table of its own, four times as large and slower to read for every rule.
 */
export function emptyCells(columns: readonly (SheetColumn | undefined)[]): Entry['cells'] {
  return Object.fromEntries(
    columns.flatMap((column) =>
      column === undefined || column.declared === null
        ? []
        : [[column.declared.column.id, { columnIndex: column.index, found: '', value: null, state: 'empty' } as const]],
    ),
  );
}

/** Reads one row into an entry; what its own cells give reason to notice goes to `observations`. */
export function readRow(toRead: RowToRead, context: ValueContext, observations: Observation[]): Entry {
  const { sheet, row, place, columns, carried } = toRead;
  const cells: Record<string, EntryCell> = { ...toRead.empty };
  const extra: Record<string, string> = {};
  const width = Math.max(columns.length, row.cells.length);
  for (let index = 0; index < width; index += 1) {
    const column = columns[index];
    const own = row.cells[index];
    const cell = isBlank(own) ? carried?.get(index) : own;
    const notice = (remark: Reading['remarks'][number], found: string) => {
      // What is wrong with a merged cell is said once, where it stands.
      if (cell !== own) return;
      const where = { sheet, row: row.row, columnIndex: index, columnId: column?.declared?.column.id ?? null };
      observations.push({ place: where, task: place.task, found, ...remark });
    };
    if (column === undefined || column.declared === null) {
      const text = trimBlanks(cellText(cell));
      if (text !== '') extra[column?.extraName ?? columnLetter(index)] = withoutIdentityNumbers(text, notice);
    } else if (cell !== undefined) {
      cells[column.declared.column.id] = readCell(index, cell, column.declared, context, notice);
    }
  }
  return { sheet, key: place.key, task: place.task, row: row.row, cells, extra };
}

/** Whether nothing was typed into the cell. */
export function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && trimBlanks(cell.text) === '');
}

type Notice = (remark: Reading['remarks'][number], found: string) => void;

function readCell(
  columnIndex: number,
  cell: GridCell,
  column: PreparedColumn,
  context: ValueContext,
  notice: Notice,
): EntryCell {
  const found = cellText(cell);
  const masked = cell.kind === 'text' ? withoutIdentityNumbers(found, notice) : found;
  if (masked !== found) return { columnIndex, found: masked, value: null, state: 'unusable' };
  const { value, state, remarks } =
    column.column.origin === 'result' && cell.kind === 'error' ? NOTHING : readValue(cell, column, context);
  for (const remark of remarks) notice(remark, trimBlanks(found));
  return { columnIndex, found, value, state };
}

/** The text with its identity numbers masked: they go no further than the workbook they stand in. */
function withoutIdentityNumbers(text: string, notice: Notice): string {
  const span = findIdentityNumber(text);
  if (span === null) return text;
  const found = maskIdentityNumbers(text.slice(span.from, span.to));
  notice({ kind: 'identity-number', expected: null, facts: {} }, found);
  return maskIdentityNumbers(text);
}

const NOTHING: Reading = { value: null, state: 'unusable', remarks: [] };
