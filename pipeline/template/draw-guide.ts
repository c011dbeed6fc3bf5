import type { Row, Style, Workbook, Worksheet } from 'exceljs';
import { submitBy } from '../../ledger/round/round.ts';
import { listName, NIL_RETURN_NAME, type SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { yesNoList } from '../../ledger/sheets/yes-no-list.ts';
import {
  bodyFont,
  bodyStyle,
  colours,
  headingFont,
  headingStyle,
  type LightName,
  lightNames,
  lights,
  lightText,
  solid,
  thinRules,
  titleStyle,
} from '../workbook/look.ts';
import { pageOf } from '../workbook/page.ts';
import { rowHeight } from '../workbook/row-height.ts';
import { addValidation } from '../workbook/validation.ts';
import { nameArea, setWidths } from '../workbook/workbook.ts';
import { filledBy } from './column-note.ts';
import { demandsOn } from './demands.ts';
import { protect } from './draw-sheet.ts';
import { lightMeanings, steps } from './guide-texts.ts';
import { coordinatorName, fullUnitName, roundText } from './identity-line.ts';
import type { TemplateOptions } from './template-options.ts';

/** Name of the sheet that tells what the workbook is. */
export const GUIDE_SHEET = '说明';
const WIDTHS = [18, 16, 62] as const;
const INDENT = 2;
const TEXT_WIDTH = WIDTHS[1] + WIDTHS[2] - INDENT;

const textStyle = bodyStyle('text', {
  alignment: { horizontal: 'left', vertical: 'middle', wrapText: true, indent: 1 },
});
const centredTitle: Partial<Style> = {
  ...titleStyle,
  alignment: { horizontal: 'centerContinuous', vertical: 'middle' },
};
const sectionStyle: Partial<Style> = { font: headingFont({ size: 12 }), alignment: { vertical: 'bottom' } };
const labelStyle = bodyStyle('word', { font: headingFont(), fill: solid(colours.heading) });
const stepStyle: Partial<Style> = {
  font: bodyFont(),
  alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
};
const lightStyles: Readonly<Record<LightName, Partial<Style>>> = {
  red: lightStyle('red'),
  yellow: lightStyle('yellow'),
  blue: lightStyle('blue'),
  green: lightStyle('green'),
  grey: lightStyle('grey'),
};

function lightStyle(light: LightName): Partial<Style> {
  const { tint, ink } = lights[light];
  return bodyStyle('word', { fill: solid(tint), font: bodyFont({ bold: true, color: { argb: ink } }) });
}

/**
 * Draws 说明: whose ledger this is, until when and to whom it goes, 零报告, the sheets, how to fill in, lights, what the plan asks of
 * the unit in numbers, columns.
 */
export function drawGuide(workbook: Workbook, options: TemplateOptions): void {
  const sheet = workbook.addWorksheet(
    GUIDE_SHEET,
    pageOf({
      paper: 'A4',
      orientation: 'portrait',
      headingRows: null,
      foot: `${fullUnitName(options)}  ${roundText(options)}`,
    }),
  );
  setWidths(sheet, WIDTHS);
  drawTitle(sheet, `${fullUnitName(options)}重点工作台账填报说明`);
  drawSection(sheet, '一、这是哪本台账');
  for (const [label, text] of facts(options)) drawFact(sheet, label, text);
  drawNilReturn(workbook, sheet, options.nilReturn ?? false);
  const section = sections(sheet);
  section('本簿有哪些表');
  for (const { name, purpose } of options.sheets) drawFact(sheet, name['zh-CN'], purpose?.['zh-CN'] ?? '逐行登记。');
  section('怎么填');
  for (const [index, step] of steps(options.sheets, coordinatorName(options)).entries())
    drawStep(sheet, index + 1, step);
  section('颜色和标记');
  for (const light of lightNames) {
    const row = drawFact(sheet, lightText(light), lightMeanings[light]);
    row.getCell(1).style = lightStyles[light];
  }
  drawDemands(sheet, options, section);
  sheet.lastRow?.addPageBreak();
  section('各列说明');
  for (const declaration of options.sheets) drawColumns(sheet, declaration);
  protect(sheet);
}

const NUMERALS = [...'一二三四五六七八九'];

/** Draws headings with running Chinese numbers, from the second on. */
function sections(sheet: Worksheet): (heading: string) => void {
  let number = 1;
  return (heading) => {
    drawSection(sheet, `${NUMERALS[number]}、${heading}`);
    number += 1;
  };
}

function facts(options: TemplateOptions): readonly (readonly [label: string, text: string])[] {
  const { plan, roster, round, rows, unit } = options;
  const roles = new Map<string, number>();
  for (const { role } of rows) roles.set(role, (roles.get(role) ?? 0) + 1);
  const leading = roles.get('lead') ?? 0;
  return [
    ['填报单位', fullUnitName(options)],
    ['单位代码', unit.code],
    ['依据计划', `${plan.title}（${plan.id} v${plan.version}）`],
    ['填报期', `${roundText(options)}：${round.from} 至 ${round.to}`],
    ['报送截止', `${submitBy(round, roster.graceDays)}（填报期结束后 ${roster.graceDays} 日内）`],
    ['报送和咨询', coordinatorName(options)],
    ['本单位任务', rows.length === 0 ? '无' : `共 ${rows.length} 行${leading === 0 ? '' : `，其中牵头 ${leading} 行`}`],
  ];
}

function drawTitle(sheet: Worksheet, title: string): void {
  const row = sheet.addRow([title]);
  row.height = 42;
  for (const column of [1, 2, 3]) {
    row.getCell(column).style = centredTitle;
  }
  row.commit();
}

function drawSection(sheet: Worksheet, heading: string): void {
  const row = sheet.addRow([heading]);
  row.height = 28;
  row.getCell(1).style = sectionStyle;
  row.commit();
}

/** A label and a text over the two columns right of it. */
function drawFact(sheet: Worksheet, label: string, text: string): Row {
  const row = sheet.addRow([label, text]);
  sheet.mergeCells(row.number, 2, row.number, 3);
  row.height = rowHeight([{ text, width: TEXT_WIDTH }], 22);
  row.getCell(1).style = labelStyle;
  for (const column of [2, 3]) row.getCell(column).style = textStyle;
  return row;
}

function drawNilReturn(workbook: Workbook, sheet: Worksheet, nilReturn: boolean): void {
  const text = '本期没有任何可报内容时选“是”，并仍须按时报送本工作簿；不选即为“否”。';
  const row = sheet.addRow(['本期零报告', nilReturn ? '是' : '否', text]);
  row.height = 36;
  row.getCell(1).style = { ...bodyStyle('word'), font: headingFont(), fill: solid(colours.headingOpen) };
  row.getCell(2).style = {
    ...bodyStyle('word'),
    font: headingFont({ size: 12 }),
    border: openBorder,
    protection: { locked: false },
  };
  row.getCell(3).style = textStyle;
  const address = `B${row.number}`;
  nameArea(workbook, NIL_RETURN_NAME, GUIDE_SHEET, address);
  addValidation(sheet, address, {
    type: 'list',
    allowBlank: true,
    formulae: [listName(yesNoList)],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '本期零报告',
    error: '请从下拉列表中选择“是”或“否”。',
  });
}

/** The one cell of the page that is filled in stands out. */
const openBorder = {
  ...thinRules,
  top: { style: 'medium', color: { argb: colours.faint } },
  bottom: { style: 'medium', color: { argb: colours.faint } },
  left: { style: 'medium', color: { argb: colours.faint } },
  right: { style: 'medium', color: { argb: colours.faint } },
} as const;

function drawStep(sheet: Worksheet, number: number, text: string): void {
  const row = sheet.addRow([`${number}. ${text}`]);
  sheet.mergeCells(row.number, 1, row.number, 3);
  row.height = rowHeight([{ text: `${number}. ${text}`, width: WIDTHS[0] + TEXT_WIDTH }], 20);
  row.getCell(1).style = stepStyle;
}

/** 本单位的量化要求: what the plan asks in numbers, and on which sheet it is answered. */
function drawDemands(sheet: Worksheet, options: TemplateOptions, section: (heading: string) => void): void {
  const demands = demandsOn(options);
  if (demands.length === 0) return;
  sheet.lastRow?.addPageBreak();
  section('本单位的量化要求');
  drawHeadings(sheet, ['填在哪张表', '标准', '要求（依据）、期间和时限']);
  for (const { sheet: name, threshold, text } of demands) drawLine(sheet, [name, threshold, text]);
}

function drawColumns(sheet: Worksheet, { name, columns }: SheetDeclaration): void {
  drawHeadings(sheet, [`《${name['zh-CN']}》`, '谁来填', '填什么']);
  for (const column of columns) {
    const text = `${column.definition['zh-CN']}${column.example === '' ? '' : `示例：${column.example}`}`;
    drawLine(sheet, [column.heading['zh-CN'], filledBy(column), text]);
  }
}

type Line = readonly [first: string, second: string, third: string];

function drawHeadings(sheet: Worksheet, texts: Line): void {
  const row = sheet.addRow([...texts]);
  row.height = 22;
  for (const column of [1, 2, 3]) row.getCell(column).style = headingStyle();
}

function drawLine(sheet: Worksheet, texts: Line): void {
  const row = sheet.addRow([...texts]);
  const [first, second, third] = texts;
  row.height = rowHeight(
    [
      { text: first, width: WIDTHS[0] },
      { text: second, width: WIDTHS[1] },
      { text: third, width: WIDTHS[2] - INDENT },
    ],
    20,
  );
  row.getCell(1).style = bodyStyle('word');
  row.getCell(2).style = bodyStyle('word');
  row.getCell(3).style = textStyle;
}
