import { columnLetter, type GridArea, type GridCell, type GridSheet } from '../grid/grid.ts';
import type { Observation } from '../ledger.ts';
import { remark } from './observation.ts';

/** Cells that a merge covers: row as Excel numbers it → column index → the cell at the top of the merge. */
export type MergedFill = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

/** Carries the top cell of every merge in the data down to the other rows of the merge, in its first column and no further. */
export function fillMerges(sheet: GridSheet, below: number): MergedFill {
  const fill = new Map<number, Map<number, GridCell>>();
  const tall = sheet.merges.filter((merge) => merge.top > below && merge.bottom > merge.top);
  if (tall.length === 0) return fill;
  const numbers = sheet.rows.map(({ row }) => row);
  for (const { top, bottom, left } of tall) {
    const index = firstFrom(top, numbers);
    const cell = numbers[index] === top ? sheet.rows[index]?.cells[left] : undefined;
    if (cell === undefined) continue;
    for (const row of numbers.slice(index + 1, firstFrom(bottom + 1, numbers))) {
      const cells = fill.get(row) ?? new Map<number, GridCell>();
      cells.set(left, cell);
      fill.set(row, cells);
    }
  }
  return fill;
}

/** One observation for all merges that touch a row of data; `rows` are those that became entries, in order. */
export function observeMerges(sheet: GridSheet, rows: readonly number[], below: number): Observation[] {
  const merges = sheet.merges.filter((merge) => merge.top > below && touches(merge, rows));
  if (merges.length === 0) return [];
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const cells = sorted.slice(0, MOST_SHOWN).map(nameOf).join('、') + (sorted.length > MOST_SHOWN ? '…' : '');
  const place = { sheet: sheet.name, row: sorted[0]?.top ?? null, columnIndex: sorted[0]?.left ?? null };
  return [remark('merged-cells', place, { found: cells }, { count: merges.length, cells })];
}

const MOST_SHOWN = 8;

function touches({ top, bottom }: GridArea, rows: readonly number[]): boolean {
  const row = rows[firstFrom(top, rows)];
  return row !== undefined && row <= bottom;
}

/** Position of the first number, of numbers that rise, that is not below `least`; their count where there is none. */
function firstFrom(least: number, numbers: readonly number[]): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? least) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function nameOf({ top, bottom, left, right }: GridArea): string {
  return `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;
}
