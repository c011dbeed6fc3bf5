import type { Style } from 'exceljs';
import type { Area } from '../model/area.ts';
import { type Cell, isLocked } from '../model/cell.ts';
import { gridOf, refuseFormatting, restyle } from '../model/edit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import { type HostProperty, type HostType, hostObject } from '../rich-api/host-object.ts';
import { argbOf, hexOf } from './colour.ts';

/** Where a format applies. */
export interface FormatTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A property of the look of all cells of a range; null where the cells differ, as in Excel. */
function lookProperty<Value>(
  read: (cell: Cell) => Value,
  write: (style: Partial<Style>, value: unknown) => Partial<Style>,
) {
  return {
    get: ({ sheet, area }) => {
      const [first, ...others] = gridOf(sheet, area, read).flat();
      return others.every((value) => value === first) ? first : null;
    },
    set: ({ workbook, sheet, area }, value) => {
      refuseFormatting(workbook, sheet);
      restyle(workbook, sheet, area, (cell) => ({ ...cell, style: write(cell.style, value) }));
    },
  } satisfies HostProperty<FormatTarget>;
}

const fillType: HostType<FormatTarget> = {
  name: 'RangeFill',
  properties: {
    color: lookProperty(
      ({ style: { fill } }) => (fill?.type === 'pattern' ? hexOf(fill.fgColor?.argb, '#FFFFFF') : '#FFFFFF'),
      (style, value) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(value) } } }),
    ),
  },
  methods: {
    clear: ({ workbook, sheet, area }) => {
      refuseFormatting(workbook, sheet);
      restyle(workbook, sheet, area, ({ style: { fill: _cleared, ...style }, ...cell }) => ({ ...cell, style }));
    },
  },
};

const fontType: HostType<FormatTarget> = {
  name: 'RangeFont',
  properties: {
    bold: lookProperty(
      ({ style }) => style.font?.bold ?? false,
      (style, value) => ({ ...style, font: { ...style.font, bold: value === true } }),
    ),
    color: lookProperty(
      ({ style }) => hexOf(style.font?.color?.argb, '#000000'),
      (style, value) => ({ ...style, font: { ...style.font, color: { argb: argbOf(value) } } }),
    ),
  },
};

const protectionType: HostType<FormatTarget> = {
  name: 'FormatProtection',
  properties: {
    locked: {
      ...lookProperty(isLocked, (style, value) => ({
        ...style,
        protection: { ...style.protection, locked: value === true },
      })),
      set: ({ workbook, sheet, area }, value) => {
        if (workbook.readOnly || sheet.protection !== null) throw excelErrors.accessDenied();
        const protection = { locked: value === true };
        restyle(workbook, sheet, area, (cell) => ({ ...cell, style: { ...cell.style, protection } }));
      },
    },
  },
};

export const rangeFormatType: HostType<FormatTarget> = {
  name: 'RangeFormat',
  properties: {
    fill: { get: (target) => hostObject(fillType, target) },
    font: { get: (target) => hostObject(fontType, target) },
    protection: { get: (target) => hostObject(protectionType, target) },
    wrapText: lookProperty(
      ({ style }) => style.alignment?.wrapText ?? false,
      (style, value) => ({ ...style, alignment: { ...style.alignment, wrapText: value === true } }),
    ),
  },
};
