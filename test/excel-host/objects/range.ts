import {
  type Area,
  bounding,
  columnCount,
  formatAddress,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  within,
} from '../model/area.ts';
import { type Cell, cellValue, textOf, valueTypeOf } from '../model/cell.ts';
import { clearContents, enterValues, gridOf, refuseFormatting, restyle, valueAt } from '../model/edit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { excelErrors, notSimulated } from '../rich-api/excel-error.ts';
import { type HostObject, type HostType, hostObject, targetOf } from '../rich-api/host-object.ts';
import { numberArgument, textArgument } from './arguments.ts';
import { conditionalFormatsType } from './conditional-formats.ts';
import { dataValidationType } from './data-validation.ts';
import type { ExcelObjects } from './excel-objects.ts';
import { rangeAreasType } from './range-areas.ts';
import { rangeFormatType } from './range-format.ts';
import { hiddenProperties, hiddenPropertyMethods } from './range-hidden.ts';
import { selectRange } from './select.ts';

export interface RangeTarget {
  readonly excel: ExcelObjects;
  readonly sheet: Sheet;
  readonly area: Area;
}

export const rangeType: HostType<RangeTarget> = {
  name: 'Range',
  properties: {
    address: { get: ({ sheet, area }) => formatAddress(sheet.name, area) },
    rowIndex: { get: ({ area }) => area.top - 1 },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: { get: ({ area }) => rowCount(area) * columnCount(area) },
    values: { get: cells(cellValue), set: enterInto },
    formulas: { get: cells((cell) => cell.formula ?? cellValue(cell)), set: enterInto },
    valueTypes: { get: cells(valueTypeOf) },
    text: { get: cells((cell, { date1904 }) => textOf(cell, date1904)) },
    numberFormat: {
      get: cells(({ numberFormat }) => numberFormat),
      set: ({ excel: { workbook }, sheet, area }, value) => {
        refuseFormatting(workbook, sheet);
        restyle(workbook, sheet, area, (cell, row, column) => {
          const format = valueAt(value, area, row, column);
          return format === null ? cell : { ...cell, numberFormat: textArgument(format) };
        });
      },
    },
    ...hiddenProperties,
    worksheet: { get: ({ excel, sheet }) => excel.worksheet(sheet) },
    format: { get: ({ excel: { workbook }, sheet, area }) => hostObject(rangeFormatType, { workbook, sheet, area }) },
    conditionalFormats: { get: (target) => hostObject(conditionalFormatsType, target) },
    dataValidation: { get: (target) => hostObject(dataValidationType, target) },
  },
  methods: {
    ...hiddenPropertyMethods,
    getCell: (target, [row, column]) => single(target, numberArgument(row), numberArgument(column)),
    getRow: (target, [row]) => shifted(target, { top: numberArgument(row), height: 1 }),
    getColumn: (target, [column]) => shifted(target, { left: numberArgument(column), width: 1 }),
    getLastRow: (target) => shifted(target, { top: rowCount(target.area) - 1, height: 1 }),
    getLastCell: (target) => single(target, rowCount(target.area) - 1, columnCount(target.area) - 1),
    getOffsetRange: (target, [rows, columns]) =>
      shifted(target, { top: numberArgument(rows), left: numberArgument(columns) }),
    getResizedRange: (target, [rows, columns]) =>
      shifted(target, {
        height: rowCount(target.area) + numberArgument(rows),
        width: columnCount(target.area) + numberArgument(columns),
      }),
    getAbsoluteResizedRange: (target, [rows, columns]) =>
      shifted(target, { height: numberArgument(rows), width: numberArgument(columns) }),
    getEntireRow: ({ excel, sheet, area }) => excel.range(sheet, { ...area, left: 0, right: LAST_COLUMN }),
    getEntireColumn: ({ excel, sheet, area }) => excel.range(sheet, { ...area, top: 1, bottom: LAST_ROW }),
    getBoundingRect: ({ excel, sheet, area }, [other]) => excel.range(sheet, bounding(area, areaOf(other, sheet))),
    getIntersection: (target, [other]) => intersectionWith(target, other) ?? notFound(),
    getIntersectionOrNullObject: (target, [other]) => intersectionWith(target, other),
    getUsedRange: (target, [valuesOnly]) => used(target, valuesOnly) ?? notFound(),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly),
    getMergedAreasOrNullObject: ({ excel, sheet, area }) => {
      const areas = sheet.merges.filter((merged) => intersection(merged, area) !== null);
      return areas.length === 0 ? null : hostObject(rangeAreasType, { excel, sheet, areas });
    },
    select: ({ excel: { workbook }, sheet, area }) => selectRange(workbook, sheet, area),
    clear: ({ excel: { workbook }, sheet, area }, [applyTo]) => {
      if (applyTo !== 'Contents') throw notSimulated(`Range.clear(${String(applyTo ?? 'All')})`);
      clearContents(workbook, sheet, area, 'add-in');
    },
    // Office.js asks for it before it cuts a large write into pieces.
    _validateArraySize: checkShape,
  },
};

/** What each cell gives, in rows; null for whole rows, columns or sheets, as in Excel. */
function cells<Value>(read: (cell: Cell, workbook: Workbook) => Value) {
  return ({ excel: { workbook }, sheet, area }: RangeTarget): Value[][] | null =>
    rowCount(area) === LAST_ROW || columnCount(area) > LAST_COLUMN
      ? null
      : gridOf(sheet, area, (cell) => read(cell, workbook));
}

function enterInto({ excel: { workbook }, sheet, area }: RangeTarget, values: unknown): void {
  enterValues(workbook, sheet, area, values, 'add-in');
}

function checkShape({ area }: RangeTarget, [rows, columns]: readonly unknown[]): void {
  if (rows !== rowCount(area) || columns !== columnCount(area)) throw excelErrors.invalidArgument();
}

interface Shift {
  readonly top?: number;
  readonly left?: number;
  readonly height?: number;
  readonly width?: number;
}

function shifted({ excel, sheet, area }: RangeTarget, shift: Shift): HostObject {
  const top = area.top + (shift.top ?? 0);
  const left = area.left + (shift.left ?? 0);
  const bottom = top + (shift.height ?? rowCount(area)) - 1;
  const right = left + (shift.width ?? columnCount(area)) - 1;
  const moved = within({ top, bottom, left, right });
  if (moved === null) throw excelErrors.invalidArgument();
  return excel.range(sheet, moved);
}

function single(target: RangeTarget, row: number, column: number): HostObject {
  return shifted(target, { top: row, left: column, height: 1, width: 1 });
}

function areaOf(other: unknown, sheet: Sheet): Area {
  const target = targetOf(rangeType, other);
  if (target === null || target.sheet !== sheet) throw excelErrors.invalidArgument();
  return target.area;
}

function intersectionWith({ excel, sheet, area }: RangeTarget, other: unknown): HostObject | null {
  const common = intersection(area, areaOf(other, sheet));
  return common === null ? null : excel.range(sheet, common);
}

function used({ excel, sheet, area }: RangeTarget, valuesOnly: unknown): HostObject | null {
  const found = sheet.usedArea(area, valuesOnly === true);
  return found === null ? null : excel.range(sheet, found);
}

function notFound(): never {
  throw excelErrors.itemNotFound();
}
