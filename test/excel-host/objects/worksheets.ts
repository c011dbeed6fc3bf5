import { Sheet } from '../model/sheet.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import { textArgument } from './arguments.ts';
import { collectionType } from './collection.ts';
import { eventMethods } from './event-methods.ts';
import { type ExcelObjects, eventTypes, WORKBOOK_TARGET } from './excel-objects.ts';
import { isSheetName } from './worksheet.ts';

interface Target {
  readonly excel: ExcelObjects;
}

const ofWorkbook = (): string => WORKBOOK_TARGET;

export const worksheetsType = collectionType<Target>(
  'WorksheetCollection',
  ({ excel }) => excel.workbook.sheets.map((sheet) => excel.worksheet(sheet)),
  ({ excel }, key) => {
    const sheet = excel.workbook.sheet(key);
    return sheet === null ? null : excel.worksheet(sheet);
  },
  {
    methods: {
      add: ({ excel }, [name]) => {
        const { workbook } = excel;
        if (workbook.readOnly) throw excelErrors.accessDenied();
        const sheet = new Sheet(workbook.newId(), newName(excel, name));
        workbook.sheets = [...workbook.sheets, sheet];
        workbook.changed({ kind: 'added', sheet });
        return excel.worksheet(sheet);
      },
      getActiveWorksheet: ({ excel }) => excel.worksheet(excel.workbook.active),
      getFirst: ({ excel }) => {
        const [first = excel.workbook.active] = excel.workbook.sheets;
        return excel.worksheet(first);
      },
      ...eventMethods<Target>('DataChanged', eventTypes.changed, ofWorkbook),
      ...eventMethods<Target>('Activated', eventTypes.activated, ofWorkbook),
      ...eventMethods<Target>('Added', eventTypes.added, ofWorkbook),
      ...eventMethods<Target>('Deleted', eventTypes.deleted, ofWorkbook),
      ...eventMethods<Target>('SelectionChanged', eventTypes.selected, ofWorkbook),
      ...eventMethods<Target>('ProtectionChanged', eventTypes.protection, ofWorkbook),
    },
  },
);

function newName({ workbook }: ExcelObjects, given: unknown): string {
  if (given !== null && given !== undefined) {
    const name = textArgument(given);
    if (!isSheetName(name)) throw excelErrors.invalidArgument();
    if (workbook.sheet(name) !== null) throw excelErrors.itemAlreadyExists();
    return name;
  }
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
