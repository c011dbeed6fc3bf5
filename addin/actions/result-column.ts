import { cellText, type Grid, type GridRow } from '../../ledger/grid/grid.ts';
import type { Judgement } from '../../ledger/judge.ts';
import type { Ledger, LedgerSheet } from '../../ledger/ledger.ts';
import { marksOf, readMark } from '../../ledger/mark/mark.ts';
import type { ColumnWrite } from './host-port.ts';

/** What is to be done with the result columns: one write for each sheet whose marks change; names of sheets that lack the column. */
export interface ResultWrites {
  readonly writes: readonly ColumnWrite[];
  readonly lacking: readonly string[];
}

/** The writes that make the result columns say what the judgement says: every entry marked, old marks elsewhere taken out. */
export function writeMarks(ledger: Ledger, judgement: Judgement, grid: Grid): ResultWrites {
  const marks = marksOf(ledger, judgement);
  return writesOf(ledger, grid, (sheet) => marks.get(sheet.name) ?? NOTHING);
}

/** The writes that take every mark out of the result columns. */
export function clearMarks(ledger: Ledger, grid: Grid): ResultWrites {
  return writesOf(ledger, grid, ({ entries }) => new Map(entries.map(({ row }) => [row, ''])));
}

const NOTHING: ReadonlyMap<number, string> = new Map();

/** Id of the result column of every sheet. */
const RESULT = 'check';

function writesOf(
  { sheets }: Ledger,
  grid: Grid,
  textsOf: (sheet: LedgerSheet) => ReadonlyMap<number, string>,
): ResultWrites {
  const lacking = sheets.filter(({ columns }) => columns[RESULT] === undefined).map(({ name }) => name);
  return { writes: sheets.flatMap((sheet) => writeOf(sheet, grid, textsOf(sheet)) ?? []), lacking };
}

function writeOf(sheet: LedgerSheet, grid: Grid, texts: ReadonlyMap<number, string>): ColumnWrite | null {
  const columnIndex = sheet.columns[RESULT];
  if (columnIndex === undefined) return null;
  const rows = new Map((grid.sheets.find(({ name }) => name === sheet.name)?.rows ?? []).map((row) => [row.row, row]));
  const there = (row: number) => textIn(rows.get(row), columnIndex);
  const marked = [...rows.keys()].filter((row) => row > sheet.headingRow && readMark(there(row)) !== null);
  const touched = [...texts.keys(), ...marked];
  if (touched.length === 0) return null;
  const firstRow = touched.reduce((first, row) => Math.min(first, row));
  const lastRow = touched.reduce((last, row) => Math.max(last, row));
  const wanted = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
    const row = firstRow + index;
    const found = there(row);
    return texts.get(row) ?? (readMark(found) === null ? found : '');
  });
  // An unchanged column is not written again: the host would take it for a change, and the user's undo list would grow.
  if (wanted.every((text, index) => text === there(firstRow + index))) return null;
  return { sheet: sheet.name, columnIndex, firstRow, texts: wanted };
}

function textIn(row: GridRow | undefined, columnIndex: number): string {
  return cellText(row?.cells[columnIndex]);
}
