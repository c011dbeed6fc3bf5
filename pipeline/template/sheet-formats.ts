import type { ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import type { Day } from '../../ledger/day/day.ts';
import type { DueDeclaration } from '../../ledger/sheet/sheet.ts';
import { colours, DAY_FORMAT, type LightName, lightNames, lights, tint } from '../workbook/look.ts';
import { type SheetLayout, watchedCells } from './sheet-layout.ts';

/** Days before a due day from which a row is shown as due soon. */
export const DUE_SOON_DAYS = 30;

/** One conditional format: where, when, and how it looks. */
export interface Format {
  readonly area: string;
  readonly formula: string;
  readonly style: Partial<Style>;
}

/**
 * The warnings a workbook gives without the product, in Excel, WPS and LibreOffice alike: faulty cells and row lights as
 * the result column names them, and what today's date shows (overdue, due soon, something needed and empty).
 * A due day before `published` is never overdue. The first format that applies to a cell wins.
 */
export function formatsOf(layout: SheetLayout, published: Day): readonly Format[] {
  return [...faultyCells(layout), ...warnings(layout, published), ...rowLights(layout)];
}

/** Gives a sheet its formats. */
export function addFormats(worksheet: Worksheet, layout: SheetLayout, published: Day): void {
  for (const [index, { area, formula, style }] of formatsOf(layout, published).entries()) {
    const rule: ConditionalFormattingRule = { type: 'expression', priority: index + 1, formulae: [formula], style };
    worksheet.addConditionalFormatting({ ref: area, rules: [rule] });
  }
}

const faulty: Partial<Style> = {
  fill: tint(colours.faulty),
  font: { bold: true, color: { argb: colours.faultyInk } },
  border: { top: frame(), bottom: frame(), left: frame(), right: frame() },
};

/** A cell is faulty where the result column names its heading in 【】. FIND takes the heading literally, SEARCH would not. */
function faultyCells(layout: SheetLayout): Format[] {
  const { resultLetter, sheet } = layout;
  if (resultLetter === null) return [];
  return sheet.columns
    .filter((column) => column.origin !== 'result')
    .map((column) => ({
      area: watchedCells(layout, layout.letterOf(column.id)),
      formula: `ISNUMBER(FIND(${quoted(`【${column.heading['zh-CN']}】`)},$${resultLetter}${layout.firstRow}))`,
      style: faulty,
    }));
}

function rowLights(layout: SheetLayout): Format[] {
  const { resultLetter } = layout;
  if (resultLetter === null) return [];
  return lightNames.map((light) => ({
    area: `A${layout.firstRow}:${layout.lastLetter}${layout.lastWatchedRow}`,
    formula: `LEFT($${resultLetter}${layout.firstRow},1)=${quoted(lights[light].initial)}`,
    style: { fill: tint(lights[light].tint) },
  }));
}

function warnings(layout: SheetLayout, published: Day): Format[] {
  const { due } = layout.sheet;
  if (due === undefined) return [];
  const cell = (id: string): string => `$${layout.letterOf(id)}${layout.firstRow}`;
  const day = cell(due.day);
  const overdue = `AND(ISNUMBER(${day}),${day}<TODAY(),${day}>=${dateFormula(published)},NOT(${closed(due, cell)}))`;
  const dueSoon = `AND(ISNUMBER(${day}),${day}>=TODAY(),${day}<=TODAY()+${DUE_SOON_DAYS},NOT(${closed(due, cell)}))`;
  const empty = (id: string): string => `LEN(TRIM(${cell(id)}))=0`;
  const area = (id: string): string => watchedCells(layout, layout.letterOf(id));
  return [
    ...due.neededWhenDone.map((id) => ({
      area: area(id),
      formula: `AND(${isOneOf(cell(due.status), due.done)},${empty(id)})`,
      style: faulty,
    })),
    ...due.neededWhenOverdue.map((id) => ({
      area: area(id),
      formula: `AND(${overdue},NOT(${empty(due.status)}),${empty(id)})`,
      style: faulty,
    })),
    { area: area(due.day), formula: overdue, style: dayStyle('red') },
    { area: area(due.day), formula: dueSoon, style: dayStyle('blue') },
    { area: area(due.status), formula: overdue, style: lightStyle('red') },
    { area: area(due.status), formula: dueSoon, style: lightStyle('blue') },
  ];
}

function closed(due: DueDeclaration, cell: (id: string) => string): string {
  return isOneOf(cell(due.status), [...due.done, ...due.exempt]);
}

function isOneOf(cell: string, values: readonly string[]): string {
  return `OR(${values.map((value) => `${cell}=${quoted(value)}`).join(',')})`;
}

function frame() {
  return { style: 'thin', color: { argb: colours.faultyInk } } as const;
}

function lightStyle(light: LightName): Partial<Style> {
  return { fill: tint(lights[light].tint), font: { bold: true, color: { argb: lights[light].ink } } };
}

/** The sign of the light stands before the date: nothing is said by colour alone. */
function dayStyle(light: LightName): Partial<Style> {
  return { ...lightStyle(light), numFmt: `"${lights[light].sign}"${DAY_FORMAT}` };
}

/** A text in a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function dateFormula(day: Day): string {
  return `DATE(${day.split('-').map(Number).join(',')})`;
}
