import type { Cell, DataBarRuleType, Style, Workbook, Worksheet } from 'exceljs';
import { isDay } from '../../../ledger/day/day.ts';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import type { Light } from '../../../ledger/light/light.ts';
import {
  bodyFont,
  bodyStyle,
  type CellKind,
  colours,
  headingStyle,
  lights,
  lightText,
  lineStyle,
  solid,
  titleStyle,
} from '../../workbook/look.ts';
import { type Page, pageOf } from '../../workbook/page.ts';
import { rowHeight } from '../../workbook/row-height.ts';
import { dayValue, finishSheet, setWidths } from '../../workbook/workbook.ts';

/** What a cell of a table shows; a link leads to a place in the same workbook. */
export type TableValue = string | number | null | { readonly text: string; readonly place: string };

export interface TableColumn<Row> {
  readonly heading: string;
  /** Stands over the headings of neighbouring columns that say the same. */
  readonly over?: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly kind: CellKind;
  readonly value: (row: Row, index: number) => TableValue;
  /** The light whose tint the cell has; its text is then the light's sign and words unless `value` gives one. */
  readonly light?: (row: Row) => Light | null;
  /** What else differs in the cell of a row: the same object for the same look. Null where nothing does. */
  readonly style?: (row: Row) => Partial<Style> | null;
  /** A bar as long as the number, from 0 to the column's greatest (or to 1 for a share). */
  readonly bar?: boolean;
  /** The reader fills it in. */
  readonly open?: boolean;
}

/** One sheet of the county workbook: a title, a line that says what it is, a heading row and its rows. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly line: string;
  readonly page: Pick<Page, 'paper' | 'frozenColumns' | 'zoom'> & Partial<Pick<Page, 'orientation'>>;
  readonly columns: readonly TableColumn<Row>[];
  /** The first row, set off from the others: the county as a whole. */
  readonly total?: Row;
  readonly rows: readonly Row[];
  /** What stands in the first row where there are none. */
  readonly empty: string;
  /** The foot of every printed page. */
  readonly foot: string;
}

/** Name of a sheet and the area of it that is filtered. */
export type FilteredArea = readonly [sheet: string, area: string];

/** Title, line, heading: the first row of content is the one after. Where headings stand over headings they take two rows. */
export const TABLE_HEADING_ROW = 3;
const LEAST_HEIGHT = 20;
/** As long as any percentage is shown, whatever digits the number has. */
const PERCENT_SAMPLE = '100.0%';
const BAR_COLOUR = 'FF7FB2D9';

/** Draws a table onto a new sheet and lets go of it. Answers with the filtered area and whose it is. */
export function drawTable<Row>(workbook: Workbook, table: Table<Row>): FilteredArea {
  const headed = table.columns.some(({ over }) => over !== undefined);
  const headingRow = headed ? TABLE_HEADING_ROW + 1 : TABLE_HEADING_ROW;
  const sheet = workbook.addWorksheet(
    table.name,
    pageOf({ ...table.page, headingRows: [TABLE_HEADING_ROW, headingRow], foot: table.foot }),
  );
  setWidths(
    sheet,
    table.columns.map(({ width }) => width),
  );
  drawHead(sheet, table.title, table.line, table.columns.length);
  if (headed) drawOver(sheet, table.columns);
  drawHeadings(sheet, table.columns);
  const first = headingRow + (table.total === undefined ? 1 : 2);
  const last = Math.max(first, first + table.rows.length - 1);
  const filter = `A${headingRow}:${columnLetter(table.columns.length - 1)}${last}`;
  sheet.autoFilter = filter;
  if (table.total !== undefined) drawTotal(sheet, table.columns, table.total);
  const painters = table.columns.map((column) => painterOf(column));
  for (const [index, row] of table.rows.entries()) drawRow(sheet, table.columns, painters, row, index);
  if (table.rows.length === 0) drawEmpty(sheet, table);
  addBars(sheet, table.columns, first, last);
  finishSheet(sheet);
  return [table.name, filter];
}

/** Title and line over so many columns. */
export function drawHead(sheet: Worksheet, title: string, line: string, columns: number): void {
  const head = sheet.addRow([title]);
  head.height = 36;
  for (let index = 1; index <= columns; index += 1) {
    head.getCell(index).style = { ...titleStyle, alignment: { horizontal: 'centerContinuous', vertical: 'middle' } };
  }
  head.commit();
  const under = sheet.addRow([line]);
  under.height = 21;
  under.getCell(1).style = { ...lineStyle, alignment: { horizontal: 'left', vertical: 'middle' } };
  under.commit();
}

/** A light as a cell shows it: sign, colour's name and word on its tint. */
export function lightStyle(light: Light, differs: Partial<Style> = {}): Partial<Style> {
  return bodyStyle('word', {
    fill: solid(lights[light].tint),
    font: bodyFont({ bold: true, color: { argb: lights[light].ink } }),
    ...differs,
  });
}

