import type { Border, Style } from 'exceljs';
import { notSimulated } from '../rich-api/excel-error.ts';
import { type HostObject, type HostProperty, type HostType, hostObject } from '../rich-api/host-object.ts';
import { textArgument } from './arguments.ts';
import { argbOf, hexOf } from './colour.ts';

/** The look that a conditional format gives. */
export interface ConditionalStyleTarget {
  style(): Partial<Style>;
  change(style: Partial<Style>): void;
}

const fillType: HostType<ConditionalStyleTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: (target) => {
        const { fill } = target.style();
        // A conditional fill keeps its colour in the background of a solid pattern.
        return fill?.type === 'pattern' ? hexOf(fill.bgColor?.argb ?? fill.fgColor?.argb, '') : '';
      },
      set: (target, value) => {
        const bgColor = { argb: argbOf(value) };
        target.change({ ...target.style(), fill: { type: 'pattern', pattern: 'solid', bgColor } });
      },
    },
  },
};

const fontType: HostType<ConditionalStyleTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    bold: {
      get: (target) => target.style().font?.bold ?? null,
      set: (target, value) => changeFont(target, { bold: value === true }),
    },
    color: {
      get: (target) => hexOf(target.style().font?.color?.argb, ''),
      set: (target, value) => changeFont(target, { color: { argb: argbOf(value) } }),
    },
  },
};

type Side = 'top' | 'bottom' | 'left' | 'right';
const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];

const borderType: HostType<ConditionalStyleTarget & { readonly side: Side }> = {
  name: 'ConditionalRangeBorder',
  id: ({ side }) => sideIndex(side),
  properties: {
    sideIndex: { get: ({ side }) => sideIndex(side) },
    color: {
      get: (target) => hexOf(borderOf(target)?.color?.argb, ''),
      set: (target, value) => changeBorder(target, { color: { argb: argbOf(value) } }),
    },
    style: {
      get: (target) => (borderOf(target) === undefined ? 'None' : 'Continuous'),
      set: (target, value) => {
        const style = textArgument(value);
        if (style !== 'Continuous') throw notSimulated(`conditional border ${style}`);
        changeBorder(target, {});
      },
    },
  },
};

const bordersType: HostType<ConditionalStyleTarget> = {
  name: 'ConditionalRangeBorderCollection',
  items: (target) => sides.map((side) => borderObject(target, side)),
  properties: Object.fromEntries(
    sides.map((side): [string, HostProperty<ConditionalStyleTarget>] => [
      side,
      { get: (target) => borderObject(target, side) },
    ]),
  ),
  methods: {
    getItem: (target, [index]) => {
      const side = sides.find((each) => sideIndex(each) === index);
      if (side === undefined) throw notSimulated(`conditional border ${String(index)}`);
      return borderObject(target, side);
    },
  },
};

export const conditionalRangeFormatType: HostType<ConditionalStyleTarget> = {
  name: 'ConditionalRangeFormat',
  properties: {
    fill: { get: (target) => hostObject(fillType, target) },
    font: { get: (target) => hostObject(fontType, target) },
    borders: { get: (target) => hostObject(bordersType, target) },
    numberFormat: {
      get: (target) => target.style().numFmt ?? null,
      set: (target, value) => target.change({ ...target.style(), numFmt: textArgument(value) }),
    },
  },
};

function borderObject(target: ConditionalStyleTarget, side: Side): HostObject {
  const { style, change } = target;
  return hostObject(borderType, { style, change, side });
}

function sideIndex(side: Side): string {
  return `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;
}

function borderOf({ style, side }: ConditionalStyleTarget & { readonly side: Side }): Partial<Border> | undefined {
  return style().border?.[side];
}

function changeBorder(target: ConditionalStyleTarget & { readonly side: Side }, changed: Partial<Border>): void {
  const style = target.style();
  const border: Partial<Border> = { style: 'thin', ...borderOf(target), ...changed };
  target.change({ ...style, border: { ...style.border, [target.side]: border } });
}

function changeFont(target: ConditionalStyleTarget, font: Partial<Style['font']>): void {
  const style = target.style();
  target.change({ ...style, font: { ...style.font, ...font } });
}
