import type { CellRichTextValue, Worksheet } from 'exceljs';
import { lights as allLights, type LightReason } from '../../ledger/light/light.ts';
import { reasonNames } from '../../ledger/light/light-names.ts';
import type { SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { bodyFont, colours, headingStyle, lights, lineStyle, titleStyle } from '../workbook/look.ts';
import { addNote } from '../workbook/note.ts';
import { rowHeight } from '../workbook/row-height.ts';
import { columnNote } from './column-note.ts';
import { fullUnitName, identityLine } from './identity-line.ts';
import { HEADING_ROW, isOpen, leastHeight, type SheetLayout } from './sheet-layout.ts';
import type { TemplateOptions } from './template-options.ts';

/** Heights of rows 1 to 3 in points. */
const HEAD_HEIGHTS = [36, 21, 21];

/** Draws what stands above the rows: title, line of identity, legend, headings with their notes. */
export function drawHead(worksheet: Worksheet, layout: SheetLayout, options: TemplateOptions): void {
  const { sheet, printFrom, printThrough } = layout;
  for (const [index, height] of HEAD_HEIGHTS.entries()) worksheet.getRow(index + 1).height = height;
  for (let index = printFrom; index <= printThrough; index += 1) {
    worksheet.getCell(1, index + 1).style = titleStyles[layout.wide ? 'left' : 'centerContinuous'];
  }
  worksheet.getCell(1, printFrom + 1).value = titleOf(sheet, options);
  const line = worksheet.getCell(2, printFrom + 1);
  line.value = identityLine(options);
  line.style = oneLineStyle;
  const legend = worksheet.getCell(3, printFrom + 1);
  legend.value = legendOf(sheet);
  legend.style = oneLineStyle;
  drawHeadings(worksheet, layout);
}

/** Centred across the cells instead of merged: a merged title breaks when columns are moved or frozen. */
const titleStyles = {
  left: { ...titleStyle, alignment: { horizontal: 'left', vertical: 'middle' } },
  centerContinuous: { ...titleStyle, alignment: { horizontal: 'centerContinuous', vertical: 'middle' } },
} as const;
const oneLineStyle = { ...lineStyle, alignment: { horizontal: 'left', vertical: 'middle' } } as const;

/** `样例县司法局案件台账`: the title of a sheet. */
export function titleOf({ title, name }: SheetDeclaration, options: TemplateOptions): string {
  return `${fullUnitName(options)}${(title ?? name)['zh-CN']}`;
}

function legendOf(sheet: SheetDeclaration): CellRichTextValue {
  const plain = bodyFont({ color: { argb: colours.faint } });
  const coloured = sheet.rows === 'plan' ? PLAN_LIGHTS : REGISTER_LIGHTS;
  return {
    richText: [
      { font: plain, text: '图例：' },
      ...coloured.map(([light, word]) => {
        const { sign, initial, ink } = lights[light];
        return { font: bodyFont({ bold: true, color: { argb: ink } }), text: `${sign} ${initial} ${word}　` };
      }),
      { font: plain, text: `｜　${instructionOf(sheet)}` },
    ],
  };
}

const PLAN_LIGHTS = allLights.map((light) => [light, lights[light].word['zh-CN']] as const);
const REGISTER_LIGHTS = (
  [
    ['red', 'noncompliance'],
    ['yellow', 'to-mend'],
    ['green', 'sound'],
  ] as const satisfies readonly (readonly [(typeof allLights)[number], LightReason])[]
).map(([light, reason]) => [light, reasonNames[reason]['zh-CN']] as const);

function instructionOf({ rows, columns }: SheetDeclaration): string {
  const hint = '鼠标移到表头可看填写说明。';
  if (rows === 'plan') {
    const given = columns.some(({ origin }) => origin === 'plan') ? '灰底为计划内容，已锁定；' : '';
    return `${given}黄色表头由本单位填写，${hint}`;
  }
  const given = columns.some((column) => column.given) ? '灰底各格由模板给出或不必填；' : '';
  return `${given}黄色表头由本单位填写，一事一行，行数不够可接着往下填；${hint}`;
}

function drawHeadings(worksheet: Worksheet, { sheet }: SheetLayout): void {
  const { columns } = sheet;
  const row = worksheet.getRow(HEADING_ROW);
  row.height = rowHeight(
    columns.map((column) => ({ text: column.heading['zh-CN'], width: column.width })),
    36,
  );
  const around = {
    widths: columns.map(({ width }) => width),
    heights: [...HEAD_HEIGHTS, row.height, ...Array.from({ length: 20 }, () => leastHeight(sheet))],
  };
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = column.heading['zh-CN'];
    cell.style = headingStyle(isOpen(column));
    addNote(cell, columnNote(column), around);
  }
}
