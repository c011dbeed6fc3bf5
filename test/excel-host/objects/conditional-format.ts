import { type ConditionalFormat, changeFormat, moveFormat } from '../model/conditional-format.ts';
import { refuseFormatting } from '../model/edit.ts';
import type { Sheet } from '../model/sheet.ts';
import { excelErrors, notSimulated } from '../rich-api/excel-error.ts';
import { type HostProperty, type HostType, hostObject } from '../rich-api/host-object.ts';
import { numberArgument, textArgument } from './arguments.ts';
import { type ConditionalStyleTarget, conditionalRangeFormatType } from './conditional-range-format.ts';
import type { ExcelObjects } from './excel-objects.ts';
import { rangeAreasType } from './range-areas.ts';

export interface ConditionalFormatTarget {
  readonly excel: ExcelObjects;
  readonly sheet: Sheet;
  readonly id: string;
  delete(): void;
}

const ruleType: HostType<ConditionalFormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      // Excel gives the formula back with its equals sign.
      get: (target) => `=${formatOf(target).formula}`,
      set: (target, value) => change(target, { formula: textArgument(value).replace(/^=/, '') }),
    },
  },
};

const customType: HostType<ConditionalFormatTarget> = {
  name: 'CustomConditionalFormat',
  properties: {
    rule: { get: (target) => hostObject(ruleType, target) },
    format: { get: (target) => hostObject(conditionalRangeFormatType, styleTarget(target)) },
  },
};

const custom: HostProperty<ConditionalFormatTarget> = {
  get: (target) => (formatOf(target).type === 'Custom' ? hostObject(customType, target) : null),
};

export const conditionalFormatType: HostType<ConditionalFormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: {
      get: (target) => {
        const { type, kept } = formatOf(target);
        if (type === 'Custom') return type;
        throw notSimulated(`type of a conditional format "${kept?.type}"`);
      },
    },
    priority: {
      get: (target) => target.sheet.formats.findIndex(({ id }) => id === target.id),
      set: (target, value) => {
        refuseFormatting(target.excel.workbook, target.sheet);
        moveFormat(target.sheet, target.id, numberArgument(value));
        target.excel.workbook.changed();
      },
    },
    stopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: (target, value) => change(target, { stopIfTrue: value === true }),
    },
    custom,
    customOrNullObject: custom,
  },
  methods: {
    delete: (target) => target.delete(),
    getRange: (target) => {
      const [area, ...others] = formatOf(target).areas;
      if (area === undefined || others.length > 0) throw excelErrors.invalidOperation();
      return target.excel.range(target.sheet, area);
    },
    getRanges: ({ excel, sheet, ...target }) =>
      hostObject(rangeAreasType, { excel, sheet, areas: formatOf({ sheet, ...target }).areas }),
  },
};

function formatOf({ sheet, id }: Pick<ConditionalFormatTarget, 'sheet' | 'id'>): ConditionalFormat {
  const format = sheet.formats.find((each) => each.id === id);
  if (format === undefined) throw excelErrors.itemNotFound();
  return format;
}

function change(target: ConditionalFormatTarget, changed: Partial<ConditionalFormat>): void {
  refuseFormatting(target.excel.workbook, target.sheet);
  changeFormat(target.sheet, target.id, changed);
  target.excel.workbook.changed();
}

function styleTarget(target: ConditionalFormatTarget): ConditionalStyleTarget {
  return {
    style: () => formatOf(target).style,
    change: (style) => change(target, { style }),
  };
}
