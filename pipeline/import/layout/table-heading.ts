import type { SourceCell } from '../source-document.ts';
import { type ColumnRole, columnRole, isPlanHeading } from './column-role.ts';
import { saysFirstLeads } from './fields-in.ts';
import { type Grid, type GridCell, printedCells } from './table-grid.ts';

/** The heading rows of a plan table, read. */
export interface TableHeading {
  readonly from: number;
  /** First row of tasks. */
  readonly to: number;
  /** By column; null for one that is not understood. */
  readonly roles: readonly (ColumnRole | null)[];
  /** Headings of columns that hold none of a plan's fields, with what they are taken for. */
  readonly others: readonly { readonly cell: SourceCell; readonly known: boolean }[];
  /** 责任单位(排在第一位的为牵头单位) */
  readonly firstLeads: boolean;
}

/**
 * Finds the heading of a plan table in its first rows; a heading may take two rows. Null where it is no
 * plan table. `isWhole` says whether the rows name every column.
 */
export function findTableHeading(
  grid: Grid,
  isWhole: (from: number, to: number) => boolean = () => true,
): TableHeading | null {
  for (let at = 0; at < Math.min(grid.length, DEEPEST); at += 1) {
    if (!isHeadingRow(grid[at])) continue;
    let to = at + 1;
    while (to < grid.length && to < at + MOST_ROWS && isHeadingRow(grid[to])) to += 1;
    const roles = rolesOf(grid.slice(at, to));
    if (!isPlanHeading(roles) || !isWhole(at, to)) continue;
    const words = grid.slice(at, to).flatMap((row) => printedCells(row).map((cell) => cell.text));
    const others = roles.flatMap((role, index) => {
      const cell = grid[to - 1]?.[index]?.cell;
      const other = role === null || role === 'remark';
      return other && cell !== undefined && cell.text.trim() !== '' ? [{ cell, known: role !== null }] : [];
    });
    return { from: at, to, roles, others, firstLeads: words.some(saysFirstLeads) };
  }
  return null;
}

/** Whether the printed cells of a row are headings of columns, nearly all of them. */
export function isHeadingRow(row: readonly (GridCell | null)[] | undefined): boolean {
  const words = printedCells(row ?? []).map((cell) => cell.text);
  const known = words.filter((text) => columnRole(text) !== null).length;
  return known >= 2 && known >= words.length * NEARLY_ALL;
}

const DEEPEST = 20;
const MOST_ROWS = 3;
const NEARLY_ALL = 0.66;

/** The lowest heading of every column; a text without merges shows the headings above only where the row below is blank. */
function rolesOf(rows: Grid): (ColumnRole | null)[] {
  const last = rows.at(-1) ?? [];
  const upper = rows.slice(0, -1).flatMap((row) => printedCells(row).map((cell) => columnRole(cell.text)));
  const merged = rows.some((row) => row.some((at) => at !== null && !at.own));
  const roles = last.map((at) => (at === null ? null : columnRole(at.cell.text)));
  if (merged || upper.length === 0) return roles;
  const blank = last.flatMap((at, index) => (at === null || at.cell.text.trim() === '' ? [index] : []));
  // Each cell above that is not over a blank one spans at least one below.
  if (upper.length <= blank.length && blank.length < last.length) return roles;
  const rest = upper.slice(upper.length - blank.length);
  return roles.map((role, index) => role ?? rest[blank.indexOf(index)] ?? null);
}
