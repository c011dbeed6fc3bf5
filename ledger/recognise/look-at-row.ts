import { cellText, type GridRow } from '../grid/grid.ts';
import { trimBlanks } from '../value/trim-blanks.ts';
import type { SheetColumn } from './sheet-columns.ts';

/** What a row looks like before it is read. */
export interface RowLook {
  /** Number of cells that hold something. */
  readonly filled: number;
  /** Text of the first of them. */
  readonly first: string;
  /** Something stands in a column that a person fills in. */
  readonly filledIn: boolean;
  /** The headings again, as at the top of every printed page. */
  readonly repeatsHeading: boolean;
}

export function lookAtRow(row: GridRow, columns: readonly (SheetColumn | undefined)[]): RowLook {
  let filled = 0;
  let first = '';
  let filledIn = false;
  let repeated = 0;
  for (let index = 0; index < row.cells.length; index += 1) {
    const cell = row.cells[index];
    if (cell === undefined) continue;
    const text = trimBlanks(cellText(cell));
    if (text === '') continue;
    if (filled === 0) first = text;
    filled += 1;
    const column = columns[index];
    if (column === undefined) continue;
    if (column.heading === text) repeated += 1;
    else if (column.filledIn) filledIn = true;
  }
  return { filled, first, filledIn, repeatsHeading: repeated > 1 && repeated * 2 >= filled };
}

/** The row `1 2 3 4 …` that some forms have under their headings. */
export function isColumnNumbers(row: GridRow): boolean {
  const texts = row.cells.flatMap((cell) => trimBlanks(cellText(cell)) || []);
  const first = Number(texts[0]);
  return texts.length > 4 && Number.isInteger(first) && texts.every((text, index) => Number(text) === first + index);
}
