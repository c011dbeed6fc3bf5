import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { excelErrors } from '../rich-api/excel-error.ts';

/** Brings a sheet to the front. Throws InvalidOperation for a hidden one. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw excelErrors.invalidOperation();
  if (workbook.active === sheet) return;
  workbook.active = sheet;
  workbook.tell({ kind: 'activated', sheet });
}

/** Selects an area, bringing its sheet to the front. */
export function selectRange(workbook: Workbook, sheet: Sheet, area: Area): void {
  activateSheet(workbook, sheet);
  workbook.selection = area;
  workbook.tell({ kind: 'selected', sheet, area });
}
