import type { SourceCell, SourceTable } from '../source-document.ts';

/** What stands at one position of a table. */
export interface GridCell {
  readonly cell: SourceCell;
  /** The position at which the cell is printed, and not one that a merge covers. */
  readonly own: boolean;
}

export type Grid = readonly (readonly (GridCell | null)[])[];

/** The table with every position filled: a merged cell stands at all positions it covers. */
export function gridOf(table: SourceTable): Grid {
  const width = Math.min(
    MOST_COLUMNS,
    table.rows.reduce((most, row) => row.cells.reduce((w, cell) => Math.max(w, cell.index + cell.columnSpan), most), 0),
  );
  const grid = table.rows.map(() => new Array<GridCell | null>(width).fill(null));
  for (const [at, row] of table.rows.entries())
    for (const cell of row.cells)
      for (let down = 0; down < Math.max(1, cell.rowSpan) && at + down < grid.length; down += 1)
        for (let right = 0; right < Math.max(1, cell.columnSpan) && cell.index + right < width; right += 1) {
          const line = grid[at + down];
          if (line !== undefined) line[cell.index + right] ??= { cell, own: down === 0 && right === 0 };
        }
  return grid;
}

/** Beyond this a table is no list of tasks. */
const MOST_COLUMNS = 64;

/** The cells printed in a row, blank ones left out. */
export function printedCells(row: readonly (GridCell | null)[]): SourceCell[] {
  return row.flatMap((at) => (at?.own && at.cell.text.trim() !== '' ? [at.cell] : []));
}
