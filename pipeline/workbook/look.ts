import type { Borders, Fill, Font, Style } from 'exceljs';
import { lights as allLights, type Light } from '../../ledger/light/light.ts';
import { lightNames as names } from '../../ledger/light/light-names.ts';
import type { Localised } from '../../ledger/locale.ts';

/** The lights of a task, in order of urgency. */
export const lightNames = allLights;
export type LightName = Light;

/** How a light is shown: never by its colour alone. Colours are ARGB. */
export interface LightLook {
  readonly sign: string;
  /** 红, 黄, 蓝, 绿, 灰: the first character of a mark in the result column. */
  readonly initial: string;
  readonly word: Localised;
  /** Background of a cell or row. The five differ in brightness too, so they can be told apart in print without colour. */
  readonly tint: string;
  /** Text on the tint or on white. */
  readonly ink: string;
}

/** Hues after the palette of Okabe and Ito, which colour-blind readers can tell apart. */
export const lights: Readonly<Record<LightName, LightLook>> = {
  red: lookOf('red', 'FFF4B8A0', 'FF8A2600'),
  yellow: lookOf('yellow', 'FFFFE08A', 'FF7A5200'),
  blue: lookOf('blue', 'FFC9E2F5', 'FF00527F'),
  green: lookOf('green', 'FFE3F4EC', 'FF005C44'),
  grey: lookOf('grey', 'FFEDEDED', 'FF595959'),
};

function lookOf(light: Light, tint: string, ink: string): LightLook {
  const { sign, colour, word } = names[light];
  return { sign, initial: colour['zh-CN'], word, tint, ink };
}

/** `● 红 逾期`: a light as a person reads it. */
export function lightText(light: LightName): string {
  const { sign, initial, word } = lights[light];
  return `${sign} ${initial} ${word['zh-CN']}`;
}

/** Quiet colours, ARGB. */
export const colours = {
  text: 'FF1F2933',
  faint: 'FF5F6B7A',
  rule: 'FFBFC5CC',
  white: 'FFFFFFFF',
  /** Heading row of what is given. */
  heading: 'FFDCE6F1',
  /** Heading row of what the reader fills in. */
  headingOpen: 'FFFDF3D8',
  /** Cells that are given and locked. */
  given: 'FFF6F7F9',
  /** A cell that is wrong or missing something: lighter than every tint, and framed. */
  faulty: 'FFFFFF80',
  faultyInk: 'FFB00020',
} as const;

/** 黑体, for titles and headings. */
const HEADING_FONT = '黑体';
/** 宋体, for everything that is read. */
export const BODY_FONT = '宋体';
/** Points. */
const TITLE_SIZE = 18;
export const BODY_SIZE = 10.5;

export const DAY_FORMAT = 'yyyy-mm-dd';
export const TEXT_FORMAT = '@';
const COUNT_FORMAT = '#,##0';
const AMOUNT_FORMAT = '#,##0.##';
const PERCENT_FORMAT = '0.0%';

/** Thin grey rules on all four sides. */
export const thinRules: Partial<Borders> = {
  top: { style: 'thin', color: { argb: colours.rule } },
  bottom: { style: 'thin', color: { argb: colours.rule } },
  left: { style: 'thin', color: { argb: colours.rule } },
  right: { style: 'thin', color: { argb: colours.rule } },
};

/** A plain background. */
export function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** A background for a conditional format: those are painted with the background colour of the pattern. */
export function tint(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } };
}

/** 宋体 at body size, with what differs. */
export function bodyFont(differs: Partial<Font> = {}): Partial<Font> {
  return { name: BODY_FONT, size: BODY_SIZE, color: { argb: colours.text }, ...differs };
}

/** 黑体 at body size, with what differs. */
export function headingFont(differs: Partial<Font> = {}): Partial<Font> {
  return { name: HEADING_FONT, size: BODY_SIZE, bold: true, color: { argb: colours.text }, ...differs };
}

/** Row 1: the title, centred over the sheet. */
export const titleStyle: Partial<Style> = {
  font: headingFont({ size: TITLE_SIZE, bold: false }),
  alignment: { horizontal: 'center', vertical: 'middle' },
};

/** The line under the title: unit, round, as-of day. */
export const lineStyle: Partial<Style> = {
  font: bodyFont(),
  alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
};

/** A heading; `open` for a column the reader fills in. Shared: cells that look alike have one and the same style. */
export function headingStyle(open = false): Partial<Style> {
  return open ? openHeading : plainHeading;
}

/** What a column holds, as far as its look is concerned. */
export type CellKind = 'text' | 'code' | 'day' | 'word' | 'count' | 'amount' | 'percent';

/**
 * A body cell: texts left and wrapped, codes as text, days and single words centred, numbers right. Shared where nothing differs;
 * where something does, make it once for all cells that look so: exceljs works out each style object anew.
 */
export function bodyStyle(kind: CellKind = 'text', differs?: Partial<Style>): Partial<Style> {
  return differs === undefined ? plainBodies[kind] : { ...plainBodies[kind], ...differs };
}

const alignments = {
  text: 'left',
  code: 'center',
  day: 'center',
  word: 'center',
  count: 'right',
  amount: 'right',
  percent: 'right',
} as const;

const formats: Readonly<Partial<Record<CellKind, string>>> = {
  code: TEXT_FORMAT,
  day: DAY_FORMAT,
  count: COUNT_FORMAT,
  amount: AMOUNT_FORMAT,
  percent: PERCENT_FORMAT,
};

const plainHeading = heading(colours.heading);
const openHeading = heading(colours.headingOpen);

function heading(fill: string): Partial<Style> {
  return Object.freeze({
    font: headingFont(),
    fill: solid(fill),
    border: thinRules,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  } as const);
}

const plainBodies: Readonly<Record<CellKind, Partial<Style>>> = {
  text: body('text'),
  code: body('code'),
  day: body('day'),
  word: body('word'),
  count: body('count'),
  amount: body('amount'),
  percent: body('percent'),
};

function body(kind: CellKind): Partial<Style> {
  return Object.freeze({
    font: bodyFont(),
    border: thinRules,
    alignment: { horizontal: alignments[kind], vertical: 'middle', wrapText: true } as const,
    ...(formats[kind] === undefined ? {} : { numFmt: formats[kind] }),
  });
}
