import type { Style, Workbook, Worksheet } from 'exceljs';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import { bodyFont, bodyStyle, colours, headingStyle, solid } from '../../workbook/look.ts';
import { pageOf } from '../../workbook/page.ts';
import { finishSheet, setWidths } from '../../workbook/workbook.ts';
import type { Reading } from './reading.ts';
import { drawHead } from './table.ts';

/** One column of a grid: what stands above it, and the task it belongs to. */
export interface GridColumn {
  readonly label: string;
  readonly task: string;
}

/** What a cell of a grid shows. */
export interface GridSign {
  readonly text: string | null;
  readonly style: Partial<Style>;
}

/** A sheet of units down and tasks across, one sign per cell, chapters over the columns. */
export interface UnitGrid {
  readonly name: string;
  readonly title: string;
  readonly legend: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly { readonly unit: string; readonly signs: readonly GridSign[] }[];
}

/** Title, line, chapter row, label row. */
const HEADING_ROWS = [3, 4] as const;
const NAME_WIDTH = 21;
const LEAD_WIDTHS = [7, NAME_WIDTH];
const CELL_WIDTH = 3.6;

/** Draws a grid on A3, fit for the wall. */
export function drawUnitGrid(workbook: Workbook, { rollUp, unitName, line, foot }: Reading, grid: UnitGrid): void {
  const sheet = workbook.addWorksheet(
    grid.name,
    pageOf({
      paper: 'A3',
      headingRows: [HEADING_ROWS[0], HEADING_ROWS[1]],
      frozenColumns: LEAD_WIDTHS.length,
      zoom: 85,
      foot,
    }),
  );
  setWidths(sheet, [...LEAD_WIDTHS, ...grid.columns.map(() => CELL_WIDTH)]);
  drawHead(sheet, grid.title, `${line}　图例：${grid.legend}`, LEAD_WIDTHS.length + grid.columns.length);
  drawChapters(sheet, rollUp, grid.columns);
  drawLabels(sheet, grid.columns);
  for (const { unit, signs } of grid.rows) {
    const drawn = sheet.addRow([unit, unitName(unit), ...signs.map(({ text }) => text)]);
    drawn.height = 18;
    drawn.getCell(1).style = codeStyle;
    drawn.getCell(2).style = nameStyle;
    for (const [index, { style }] of signs.entries()) drawn.getCell(LEAD_WIDTHS.length + index + 1).style = style;
    drawn.commit();
  }
  finishSheet(sheet);
}

/** One cell per chapter over its columns. */
function drawChapters(sheet: Worksheet, rollUp: Reading['rollUp'], columns: readonly GridColumn[]): void {
  const chapterOf = new Map(rollUp.tasks.map(({ task, chapter }) => [task, chapter]));
  const titles = new Map(rollUp.summary.chapters.map(({ number, title }) => [number, `${number}、${title}`]));
  const row = sheet.addRow([]);
  row.height = 34;
  for (let index = 1; index <= LEAD_WIDTHS.length; index += 1) row.getCell(index).style = headingStyle();
  const spans: { chapter: string; from: number; to: number }[] = [];
  for (const [index, { task }] of columns.entries()) {
    const chapter = chapterOf.get(task) ?? '';
    const column = LEAD_WIDTHS.length + index + 1;
    const last = spans.at(-1);
    if (last !== undefined && last.chapter === chapter) last.to = column;
    else spans.push({ chapter, from: column, to: column });
    row.getCell(column).style = headingStyle();
  }
  for (const { chapter, from, to } of spans) {
    row.getCell(from).value = titles.get(chapter) ?? chapter;
    if (to > from)
      sheet.mergeCells(`${columnLetter(from - 1)}${HEADING_ROWS[0]}:${columnLetter(to - 1)}${HEADING_ROWS[0]}`);
  }
  row.commit();
}

/** The label of each column, written upwards. */
function drawLabels(sheet: Worksheet, columns: readonly GridColumn[]): void {
  const row = sheet.addRow(['代码', '单位', ...columns.map(({ label }) => label)]);
  row.height = 168;
  for (let index = 1; index <= LEAD_WIDTHS.length + columns.length; index += 1) {
    row.getCell(index).style = index <= LEAD_WIDTHS.length ? headingStyle() : labelStyle;
  }
  row.commit();
}

const MOST_CHARACTERS = 12;

/** A short title cut so that it fits over a narrow column. */
export function clipTitle(title: string): string {
  return title.length > MOST_CHARACTERS ? `${title.slice(0, MOST_CHARACTERS - 1)}…` : title;
}

/** The alignment of a sign in its cell. */
export const centred: Partial<Style> = { alignment: { horizontal: 'center', vertical: 'middle' } };
/** A cell in which nothing stands because the task is not the unit's. */
export const blankSign: GridSign = { text: null, style: bodyStyle('word', centred) };

const codeStyle = bodyStyle('code');
const nameStyle = bodyStyle('text', { alignment: { horizontal: 'left', vertical: 'middle' } });
const labelStyle: Partial<Style> = {
  ...headingStyle(),
  font: bodyFont({ size: 9 }),
  fill: solid(colours.heading),
  alignment: { textRotation: 90, horizontal: 'center', vertical: 'bottom' },
};
