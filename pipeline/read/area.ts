import { columnIndex, type GridArea } from '../../ledger/grid/grid.ts';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** Reads `A1` or `$A$1:$B$12`; null where the text is no area of cells. */
export function readArea(reference: string): GridArea | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference.trim());
  if (match === null) return null;
  const columns = [columnIndex(match[1] ?? ''), columnIndex(match[3] ?? match[1] ?? '')];
  const rows = [Number(match[2]), Number(match[4] ?? match[2])];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return area.top < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN ? null : area;
}

/** Zero-based column of a cell reference such as `AB12`; -1 where it has none. */
export function columnOfReference(reference: string): number {
  let column = 0;
  let length = 0;
  for (; length < reference.length; length += 1) {
    const letter = reference.charCodeAt(length) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return length > 0 && column <= LAST_COLUMN + 1 ? column - 1 : -1;
}

/** An Excel row number; -1 where the text is none. */
export function readRowNumber(text: string | undefined): number {
  const row = Number(text ?? Number.NaN);
  return Number.isInteger(row) && row >= 1 && row <= LAST_ROW ? row : -1;
}