const lightStyles: Readonly<Record<Light, Partial<Style>>> = {
  red: lightStyle('red'),
  yellow: lightStyle('yellow'),
  blue: lightStyle('blue'),
  green: lightStyle('green'),
  grey: lightStyle('grey'),
};

function drawHeadings<Row>(sheet: Worksheet, columns: readonly TableColumn<Row>[]): void {
  const row = sheet.addRow(columns.map(({ heading }) => heading));
  row.height = rowHeight(
    columns.map(({ heading, width }) => ({ text: heading, width })),
    30,
  );
  for (const [index, column] of columns.entries()) row.getCell(index + 1).style = headingStyle(column.open);
  row.commit();
}

/** One cell over neighbouring columns under the same heading; a column without one is headed over both rows. */
function drawOver<Row>(sheet: Worksheet, columns: readonly TableColumn<Row>[]): void {
  const row = sheet.addRow([]);
  const number = row.number;
  row.height = 22;
  const spans: { over: string; from: number; to: number }[] = [];
  for (const [index, { over = '' }] of columns.entries()) {
    row.getCell(index + 1).style = headingStyle();
    const last = spans.at(-1);
    if (over !== '' && last?.over === over) last.to = index;
    else spans.push({ over, from: index, to: index });
  }
  for (const { over, from, to } of spans) {
    row.getCell(from + 1).value = over;
    if (to > from) sheet.mergeCells(number, from + 1, number, to + 1);
  }
  row.commit();
}

/** The row of the county: its cells as the columns say, bold on the tint of a heading. */
function drawTotal<Row>(sheet: Worksheet, columns: readonly TableColumn<Row>[], total: Row): void {
  const painters = columns.map((column) =>
    painterOf(column, { font: bodyFont({ bold: true }), fill: solid(colours.given) }),
  );
  drawRow(sheet, columns, painters, total, 0);
}

type Painter<Row> = (cell: Cell, row: Row, index: number) => string;

function drawRow<Row>(
  sheet: Worksheet,
  columns: readonly TableColumn<Row>[],
  painters: readonly Painter<Row>[],
  content: Row,
  index: number,
): void {
  const row = sheet.addRow([]);
  const texts = painters.map((paint, column) => ({
    text: paint(row.getCell(column + 1), content, index),
    width: columns[column]?.width ?? 10,
  }));
  row.height = rowHeight(texts, LEAST_HEIGHT);
  row.commit();
}

/** Writes one cell of a column and answers with its text. Style objects are made once per column: the writer keeps them by identity. */
function painterOf<Row>(column: TableColumn<Row>, differs: Partial<Style> = {}): Painter<Row> {
  const plain = bodyStyle(column.kind, differs);
  const link = bodyStyle(column.kind, { font: bodyFont({ underline: true, color: { argb: lights.blue.ink } }) });
  return (cell, row, index) => {
    const light = column.light?.(row) ?? null;
    const value = column.value(row, index);
    cell.style = column.style?.(row) ?? (light === null ? plain : lightStyles[light]);
    if (value === null) return light === null ? '' : setText(cell, lightText(light));
    if (typeof value === 'object') {
      // A formula: the streaming writer puts hyperlinks where Excel does not look for them.
      cell.value = { formula: `HYPERLINK("${value.place}","${value.text}")`, result: value.text };
      cell.style = link;
      return value.text;
    }
    if (column.kind === 'day' && typeof value === 'string' && isDay(value)) {
      cell.value = dayValue(value);
      return value;
    }
    cell.value = value;
    return column.kind === 'percent' ? PERCENT_SAMPLE : String(value);
  };
}

function setText(cell: Cell, text: string): string {
  cell.value = text;
  return text;
}

function drawEmpty<Row>(sheet: Worksheet, table: Table<Row>): void {
  const row = sheet.addRow([table.empty]);
  row.height = 28;
  row.getCell(1).style = { font: bodyFont({ color: { argb: colours.faint } }), alignment: { vertical: 'middle' } };
  row.commit();
}

function addBars<Row>(sheet: Worksheet, columns: readonly TableColumn<Row>[], first: number, last: number): void {
  for (const [index, column] of columns.entries()) {
    if (!column.bar) continue;
    addBar(sheet, `${columnLetter(index)}${first}:${columnLetter(index)}${last}`, column.kind === 'percent');
  }
}

/** Bars behind the numbers of an area; `share`: the whole width is 1. */
export function addBar(sheet: Worksheet, area: string, share: boolean): void {
  const rule: DataBarRuleType & { color: { argb: string } } = {
    type: 'dataBar',
    priority: 1,
    minLength: 0,
    maxLength: 100,
    // A plain bar is written in an extension that the streaming writer leaves out.
    gradient: true,
    color: { argb: BAR_COLOUR },
    cfvo: [{ type: 'num', value: 0 }, share ? { type: 'num', value: 1 } : { type: 'max' }],
  };
  sheet.addConditionalFormatting({ ref: area, rules: [rule] });
}
