import { cellText, type Grid } from '../grid/grid.ts';
import { IDENTITY_KEYS, IDENTITY_NAME, type IdentityKey, NIL_RETURN_NAME } from '../sheet/sheet.ts';
import { tickOf } from '../value/tick.ts';
import { trimBlanks, withoutBlanks } from '../value/trim-blanks.ts';
import { cellAt, findNamedArea } from './area.ts';

/** What the identity table on the hidden sheet says; a key it does not have is absent. */
export type IdentityTable = Partial<Record<IdentityKey, string>>;

/**
 * Reads the identity table (keys left, values right of them) under its defined name; null where the workbook has lost
 * the name or the table is empty. A name shrunk to its first cell is followed downwards.
 */
export function readIdentityTable(grid: Grid): IdentityTable | null {
  const named = findNamedArea(grid, IDENTITY_NAME);
  if (named === null) return null;
  const { sheet, area } = named;
  const bottom = area.bottom === area.top ? area.top + MOST_KEYS : area.bottom;
  const table: IdentityTable = {};
  for (const row of sheet.rows) {
    if (row.row < area.top || row.row > bottom) continue;
    const key = KEYS.get(withoutBlanks(cellText(row.cells[area.left])).toLowerCase());
    const value = trimBlanks(cellText(row.cells[area.left + 1]));
    if (key !== undefined && value !== '') table[key] = value;
  }
  return Object.keys(table).length === 0 ? null : table;
}

/** Whether the unit declares 零报告 in the cell made for it; a blank declares nothing. */
export function readNilReturn(grid: Grid): boolean {
  const named = findNamedArea(grid, NIL_RETURN_NAME);
  if (named === null) return false;
  return saysNil(cellText(cellAt(named.sheet, named.area.top, named.area.left)));
}

/** 是, √, 零报告 … */
export function saysNil(text: string): boolean {
  const word = withoutBlanks(text);
  return tickOf(word) === '是' || word === '零报告';
}

const MOST_KEYS = 12;
const KEYS: ReadonlyMap<string, IdentityKey> = new Map(IDENTITY_KEYS.map((key) => [key.toLowerCase(), key]));
