import { type Area, parseArea, wholeSheet, within } from '../model/area.ts';
import type { Sheet, Visibility } from '../model/sheet.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import { type HostObject, type HostType, hostObject } from '../rich-api/host-object.ts';
import { numberArgument, textArgument } from './arguments.ts';
import { eventMethods } from './event-methods.ts';
import { type ExcelObjects, eventTypes } from './excel-objects.ts';
import { namesType } from './names.ts';
import { activateSheet } from './select.ts';
import { worksheetProtectionType } from './worksheet-protection.ts';

export interface WorksheetTarget {
  readonly excel: ExcelObjects;
  readonly sheet: Sheet;
}

const visibilities: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'] satisfies Visibility[];

export const worksheetType: HostType<WorksheetTarget> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: rename },
    position: { get: ({ excel, sheet }) => excel.workbook.sheets.indexOf(sheet), set: move },
    visibility: { get: ({ sheet }) => sheet.visibility, set: show },
    tabColor: { get: ({ sheet }) => sheet.tabColor },
    names: { get: ({ excel, sheet }) => hostObject(namesType, { excel, sheet }) },
    protection: {
      get: ({ excel: { workbook }, sheet }) => hostObject(worksheetProtectionType, { workbook, sheet }),
    },
  },
  methods: {
    activate: ({ excel, sheet }) => activateSheet(excel.workbook, sheet),
    delete: remove,
    getRange: ({ excel, sheet }, [address]) => excel.range(sheet, areaArgument(excel, sheet, address)),
    getRangeByIndexes: ({ excel, sheet }, [row, column, rows, columns]) => {
      const top = numberArgument(row) + 1;
      const left = numberArgument(column);
      return excel.range(
        sheet,
        onSheet({ top, left, bottom: top + numberArgument(rows) - 1, right: left + numberArgument(columns) - 1 }),
      );
    },
    getCell: ({ excel, sheet }, [row, column]) => {
      const top = numberArgument(row) + 1;
      const left = numberArgument(column);
      return excel.range(sheet, onSheet({ top, left, bottom: top, right: left }));
    },
    // An empty sheet still has A1 for a used range.
    getUsedRange: (target, [valuesOnly]) =>
      used(target, valuesOnly) ?? target.excel.range(target.sheet, { top: 1, bottom: 1, left: 0, right: 0 }),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
    ...eventMethods<WorksheetTarget>('DataChanged', eventTypes.changed, ({ sheet }) => sheet.id),
    ...eventMethods<WorksheetTarget>('Activated', eventTypes.activated, ({ sheet }) => sheet.id),
    ...eventMethods<WorksheetTarget>('SelectionChanged', eventTypes.selected, ({ sheet }) => sheet.id),
    ...eventMethods<WorksheetTarget>('ProtectionChanged', eventTypes.protection, ({ sheet }) => sheet.id),
  },
};

/** Whether Excel takes it for the name of a sheet. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
}

function areaArgument(excel: ExcelObjects, sheet: Sheet, address: unknown): Area {
  if (address === null || address === undefined) return wholeSheet;
  const text = textArgument(address);
  const area = parseArea(text);
  if (area !== null) return area;
  const named = excel.workbook.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const target = named === undefined ? null : parseArea(named.formula);
  if (target === null || !named?.formula.includes(sheet.name)) throw excelErrors.invalidArgument();
  return target;
}

function onSheet(area: Area): Area {
  const found = within(area);
  if (found === null) throw excelErrors.invalidArgument();
  return found;
}

function used({ excel, sheet }: WorksheetTarget, valuesOnly: unknown): HostObject | null {
  const area = sheet.usedArea(wholeSheet, valuesOnly === true);
  return area === null ? null : excel.range(sheet, area);
}

function rename({ excel: { workbook }, sheet }: WorksheetTarget, value: unknown): void {
  const name = textArgument(value);
  if (!isSheetName(name)) throw excelErrors.invalidArgument();
  const other = workbook.sheet(name);
  if (other !== null && other !== sheet) throw excelErrors.itemAlreadyExists();
  // Names follow their sheet.
  const [from, to] = [referenceStart(sheet.name), referenceStart(name)];
  workbook.names = workbook.names.map((each) => ({
    ...each,
    formula: each.formula.replace(from.pattern, () => to.text),
  }));
  sheet.name = name;
  workbook.changed();
}

function referenceStart(name: string) {
  const quoted = `'${name.replaceAll("'", "''")}'!`;
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    text: /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : quoted,
    pattern: new RegExp(`(?<==)(?:${literal(quoted)}|${literal(name)}!)`),
  };
}

function move({ excel: { workbook }, sheet }: WorksheetTarget, value: unknown): void {
  const position = numberArgument(value);
  const others = workbook.sheets.filter((each) => each !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  workbook.changed();
}

function show({ excel: { workbook }, sheet }: WorksheetTarget, value: unknown): void {
  if (typeof value !== 'string' || !visibilities.includes(value)) throw excelErrors.invalidArgument();
  const others = workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  const [next] = others;
  if (value !== 'Visible' && next === undefined) throw excelErrors.invalidOperation();
  sheet.visibility = value === 'Visible' ? value : value === 'Hidden' ? value : 'VeryHidden';
  if (value !== 'Visible' && workbook.active === sheet && next !== undefined) activateSheet(workbook, next);
  workbook.changed();
}

function remove({ excel: { workbook }, sheet }: WorksheetTarget): void {
  const others = workbook.sheets.filter((each) => each !== sheet);
  const next = others.find(({ visibility }) => visibility === 'Visible');
  if (next === undefined || sheet.visibility === 'VeryHidden') throw excelErrors.invalidOperation();
  workbook.sheets = others;
  workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== sheet.id);
  if (workbook.active === sheet) activateSheet(workbook, next);
  workbook.changed({ kind: 'deleted', sheet });
}
