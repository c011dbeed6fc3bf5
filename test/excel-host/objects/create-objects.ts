import type { Workbook } from '../model/workbook.ts';
import { type HostObject, hostObject } from '../rich-api/host-object.ts';
import type { BatchSession } from '../rich-api/run-batch.ts';
import { type ExcelObjects, Registrations } from './excel-objects.ts';
import { rangeType } from './range.ts';
import { workbookType } from './workbook.ts';
import { worksheetType } from './worksheet.ts';

export interface ObjectModel {
  readonly excel: ExcelObjects;
  readonly session: BatchSession;
}

/** The object model of Excel over one workbook, as one add-in sees it. */
export function createObjects(
  workbook: Workbook,
  open: ExcelObjects['open'],
  newObjects: Readonly<Record<string, HostObject>> = {},
): ObjectModel {
  const excel: ExcelObjects = {
    workbook,
    registrations: new Registrations(),
    range: (sheet, area) => hostObject(rangeType, { excel, sheet, area }),
    worksheet: (sheet) => hostObject(worksheetType, { excel, sheet }),
    open,
  };
  const session: BatchSession = {
    root: hostObject(workbookType, { excel }),
    newObjects,
    references: new Map(),
    handedOut: 0,
  };
  return { excel, session };
}
