import { cellText, type Grid, type GridRow } from '../../ledger/grid/grid.ts';
import type { Judgement } from '../../ledger/judge.ts';
import type { Ledger, LedgerSheet } from '../../ledger/ledger.ts';
import { taskSheetOf } from '../../ledger/light/task-row.ts';
import { marksOf, readMark } from '../../ledger/mark/mark.ts';
import type { ColumnWrite } from './host-port.ts';

/** What is to be done with the result column: nothing, one write, or it cannot be, because the workbook lacks the column. */
export type ResultWrite =
  | { readonly kind: 'write'; readonly write: ColumnWrite }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-column' };

/** The write that makes the result column say what the judgement says: every entry marked, old marks elsewhere taken out. */
export function writeMarks(ledger: Ledger, judgement: Judgement, grid: Grid): ResultWrite {
  return writeOf(taskSheetOf(ledger), grid, marksOf(ledger, judgement));
}

/** The write that takes every mark out of the result column. */
export function clearMarks(ledger: Ledger, grid: Grid): ResultWrite {
  const sheet = taskSheetOf(ledger);
  return writeOf(sheet, grid, new Map((sheet?.entries ?? []).map(({ row }) => [row, ''])));
}

/** Id of the result column of the task ledger. */
const RESULT = 'check';

function writeOf(sheet: LedgerSheet | undefined, grid: Grid, texts: ReadonlyMap<number, string>): ResultWrite {
  const columnIndex = sheet?.columns[RESULT];
  if (sheet === undefined || columnIndex === undefined) return { kind: 'no-column' };
  const rows = new Map((grid.sheets.find(({ name }) => name === sheet.name)?.rows ?? []).map((row) => [row.row, row]));
  const there = (row: number) => textIn(rows.get(row), columnIndex);
  const marked = [...rows.keys()].filter((row) => row > sheet.headingRow && readMark(there(row)) !== null);
  const touched = [...texts.keys(), ...marked];
  if (touched.length === 0) return { kind: 'nothing' };
  const firstRow = touched.reduce((first, row) => Math.min(first, row));
  const lastRow = touched.reduce((last, row) => Math.max(last, row));
  const wanted = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
    const row = firstRow + index;
    const found = there(row);
    return texts.get(row) ?? (readMark(found) === null ? found : '');
  });
  // An unchanged column is not written again: the host would take it for a change, and the user's undo list would grow.
  if (wanted.every((text, index) => text === there(firstRow + index))) return { kind: 'nothing' };
  return { kind: 'write', write: { sheet: sheet.name, columnIndex, firstRow, texts: wanted } };
}

function textIn(row: GridRow | undefined, columnIndex: number): string {
  return cellText(row?.cells[columnIndex]);
}
