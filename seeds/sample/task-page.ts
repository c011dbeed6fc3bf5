import type { Cell, Workbook, Worksheet } from 'exceljs';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import { GUIDE_SHEET } from '../../pipeline/template/draw-guide.ts';
import { HEADING_ROW } from '../../pipeline/template/sheet-layout.ts';

/** The task ledger of a drawn workbook. */
export function taskPage(workbook: Workbook): Worksheet {
  return sheetNamed(workbook, tasksSheet.name['zh-CN']);
}

/** The first sheet, which explains the workbook. */
export function guidePage(workbook: Workbook): Worksheet {
  return sheetNamed(workbook, GUIDE_SHEET);
}

/** Row of the task ledger with this key, as Excel numbers it. */
export function rowOf(sheet: Worksheet, key: string): number {
  for (let row = HEADING_ROW + 1; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, 1).value === key) return row;
  }
  throw new RangeError(`no row ${key}`);
}

/** Column of the task ledger as the template lays it out, counted from 1. */
export function columnNumber(columnId: string): number {
  const index = tasksSheet.columns.findIndex(({ id }) => id === columnId);
  if (index < 0) throw new RangeError(`no column ${columnId}`);
  return index + 1;
}

/** The cell of a row and column of the task ledger. */
export function cellOf(sheet: Worksheet, key: string, columnId: string): Cell {
  return sheet.getCell(rowOf(sheet, key), columnNumber(columnId));
}

/** First column beyond the declared ones, counted from 1. */
export const FIRST_FREE_COLUMN = tasksSheet.columns.length + 1;

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
  return sheet;
}
