import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
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

/** The sheet of a register, by the id of its declaration. */
export function registerPage(workbook: Workbook, id: string): Worksheet {
  return sheetNamed(workbook, declarationOf(id).name['zh-CN']);
}

/** The cell of a register by the position of its row, from 1, and its column. */
export function registerCell(workbook: Workbook, id: string, position: number, columnId: string): Cell {
  return registerPage(workbook, id).getCell(HEADING_ROW + position, registerColumn(id, columnId));
}

/** Column of a register as the template lays it out, counted from 1. */
export function registerColumn(id: string, columnId: string): number {
  return declarationOf(id).columns.findIndex((column) => column.id === columnId) + 1;
}

function declarationOf(id: string): SheetDeclaration {
  const declaration = ledgerSheets.find((sheet) => sheet.id === id);
  if (declaration === undefined) throw new RangeError(`no sheet ${id}`);
  return declaration;
}

function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
  return sheet;
}
