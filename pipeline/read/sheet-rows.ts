import type { GridCell, GridRow } from '../../ledger/grid/grid.ts';
import type { ReadLimits } from './limits.ts';
import { refusals } from './refusals.ts';

/** Places in rows for every cell that may hold something: a guard against rows that are wide and all but empty. */
const PLACES_A_CELL = 10;

/** Counts what a whole workbook holds, over all of its sheets. */
export interface CellTally {
  cells: number;
  places: number;
}

/** Gathers the rows of one sheet that hold something, and holds them to the limits. */
export class SheetRows {
  /** Number of columns up to the last one that holds something. */
  width = 0;
  readonly #sheet: string;
  readonly #limits: ReadLimits;
  readonly #tally: CellTally;
  #rows: GridRow[] = [];
  #cells: (GridCell | undefined)[] = [];
  #row = 0;
  #hidden = false;
  #ascending = true;

  constructor(sheet: string, limits: ReadLimits, tally: CellTally) {
    this.#sheet = sheet;
    this.#limits = limits;
    this.#tally = tally;
  }

  /** The row that the next cells belong to. */
  startRow(row: number, hidden: boolean): void {
    this.#closeRow();
    this.#row = row;
    this.#hidden = hidden;
  }

  /** Puts a cell at a zero-based column. Throws `Unreadable` past a limit; blanks far to the right are let go. */
  put(index: number, cell: GridCell): void {
    if (index >= this.#limits.columns) {
      if (cell.kind === 'text' && cell.text.trim() === '') return;
      throw refusals.tooWide(this.#sheet, index, this.#limits.columns);
    }
    const places = index + 1 - this.#cells.length;
    if (places > 0) this.#tally.places += places;
    this.#tally.cells += 1;
    if (this.#tally.cells > this.#limits.cells || this.#tally.places > this.#limits.cells * PLACES_A_CELL) {
      throw refusals.tooManyCells(this.#limits.cells);
    }
    while (this.#cells.length < index) this.#cells.push(undefined);
    this.#cells[index] = cell;
    if (index >= this.width) this.width = index + 1;
  }

  /** The rows in order; a row that the file gives in two pieces is one row. */
  finish(): GridRow[] {
    this.#closeRow();
    return this.#ascending ? this.#rows : joinedInOrder(this.#rows);
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    const last = this.#rows.at(-1);
    if (last !== undefined && last.row >= this.#row) this.#ascending = false;
    this.#rows.push({ row: this.#row, hidden: this.#hidden, cells: this.#cells });
    this.#cells = [];
  }
}

function joinedInOrder(rows: readonly GridRow[]): GridRow[] {
  const byRow = new Map<number, GridRow>();
  for (const row of rows) {
    const earlier = byRow.get(row.row);
    byRow.set(row.row, earlier === undefined ? row : joined(earlier, row));
  }
  return [...byRow.values()].sort((one, other) => one.row - other.row);
}

function joined(earlier: GridRow, later: GridRow): GridRow {
  const length = Math.max(earlier.cells.length, later.cells.length);
  const cells = Array.from({ length }, (_, index) => later.cells[index] ?? earlier.cells[index]);
  return { row: earlier.row, hidden: earlier.hidden || later.hidden, cells };
}
