import type { Workbook, Worksheet } from 'exceljs';
import type { Scorecard, SubmissionState } from '../../../ledger/rollup/register.ts';
import { bodyFont, bodyStyle, headingFont, headingStyle, lightNames, lightText } from '../../workbook/look.ts';
import { pageOf } from '../../workbook/page.ts';
import { roundName } from '../../workbook/round-name.ts';
import { rowHeight } from '../../workbook/row-height.ts';
import { finishSheet, setWidths } from '../../workbook/workbook.ts';
import { submissionNames } from '../names.ts';
import type { Reading } from './reading.ts';
import { drawHead, lightStyle } from './table.ts';

const WIDTHS = [7, 32, 22, 12, 12, 12];
const WHOLE = WIDTHS.reduce((sum, width) => sum + width, 0);
const MOST_TASKS = 10;
const MOST_UNITS = 15;

/**
 * Draws 通报, the tables of a bulletin on one A4 page: who sent in time and who did not, the red tasks with the units that lead
 * them, the units with most red rows. It is a draft with its data day on it; issuing and signing it is for people.
 */
export function drawBulletin(workbook: Workbook, reading: Reading): void {
  const { rollUp, line, foot } = reading;
  const period = { id: rollUp.round, ...rollUp.period };
  const sheet = workbook.addWorksheet(
    '通报',
    pageOf({ paper: 'A4', orientation: 'portrait', headingRows: null, onePage: true, foot }),
  );
  setWidths(sheet, WIDTHS);
  drawHead(sheet, `关于${rollUp.county.name}${roundName(period)}重点工作进展的通报（拟稿）`, line, WIDTHS.length);
  drawSubmissions(sheet, reading);
  drawRedTasks(sheet, reading);
  drawRedUnits(sheet, reading);
  drawSentence(sheet, `数据截止日 ${rollUp.asOf}。本页由台账汇总生成，供拟稿使用，未经签发不对外。`);
  finishSheet(sheet);
}

const LISTED: readonly SubmissionState[] = ['late', 'nil-return', 'rejected', 'missing'];

function drawSubmissions(sheet: Worksheet, { rollUp }: Reading): void {
  const { owed, onTime } = rollUp.summary.units;
  drawSection(sheet, '一、报送情况');
  drawSentence(sheet, `应报 ${owed} 家，按时报送 ${onTime} 家。`);
  for (const state of LISTED) {
    const named = rollUp.register
      .filter((line) => line.state === state)
      .map(({ unitName, daysLate }) => (daysLate > 0 ? `${unitName}（迟 ${daysLate} 天）` : unitName));
    if (named.length === 0) continue;
    drawSentence(sheet, `${submissionNames[state]} ${named.length} 家：${named.join('、')}。`);
  }
}

function drawRedTasks(sheet: Worksheet, { rollUp, unitName }: Reading): void {
  const red = rollUp.tasks
    .filter(({ light }) => light === 'red')
    .sort((a, b) => (b.oldestOverdue?.days ?? 0) - (a.oldestOverdue?.days ?? 0));
  const shown = red.slice(0, MOST_TASKS);
  drawSection(sheet, '二、亮红灯的任务');
  if (red.length === 0) {
    drawSentence(sheet, '没有亮红灯的任务。');
    return;
  }
  drawRow(sheet, ['序号', '重点任务', '牵头单位', '最久逾期（天）', '红（行）', '未报（行）'], null);
  for (const { task, title, leads, oldestOverdue, lights } of shown) {
    const names = leads.length === 0 ? '无牵头单位' : leads.map(unitName).join('、');
    drawRow(sheet, [task, title, names, oldestOverdue?.days ?? '—', lights.red, lights.unreported], 4);
  }
  if (red.length > shown.length) {
    drawSentence(sheet, `共 ${red.length} 项，此处列出 ${shown.length} 项，其余见“任务进展”。`);
  }
}

function drawRedUnits(sheet: Worksheet, { rollUp }: Reading): void {
  const behind = rollUp.units
    .filter(({ lights, findings }) => lights.red + findings.noncompliance > 0)
    .sort(
      (a, b) =>
        b.lights.red - a.lights.red ||
        b.oldestOverdue - a.oldestOverdue ||
        b.findings.noncompliance - a.findings.noncompliance,
    );
  const shown = behind.slice(0, MOST_UNITS);
  drawSection(sheet, '三、红灯最多的单位');
  if (behind.length === 0) {
    drawSentence(sheet, '没有亮红灯或不合规的单位。');
    return;
  }
  drawRow(sheet, ['代码', '单位', '组别', '红（行）', '最久逾期（天）', '不合规（条）'], null);
  for (const { unit, unitName, group, lights, oldestOverdue, findings } of shown) {
    drawRow(sheet, [unit, unitName, group, lights.red, oldestOverdue || '—', findings.noncompliance], 3);
  }
  if (behind.length > shown.length) {
    drawSentence(sheet, `共 ${behind.length} 家，此处列出 ${shown.length} 家，其余见“单位进展”。`);
  }
  drawSentence(sheet, rowsLine(rollUp.units));
}

/** All rows of the county by their light, in a sentence. */
function rowsLine(units: readonly Scorecard[]): string {
  const counts = lightNames.map((light) => {
    const total = units.reduce((sum, unit) => sum + unit.lights[light], 0);
    return `${lightText(light)} ${total}`;
  });
  return `全县任务行：${counts.join('，')}。`;
}

function drawSection(sheet: Worksheet, heading: string): void {
  const row = sheet.addRow([heading]);
  row.height = 28;
  row.getCell(1).style = { font: headingFont({ size: 12 }), alignment: { vertical: 'bottom' } };
  row.commit();
}

function drawSentence(sheet: Worksheet, text: string): void {
  const row = sheet.addRow([text]);
  const number = row.number;
  row.getCell(1).style = { font: bodyFont(), alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } };
  row.height = rowHeight([{ text, width: WHOLE }], 20);
  sheet.mergeCells(number, 1, number, WIDTHS.length);
  row.commit();
}

const styles = [
  bodyStyle('code'),
  bodyStyle('text'),
  bodyStyle('text'),
  bodyStyle('count'),
  bodyStyle('count'),
  bodyStyle('count'),
];

/** `redAt`: the column, from zero, whose count is tinted where it is not nothing; null for a heading. */
function drawRow(sheet: Worksheet, values: readonly (string | number)[], redAt: number | null): void {
  const row = sheet.addRow([...values]);
  row.height = rowHeight(
    values.map((value, index) => ({ text: String(value), width: WIDTHS[index] ?? 10 })),
    22,
  );
  for (let index = 0; index < WIDTHS.length; index += 1) {
    const red = index === redAt && Number(values[index]) > 0;
    row.getCell(index + 1).style = redAt === null ? headingStyle() : red ? lightStyle('red') : (styles[index] ?? {});
  }
  row.commit();
}
