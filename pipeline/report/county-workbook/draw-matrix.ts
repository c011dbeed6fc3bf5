import type { Style, Workbook, Worksheet } from 'exceljs';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import type { Light } from '../../../ledger/light/light.ts';
import {
  bodyFont,
  bodyStyle,
  colours,
  headingStyle,
  lightNames,
  lights,
  lightText,
  solid,
} from '../../workbook/look.ts';
import { pageOf } from '../../workbook/page.ts';
import { finishSheet, setWidths } from '../../workbook/workbook.ts';
import type { Reading } from './reading.ts';
import { drawHead, lightStyle } from './table.ts';

/** Title, line, chapter row, key row. */
const HEADING_ROWS = [3, 4] as const;
const NAME_WIDTH = 21;
const LEAD_WIDTHS = [7, NAME_WIDTH];
const CELL_WIDTH = 3.6;
const UNREPORTED = '○';

/** Draws 进度矩阵 on A3: units down, rows of the plan across, one sign per cell; signs tell the lights apart without colour. */
export function drawMatrix(workbook: Workbook, { rollUp, unitName, line, foot }: Reading): void {
  const { columns, rows } = rollUp.matrix;
  const sheet = workbook.addWorksheet(
    '进度矩阵',
    pageOf({
      paper: 'A3',
      headingRows: [HEADING_ROWS[0], HEADING_ROWS[1]],
      frozenColumns: LEAD_WIDTHS.length,
      zoom: 85,
      foot,
    }),
  );
  setWidths(sheet, [...LEAD_WIDTHS, ...columns.map(() => CELL_WIDTH)]);
  const legend = [...lightNames.map((light) => lightText(light)), `${UNREPORTED} 未报`, '空白 不承担'].join('　');
  drawHead(
    sheet,
    `${rollUp.county.name}重点工作进度矩阵`,
    `${line}　图例：${legend}`,
    LEAD_WIDTHS.length + columns.length,
  );
  drawChapters(sheet, rollUp);
  drawKeys(sheet, rollUp);
  for (const row of rows) {
    const drawn = sheet.addRow([row.unit, unitName(row.unit), ...row.cells.map(signOf)]);
    drawn.height = 18;
    drawn.getCell(1).style = codeStyle;
    drawn.getCell(2).style = nameStyle;
    for (const [index, cell] of row.cells.entries()) {
      drawn.getCell(LEAD_WIDTHS.length + index + 1).style =
        cell === null ? blankStyle : cell === 'unreported' ? unreportedStyle : signStyles[cell];
    }
    drawn.commit();
  }
  finishSheet(sheet);
}

function signOf(cell: Light | 'unreported' | null): string | null {
  if (cell === null) return null;
  return cell === 'unreported' ? UNREPORTED : lights[cell].sign;
}

/** One cell per chapter over its columns. */
function drawChapters(sheet: Worksheet, rollUp: Reading['rollUp']): void {
  const chapterOf = new Map(rollUp.tasks.map(({ task, chapter }) => [task, chapter]));
  const titles = new Map(rollUp.summary.chapters.map(({ number, title }) => [number, `${number}、${title}`]));
  const row = sheet.addRow([]);
  row.height = 34;
  for (let index = 1; index <= LEAD_WIDTHS.length; index += 1) row.getCell(index).style = headingStyle();
  const spans: { chapter: string; from: number; to: number }[] = [];
  for (const [index, { task }] of rollUp.matrix.columns.entries()) {
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

/** Key and short title of each row of the plan, written upwards. */
function drawKeys(sheet: Worksheet, rollUp: Reading['rollUp']): void {
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  const row = sheet.addRow([
    '代码',
    '单位',
    ...rollUp.matrix.columns.map(({ key, task }) => `${key} ${clip(titles.get(task) ?? '')}`),
  ]);
  row.height = 168;
  for (let index = 1; index <= LEAD_WIDTHS.length + rollUp.matrix.columns.length; index += 1) {
    row.getCell(index).style = index <= LEAD_WIDTHS.length ? headingStyle() : keyStyle;
  }
  row.commit();
}

const MOST_CHARACTERS = 12;

function clip(title: string): string {
  return title.length > MOST_CHARACTERS ? `${title.slice(0, MOST_CHARACTERS - 1)}…` : title;
}

const codeStyle = bodyStyle('code');
const nameStyle = bodyStyle('text', { alignment: { horizontal: 'left', vertical: 'middle' } });
const centred: Partial<Style> = { alignment: { horizontal: 'center', vertical: 'middle' } };
const blankStyle = bodyStyle('word', centred);
const unreportedStyle = bodyStyle('word', { ...centred, font: bodyFont({ color: { argb: colours.faint } }) });
const keyStyle: Partial<Style> = {
  ...headingStyle(),
  font: bodyFont({ size: 9 }),
  fill: solid(colours.heading),
  alignment: { textRotation: 90, horizontal: 'center', vertical: 'bottom' },
};
const signStyles: Readonly<Record<Light, Partial<Style>>> = {
  red: lightStyle('red', centred),
  yellow: lightStyle('yellow', centred),
  blue: lightStyle('blue', centred),
  green: lightStyle('green', centred),
  grey: lightStyle('grey', centred),
};
