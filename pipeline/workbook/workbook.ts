import type { Column, Workbook, Worksheet } from 'exceljs';
import type { Day } from '../../ledger/day/day.ts';

const EXCELJS_DEFAULT_WIDTH = 9;

/** Says what the workbook is and when it stands, so that the same input gives the same bytes: no clock is asked. */
export function stamp(workbook: Workbook, stamped: { title: string; author: string; day: Day }): void {
  const moment = dayValue(stamped.day);
  workbook.title = stamped.title;
  workbook.creator = stamped.author;
  workbook.lastModifiedBy = stamped.author;
  workbook.created = moment;
  workbook.modified = moment;
}

/** Opens the workbook at its n-th sheet, counted from 0. */
export function openAt(workbook: Workbook, index: number): void {
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab: index, visibility: 'visible' },
  ];
}

/** Sets the widths of the columns from A on, in characters of the default font; before the first row. */
export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  for (const [index, width] of widths.entries()) {
    const column: Partial<Column> = sheet.getColumn(index + 1);
    // exceljs takes a column of its own default width for one that was never set, and leaves it out.
    column.width = width === EXCELJS_DEFAULT_WIDTH ? width + 0.01 : width;
  }
}

/** A day as exceljs takes it: the serial number Excel stores is that of the day, in any time zone. */
export function dayValue(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** Ends a sheet: the streaming writer lets go of its rows, the workbook in memory has nothing to do. */
export function finishSheet(sheet: Worksheet): void {
  if ('commit' in sheet && typeof sheet.commit === 'function') sheet.commit();
}

/** `'任务台账'!$A$4:$T$4`: an area of a sheet, for a defined name. */
export function areaOf(sheetName: string, area: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Gives an area of a sheet a name that holds in the whole workbook. */
export function nameArea(workbook: Workbook, name: string, sheetName: string, area: string): void {
  workbook.definedNames.add(areaOf(sheetName, area), name);
}
