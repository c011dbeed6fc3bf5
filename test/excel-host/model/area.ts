import { columnIndex, columnLetter, type GridArea } from '../../../ledger/grid/grid.ts';

/** A rectangle of a sheet: rows as Excel numbers them, columns zero-based, both ends inclusive. */
export type Area = GridArea;

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;
export const wholeSheet: Area = { top: 1, bottom: LAST_ROW, left: 0, right: LAST_COLUMN };

/** Reads `B2`, `$B$2:D9`, `B:D` or `2:9`, with or without a sheet before it; null where the text is none. */
export function parseArea(address: string): Area | null {
  const text = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const [first = '', last = first, more] = text.split(':');
  const from = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(first);
  const to = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(last);
  if (more !== undefined || from === null || to === null) return null;
  const [, fromColumn = '', fromRow = ''] = from;
  const [, toColumn = '', toRow = ''] = to;
  if ((fromColumn === '') !== (toColumn === '') || (fromRow === '') !== (toRow === '')) return null;
  if (fromColumn === '' && fromRow === '') return null;
  if ((fromColumn === '' || fromRow === '') && !text.includes(':')) return null;
  const columns = fromColumn === '' ? [0, LAST_COLUMN] : [columnIndex(fromColumn), columnIndex(toColumn)];
  const rows = fromRow === '' ? [1, LAST_ROW] : [Number(fromRow), Number(toRow)];
  return within({
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  });
}

/** `B2:D9`, `B2`, `B:D` or `2:9`. */
export function formatArea({ top, bottom, left, right }: Area): string {
  if (top === 1 && bottom === LAST_ROW && !(left === 0 && right === LAST_COLUMN)) {
    return `${columnLetter(left)}:${columnLetter(right)}`;
  }
  if (left === 0 && right === LAST_COLUMN) return `${top}:${bottom}`;
  const first = `${columnLetter(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetter(right)}${bottom}`;
}

/** `任务台账!B2:D9`; the name is quoted where Excel quotes it. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatArea(area)}`;
}

/** `任务台账!$B$2:$D$9`. */
export function formatAbsolute(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatArea(area).replace(/([A-Z]+|\d+)/g, '$$$1')}`;
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const bottom = Math.min(one.bottom, other.bottom);
  const left = Math.max(one.left, other.left);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, bottom, left, right };
}

export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of an area when another is cut out of it: up to four rectangles. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (hole === null) return [area];
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top: hole.top, bottom: hole.bottom, left: area.left, right: hole.left - 1 },
    { top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: area.right },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

export function contains({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

/** An area that lies on the sheet; null for any other. */
export function within(area: Area): Area | null {
  const { top, bottom, left, right } = area;
  const fits = top >= 1 && bottom <= LAST_ROW && left >= 0 && right <= LAST_COLUMN && top <= bottom && left <= right;
  return fits ? area : null;
}

function quoteSheet(name: string): string {
  // Letters of any script stand bare; blanks, signs and a digit at the start do not.
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
