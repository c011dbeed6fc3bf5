import { excelErrors } from '../rich-api/excel-error.ts';
import { type Area, columnCount, contains, rowCount } from './area.ts';
import { type Cell, cellValue, emptyCell, isLocked, valueTypeOf } from './cell.ts';
import { enter } from './entry.ts';
import type { Sheet } from './sheet.ts';
import type { ChangeDetails, Workbook } from './workbook.ts';

/** Larger ranges are refused here where the real Excel would refuse them by the size of the request. */
const MOST_CELLS = 2_000_000;

/** Throws AccessDenied where the workbook is read-only, or the sheet protected and one of the cells locked. */
export function refuseLocked(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (workbook.readOnly) throw excelErrors.accessDenied();
  if (sheet.protection === null) return;
  for (const [row, column] of placesOf(area)) {
    if (isLocked(sheet.cell(row, column))) throw excelErrors.accessDenied();
  }
}

/** Throws AccessDenied where the workbook is read-only, or the sheet is protected and does not allow the formatting of cells. */
export function refuseFormatting(workbook: Workbook, sheet: Sheet): void {
  const denied = sheet.protection !== null && !sheet.protection.options.allowFormatCells;
  if (workbook.readOnly || denied) throw excelErrors.accessDenied();
}

/** Enters values as a person or `range.values` would: one value for all cells, or rows of the shape of the area. */
export function enterValues(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  values: unknown,
  by: 'person' | 'add-in',
): void {
  refuseLocked(workbook, sheet, area);
  change(workbook, sheet, area, by, (cell, rowIndex, columnIndex) => {
    const value = valueAt(values, area, rowIndex, columnIndex);
    return isCovered(sheet, area.top + rowIndex, area.left + columnIndex) ? cell : enter(cell, value);
  });
}

/** Changes every cell of an area and tells of it once. */
export function change(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  by: 'person' | 'add-in',
  changeCell: (cell: Cell, rowIndex: number, columnIndex: number) => Cell,
): void {
  const before = sheet.cell(area.top, area.left);
  restyle(workbook, sheet, area, changeCell);
  const single = rowCount(area) === 1 && columnCount(area) === 1;
  const details = single ? detailsOf(before, sheet.cell(area.top, area.left)) : null;
  workbook.tell({ kind: 'changed', sheet, area, by, details });
}

/** Changes every cell of an area without an event: Excel tells of contents, not of looks. */
export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  changeCell: (cell: Cell, rowIndex: number, columnIndex: number) => Cell,
): void {
  const changed = [...placesOf(area)].map(([row, column]) => {
    const cell = changeCell(sheet.cell(row, column), row - area.top, column - area.left);
    return { row, column, cell };
  });
  for (const { row, column, cell } of changed) sheet.put(row, column, cell);
  workbook.changed();
}

/** Empties the contents of an area; the look stays. */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area, by: 'person' | 'add-in'): void {
  refuseLocked(workbook, sheet, area);
  change(workbook, sheet, area, by, (cell) => ({ ...emptyCell, numberFormat: cell.numberFormat, style: cell.style }));
}

/** What each cell of an area gives, in rows. */
export function gridOf<Value>(sheet: Sheet, area: Area, read: (cell: Cell) => Value): Value[][] {
  refuseHuge(area);
  return Array.from({ length: rowCount(area) }, (_row, rowIndex) =>
    Array.from({ length: columnCount(area) }, (_column, columnIndex) =>
      read(sheet.cell(area.top + rowIndex, area.left + columnIndex)),
    ),
  );
}

/** The value for one cell out of one value, or rows of the shape of the area. Throws InvalidArgument for another shape. */
export function valueAt(values: unknown, area: Area, rowIndex: number, columnIndex: number): unknown {
  if (!Array.isArray(values)) return values;
  if (values.length !== rowCount(area)) throw excelErrors.invalidArgument();
  const row: unknown = values[rowIndex];
  if (!Array.isArray(row) || row.length !== columnCount(area)) throw excelErrors.invalidArgument();
  return row[columnIndex];
}

/** Of merged cells only the first holds content. */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => contains(area, row, column) && !(area.top === row && area.left === column));
}

function* placesOf(area: Area): Generator<readonly [number, number]> {
  refuseHuge(area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

function refuseHuge(area: Area): void {
  if (rowCount(area) * columnCount(area) > MOST_CELLS) throw excelErrors.invalidArgument();
}

function detailsOf(before: Cell, after: Cell): ChangeDetails {
  return {
    valueBefore: cellValue(before),
    valueAfter: cellValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}
