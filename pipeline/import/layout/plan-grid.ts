import type { SourceRow, SourceTable } from '../source-document.ts';
import { columnRole } from './column-role.ts';
import { areUnits } from './field-words.ts';
import { readNumberMark } from './number-mark.ts';
import { type Grid, gridOf } from './table-grid.ts';
import { findTableHeading, type TableHeading } from './table-heading.ts';

/** A table with its heading, where it is a plan table. */
export interface PlanGrid {
  readonly grid: Grid;
  readonly heading: TableHeading | null;
  /** Rows, by position, of which nothing tells to which columns their cells belong; blank in the grid. */
  readonly ragged: ReadonlyMap<number, SourceRow>;
  /** Every cell was copied to a line of its own. */
  readonly ownLines: boolean;
}

/**
 * Looks at a table as a plan's. Where every cell was copied to a line of its own, a row with more or fewer cells than the others has
 * lost a cell or its end, and its cells cannot be told apart; a heading with merged cells may be narrower above its last row.
 */
export function planGrid(table: SourceTable): PlanGrid {
  const ownLines = table.rows.some(
    ({ cells: [first, second] }) =>
      first?.place.line !== second?.place.line && second !== undefined && second.place.line !== null,
  );
  const usual = ownLines ? usualWidth(table.rows) : null;
  if (usual === null) {
    const grid = gridOf(table);
    return { grid, heading: findTableHeading(grid), ragged: new Map(), ownLines };
  }
  const ragged = raggedRows(table.rows, usual);
  const rows = table.rows.map((row, at) => ({ cells: ragged.has(at) ? [] : row.cells.slice(0, usual) }));
  const grid = gridOf({ ...table, rows });
  const heading = findTableHeading(grid, (from, to) => isWhole(table.rows.slice(from, to), usual));
  return { grid, heading, ragged, ownLines };
}

function raggedRows(rows: readonly SourceRow[], usual: number): Map<number, SourceRow> {
  const trimmed = isTrimmed(rows, usual) ? rows.length - 1 : null;
  return new Map(
    [...rows.entries()].filter(
      ([at, row]) => row.cells.length > 1 && row.cells.length !== usual && at !== trimmed && !isHeading(row),
    ),
  );
}

/** Whether the rows of a heading name every column: the last does, or one cell above it spans all of its cells. */
function isWhole(rows: readonly SourceRow[], usual: number): boolean {
  const [last, above] = rows.toReversed().map(({ cells }) => cells.length);
  return last === usual || (rows.length === 2 && (last ?? 0) + (above ?? 0) - 1 === usual);
}

/** The last row may have lost a blank cell at its end when the text was copied: its other cells are numbered as those above. */
function isTrimmed(rows: readonly SourceRow[], usual: number): boolean {
  const last = rows.at(-1)?.cells ?? [];
  if (last.length !== usual - 1 || areUnits(last.at(-1)?.text ?? '')) return false;
  const styleOf = (text: string) => readNumberMark(text)?.mark.style;
  const whole = rows.filter(({ cells }) => cells.length === usual);
  const numbered = last.filter(({ text }) => styleOf(text) !== undefined);
  const fits = numbered.every(({ text, index }) =>
    whole.some(({ cells }) => styleOf(cells[index]?.text ?? '') === styleOf(text)),
  );
  return numbered.length > 0 && fits;
}

/** The number of cells that most rows below the headings have. */
function usualWidth(rows: readonly SourceRow[]): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const { length } = row.cells;
    if (length > 1 && !isHeading(row)) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return most?.[0] ?? null;
}

function isHeading({ cells }: SourceRow): boolean {
  const words = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return words.length > 1 && words.every((text) => columnRole(text) !== null);
}
