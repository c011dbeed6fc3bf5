import type { CellRichTextValue, CellValue, Row, Workbook, Worksheet } from 'exceljs';
import { expectedCells } from '../../ledger/assignment/expected-cells.ts';
import { isDay } from '../../ledger/day/day.ts';
import { columnLetter } from '../../ledger/grid/grid.ts';
import { type Column, headingName, type SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import {
  bodyFont,
  bodyStyle,
  type CellKind,
  colours,
  headingStyle,
  lightNames,
  lights,
  lineStyle,
  solid,
  titleStyle,
} from '../workbook/look.ts';
import { addNote } from '../workbook/note.ts';
import { pageOf } from '../workbook/page.ts';
import { rowHeight } from '../workbook/row-height.ts';
import { dayValue, nameArea, setWidths } from '../workbook/workbook.ts';
import { columnNote } from './column-note.ts';
import { fitWidths } from './fit-widths.ts';
import { fullUnitName, identityLine, roundText } from './identity-line.ts';
import { addFormats } from './sheet-formats.ts';
import { FIRST_ROW, HEADING_ROW, isLocked, isOpen, layOut, type SheetLayout } from './sheet-layout.ts';
import { addValidations } from './sheet-validation.ts';
import type { RowEntry, TemplateOptions } from './template-options.ts';

/** Heights of rows 1 to 3 in points. */
const HEAD_HEIGHTS = [36, 21, 21];
/** An empty row has room for three lines. */
const LEAST_HEIGHT = 48;

/** Draws one declared sheet with the rows of the unit; `selected` for the one the workbook opens at. */
export function drawSheet(
  workbook: Workbook,
  declared: SheetDeclaration,
  options: TemplateOptions,
  selected: boolean,
): void {
  const contents = declared.rows === 'plan' ? planRows(options) : [];
  const sheet = fitWidths(declared, contents);
  const layout = layOut(sheet, options.rows.length);
  const name = sheet.name['zh-CN'];
  const printed = `${columnLetter(layout.printFrom)}$1:${columnLetter(layout.printThrough)}$${layout.lastRow}`;
  const worksheet = workbook.addWorksheet(
    name,
    pageOf({
      paper: 'A4',
      headingRows: [HEADING_ROW, HEADING_ROW],
      frozenColumns: layout.frozenColumns,
      activeCell: layout.firstOpenCell,
      selected,
      printArea: printed,
      foot: `${fullUnitName(options)}  ${roundText(options)}`,
    }),
  );
  setWidths(
    worksheet,
    sheet.columns.map(({ width }) => width),
  );
  drawHead(worksheet, layout, options);
  drawHeadings(worksheet, layout);
  drawRows(worksheet, layout, contents);
  nameArea(workbook, headingName(sheet), name, `A${HEADING_ROW}:${layout.lastLetter}${HEADING_ROW}`);
  worksheet.autoFilter = `A${HEADING_ROW}:${layout.lastLetter}${layout.lastRow}`;
  addValidations(worksheet, layout, options.plan.published);
  addFormats(worksheet, layout, options.plan.published);
  if (sheet.rows === 'plan') protect(worksheet);
}

/** Locks the plan columns. No password: it keeps from slips, not from intent, and the ledger is compared with the plan anyway. */
export function protect(worksheet: Worksheet): void {
  // The promise is settled at once where there is no password to hash.
  void worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertHyperlinks: true,
    sort: true,
    autoFilter: true,
  });
}

function drawHead(worksheet: Worksheet, layout: SheetLayout, options: TemplateOptions): void {
  const { sheet, printFrom, printThrough } = layout;
  for (const [index, height] of HEAD_HEIGHTS.entries()) worksheet.getRow(index + 1).height = height;
  // Centred across the cells instead of merged: a merged title breaks when columns are moved or frozen.
  for (let index = printFrom; index <= printThrough; index += 1) {
    const cell = worksheet.getCell(1, index + 1);
    cell.style = { ...titleStyle, alignment: { horizontal: 'centerContinuous', vertical: 'middle' } };
  }
  worksheet.getCell(1, printFrom + 1).value = `${fullUnitName(options)}${(sheet.title ?? sheet.name)['zh-CN']}`;
  const line = worksheet.getCell(2, printFrom + 1);
  line.value = identityLine(options);
  line.style = { ...lineStyle, alignment: { horizontal: 'left', vertical: 'middle' } };
  const legend = worksheet.getCell(3, printFrom + 1);
  legend.value = legendOf(sheet);
  legend.style = { ...lineStyle, alignment: { horizontal: 'left', vertical: 'middle' } };
}

function legendOf(sheet: SheetDeclaration): CellRichTextValue {
  const plain = bodyFont({ color: { argb: colours.faint } });
  const given = sheet.columns.some(({ origin }) => origin === 'plan') ? '灰底为计划内容，已锁定；' : '';
  return {
    richText: [
      { font: plain, text: '图例：' },
      ...lightNames.flatMap((light) => {
        const { sign, initial, word, ink } = lights[light];
        return [
          { font: bodyFont({ bold: true, color: { argb: ink } }), text: `${sign} ${initial} ${word['zh-CN']}　` },
        ];
      }),
      { font: plain, text: `｜　${given}黄色表头由本单位填写，鼠标移到表头可看填写说明。` },
    ],
  };
}

function drawHeadings(worksheet: Worksheet, layout: SheetLayout): void {
  const { columns } = layout.sheet;
  const row = worksheet.getRow(HEADING_ROW);
  row.height = rowHeight(
    columns.map((column) => ({ text: column.heading['zh-CN'], width: column.width })),
    36,
  );
  const around = {
    widths: columns.map(({ width }) => width),
    heights: [...HEAD_HEIGHTS, row.height, ...Array.from({ length: 20 }, () => LEAST_HEIGHT)],
  };
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = column.heading['zh-CN'];
    cell.style = headingStyle(isOpen(column));
    addNote(cell, columnNote(column), around);
  }
}

function drawRows(worksheet: Worksheet, layout: SheetLayout, contents: readonly RowEntry[]): void {
  const { columns } = layout.sheet;
  for (let number = FIRST_ROW; number <= layout.lastRow; number += 1) {
    drawRow(worksheet.getRow(number), columns, contents[number - FIRST_ROW] ?? {});
  }
}

function planRows({ rows, entries }: TemplateOptions): RowEntry[] {
  return rows.map((row) => ({ ...expectedCells(row), ...entries?.get(row.key) }));
}

function drawRow(row: Row, columns: readonly Column[], content: RowEntry): void {
  row.height = rowHeight(
    columns.map((column) => ({ text: String(content[column.id] ?? ''), width: column.width })),
    LEAST_HEIGHT,
  );
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = cellValue(column, content[column.id]);
    cell.style = cellStyle(column);
  }
}

function cellValue(column: Column, content: string | number | undefined): CellValue {
  if (content === undefined || content === '') return null;
  return column.type === 'day' && typeof content === 'string' && isDay(content) ? dayValue(content) : content;
}

function cellStyle(column: Column) {
  const locked = isLocked(column);
  return bodyStyle(kinds[column.type], {
    protection: { locked },
    ...(locked ? { fill: solid(colours.given) } : {}),
  });
}

const kinds: Readonly<Record<Column['type'], CellKind>> = {
  code: 'code',
  text: 'word',
  paragraph: 'text',
  day: 'day',
  count: 'count',
  amount: 'amount',
  percent: 'percent',
  choice: 'word',
};
