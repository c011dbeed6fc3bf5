import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { SourceCell, SourceRow, SourceTable } from '../source-document.ts';
import { isChapterBetween, isUnderTable } from './row-lines.ts';
import type { TextLine } from './text-line.ts';

/** A table and the index of the first line behind it; without a table, the line up to which there is none. */
export interface TakenTable {
  readonly table: SourceTable | null;
  readonly next: number;
}

/**
 * A table whose cells were copied to lines of their own: every cell begins with a tab, a line without one goes on with
 * the cell, an empty line ends the row. No table where the lines at `from` are none (fewer than two rows).
 */
export function takeTabCells(lines: readonly TextLine[], from: number, name: string): TakenTable {
  const rows: Drafted[][] = [];
  let row: Drafted[] = [];
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (/^ ?\t[^\t]*$/.test(line.text)) row.push({ lines: [line.text.trim()], number: line.number });
    else if (line.text.trim() === '') {
      if (row.length > 0) rows.push(row);
      row = [];
    } else if (row.length > 0 && !line.text.includes('\t')) row.at(-1)?.lines.push(line.text.trim());
    else break;
  }
  if (row.length > 0) rows.push(row);
  const none = rows.length < 2 || rows.every((cells) => cells.length < 2);
  return { table: none ? null : tableOf(rows, name), next: index };
}

/** A table with one row a line and tabs between its cells, as a sheet is copied; at least two lines with as many cells. A numbered heading between rows is a row of its own. */
export function takeTabRows(lines: readonly TextLine[], from: number, name: string): TakenTable {
  const rows: Drafted[][] = [];
  let index = from;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isUnderTable(line.text)) break;
    if (!/\S[^\n]*\t/.test(line.text)) {
      if (rows.length === 0 || !isChapterBetween(lines, index, '\t')) break;
      rows.push([{ lines: [line.text.trim()], number: line.number }]);
      continue;
    }
    rows.push(line.text.split('\t').map((text) => ({ lines: [text.trim()], number: line.number })));
  }
  const width = rows[0]?.length ?? 0;
  const even = rows.filter((row) => row.length === 1 || Math.abs(row.length - width) <= 1).length;
  return { table: rows.length < 2 || even < rows.length / 2 ? null : tableOf(rows, name), next: index };
}

/** Cells as they are gathered from lines. */
export interface Drafted {
  readonly lines: string[];
  readonly number: number;
}

export function tableOf(rows: readonly (readonly Drafted[])[], name: string): SourceTable {
  return { kind: 'table', name, rows: rows.map((row, at) => rowOf(row, at, name)) };
}

function rowOf(row: readonly Drafted[], at: number, name: string): SourceRow {
  return {
    cells: row.map(
      (cell, index): SourceCell => ({
        index,
        text: cell.lines.filter((line) => line !== '').join('\n'),
        rowSpan: 1,
        columnSpan: 1,
        place: placeOf(cell.number, name, `${columnName(index)}${at + 1}`),
      }),
    ),
  };
}

function placeOf(line: number, sheet: string, cell: string): SourcePlace {
  return { line, sheet, cell };
}

/** A, B … Z, AA … */
function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
