import { cellText, type GridArea, type GridRow } from '../../../ledger/grid/grid.ts';

/** Zero-based columns of the cells that hold more than blanks. */
export function filledCells(row: GridRow): number[] {
  return [...row.cells.keys()].filter((index) => cellText(row.cells[index]).trim() !== '');
}

/** The merges of a sheet, counted over the rows and columns that hold something alone. */
export class SheetSpans {
  /** Columns up to the last one that holds something. */
  readonly width: number;
  readonly #rows: readonly number[];
  readonly #at = new Map<string, GridArea>();
  readonly #covered = new Set<string>();

  constructor(merges: readonly GridArea[], rows: readonly GridRow[]) {
    this.#rows = rows.map(({ row }) => row);
    this.width = rows.reduce((width, row) => Math.max(width, (filledCells(row).at(-1) ?? -1) + 1), 0);
    for (const area of merges) {
      const right = Math.min(area.right, this.width - 1);
      this.#at.set(`${area.top} ${area.left}`, { ...area, right });
      for (const row of this.#rowsIn(area)) {
        for (let index = area.left; index <= right; index += 1) {
          if (row !== area.top || index !== area.left) this.#covered.add(`${row} ${index}`);
        }
      }
    }
  }

  isCovered(row: number, index: number): boolean {
    return this.#covered.has(`${row} ${index}`);
  }

  /** Rows that the cell goes over. */
  rowsOf(row: number, index: number): number {
    const area = this.#at.get(`${row} ${index}`);
    return area === undefined ? 1 : Math.max(1, this.#rowsIn(area).length);
  }

  /** Columns that the cell goes over. */
  columnsOf(row: number, index: number): number {
    const area = this.#at.get(`${row} ${index}`);
    return area === undefined ? 1 : Math.max(1, area.right - area.left + 1);
  }

  #rowsIn(area: GridArea): readonly number[] {
    return this.#rows.slice(this.#firstFrom(area.top), this.#firstFrom(area.bottom + 1));
  }

  /** Position of the first row at or below the one given. */
  #firstFrom(row: number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
