import type { Style, Workbook, Worksheet } from 'exceljs';
import { roleNames } from '../../../ledger/assignment/expected-cells.ts';
import { ruleTitleOf } from '../../../ledger/finding/describe.ts';
import type { LightCounts } from '../../../ledger/rollup/parts.ts';
import { bodyStyle, headingFont, headingStyle, lightNames, lights, lightText, solid } from '../../workbook/look.ts';
import { pageOf } from '../../workbook/page.ts';
import { rowHeight } from '../../workbook/row-height.ts';
import { finishSheet, setWidths } from '../../workbook/workbook.ts';
import { severityNames } from '../names.ts';
import { tallyText } from './board-words.ts';
import { type Reading, shareText, shareValue } from './reading.ts';
import { addBar, drawHead } from './table.ts';

const WIDTHS = [30, 9, 9, 14, 11, 11, 11, 11, 15, 10];
const MOST_RULES = 12;

/** Draws 总览: one printed page a county leader reads: who sent, how the tasks stand, chapter by chapter, and what is wrong most often. */
export function drawOverview(workbook: Workbook, reading: Reading): void {
  const { rollUp, line, foot } = reading;
  const sheet = workbook.addWorksheet(
    '总览',
    pageOf({ paper: 'A4', orientation: 'portrait', headingRows: null, onePage: true, foot }),
  );
  setWidths(sheet, WIDTHS);
  drawHead(sheet, `${rollUp.county.name}重点工作总览`, line, WIDTHS.length);
  drawUnits(sheet, reading);
  drawLights(sheet, reading);
  drawChapters(sheet, reading);
  drawOverdue(sheet, reading);
  drawDuties(sheet, reading);
  drawRules(sheet, reading);
  finishSheet(sheet);
}

function drawUnits(sheet: Worksheet, { rollUp: { summary, changes } }: Reading): void {
  const { units, findings } = summary;
  drawSection(sheet, '一、报送');
  drawRow(sheet, ['应报单位', '按时', '迟报', '零报告', '退回', '未报', '错误', '不合规', '提醒', '提示'], headings);
  const counts = [units.owed, units.onTime, units.late, units.nilReturn, units.rejected, units.missing];
  drawRow(sheet, [...counts, findings.error, findings.noncompliance, findings.warning, findings.info], figures, 30);
  if (changes === null) return;
  const moved = `与 ${changes.previousRound}（截止 ${changes.previousAsOf}）相比：新完成 ${changes.newlyDone.length} 行，新逾期 ${changes.newlyOverdue.length} 行，倒退 ${changes.regressed.length} 行，进展文字未变 ${changes.unchangedText.length} 行。`;
  drawSentence(sheet, moved);
}

function drawLights(sheet: Worksheet, { rollUp: { summary } }: Reading): void {
  drawSection(sheet, '二、亮灯');
  drawRow(sheet, ['', '完成', '适用', '完成率', ...lightNames.map((light) => lightText(light)), '○ 未报'], headings);
  const first = sheet.rowCount + 1;
  drawShareRow(sheet, '全县任务（按牵头单位）', summary.tasks.done, summary.tasks.lights);
  drawShareRow(sheet, '各单位任务行', summary.entries.done, summary.entries.lights);
  addBar(sheet, `D${first}:D${sheet.rowCount}`, true);
}

function drawChapters(sheet: Worksheet, { rollUp: { summary } }: Reading): void {
  drawSection(sheet, '三、分章进展（完成率按任务行，亮灯按县级任务）');
  drawRow(sheet, ['章', '完成', '适用', '完成率', ...lightNames.map((light) => lightText(light)), '○ 未报'], headings);
  const first = sheet.rowCount + 1;
  for (const { number, title, entries, lights: counts } of summary.chapters)
    drawShareRow(sheet, `${number}、${title}`, entries, counts);
  if (summary.chapters.length > 0) addBar(sheet, `D${first}:D${sheet.rowCount}`, true);
}

const MOST_LINES = 10;

function drawOverdue(sheet: Worksheet, { rollUp, unitName }: Reading): void {
  const { overdue } = rollUp.summary;
  drawSection(sheet, '四、逾期');
  const sentence =
    overdue.entries + overdue.unreported === 0
      ? '截至数据截止日没有逾期。'
      : `${overdue.units} 家单位的 ${overdue.entries} 行已逾期，涉及 ${overdue.tasks} 项任务，最久 ${overdue.oldestDays} 天；另有 ${overdue.unreported} 行到期未报。`;
  drawSentence(sheet, sentence);
  if (rollUp.overdue.length === 0) return;
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  const shown = rollUp.overdue.slice(0, MOST_LINES);
  drawWide(sheet, ['逾期最久的任务行', '单位（角色）', '逾期天数与状态'], true);
  for (const line of shown) {
    const state = line.reported ? (line.status ?? '无法判断') : '未报';
    const unit = `${unitName(line.unit)}（${roleNames[line.role]}）`;
    drawWide(sheet, [`${line.key} ${titles.get(line.task) ?? ''}`, unit, `${line.days} 天，${state}`], false);
  }
  if (rollUp.overdue.length > shown.length) {
    drawSentence(sheet, `共 ${rollUp.overdue.length} 行，此处列出 ${shown.length} 行，其余见“逾期清单”。`);
  }
}

const MOST_DEMANDS = 3;

/** The indicator board in a few lines: how the duties stand, and the demands that most units miss. */
function drawDuties(sheet: Worksheet, { rollUp }: Reading): void {
  const { lines, met, missed, duties } = rollUp.summary.board;
  if (lines === 0) return;
  drawSection(sheet, '五、量化指标');
  const told = `应达 ${duties.owed} 家次，达标 ${duties.met}，未到期 ${duties.open}，临期 ${duties.soon}，未达标 ${duties.missed}，无法判断 ${duties.unknown}，未报 ${duties.unreported}`;
  drawSentence(sheet, `共 ${lines} 项要求：全部达标 ${met} 项，有单位未达标 ${missed} 项。${told}。`);
  const worst = rollUp.board
    .filter(({ counts }) => counts.missed > 0)
    .sort((a, b) => b.counts.missed - a.counts.missed)
    .slice(0, MOST_DEMANDS);
  if (worst.length === 0) return;
  drawWide(sheet, ['未达标单位最多的要求', '依据与要求', '未达标单位和全县数值'], true);
  for (const { obligation, subject, clause, threshold, counts, county, unit } of worst) {
    const value = tallyText(county, unit);
    const shown = `${counts.missed}/${counts.owed} 家未达标${value === '' ? '' : `，全县 ${value}`}`;
    drawWide(sheet, [`${obligation} ${subject}`, `${clause} ${threshold}`, shown], false);
  }
  if (missed > worst.length) drawSentence(sheet, `共 ${missed} 项有单位未达标，其余见“指标看板”。`);
}

function drawRules(sheet: Worksheet, { rollUp: { summary } }: Reading): void {
  const listed = summary.rules.filter(({ severity }) => severity !== 'info');
  const shown = listed.slice(0, MOST_RULES);
  drawSection(sheet, '六、最严重、最常见的问题');
  if (shown.length === 0) {
    drawSentence(sheet, '没有错误、不合规和提醒。');
    return;
  }
  drawRow(sheet, ['问题', '规则', '级别', '次数', '单位数'], headings);
  const first = sheet.rowCount + 1;
  for (const { rule, code, severity, count, units } of shown) {
    drawRow(sheet, [ruleTitleOf(rule)['zh-CN'], code, severityNames[severity]['zh-CN'], count, units], ruleStyles);
  }
  addBar(sheet, `D${first}:D${sheet.rowCount}`, false);
  if (listed.length > shown.length)
    drawSentence(sheet, `共 ${listed.length} 种，此处列出 ${shown.length} 种，其余见“问题清单”。`);
}

function drawSection(sheet: Worksheet, heading: string): void {
  const row = sheet.addRow([heading]);
  row.height = 28;
  row.getCell(1).style = { font: headingFont({ size: 12 }), alignment: { vertical: 'bottom' } };
  row.commit();
}

function drawSentence(sheet: Worksheet, text: string): void {
  const row = sheet.addRow([text]);
  row.getCell(1).style = sentenceStyle;
  const number = row.number;
  row.height = rowHeight([{ text, width: WIDTHS.reduce((sum, width) => sum + width, 0) }], 20);
  sheet.mergeCells(number, 1, number, WIDTHS.length);
  row.commit();
}

/** A row of three texts over the sheet's ten columns. */
function drawWide(sheet: Worksheet, texts: readonly [string, string, string], heading: boolean): void {
  const spans = [
    [1, 3],
    [4, 6],
    [7, 10],
  ] as const;
  const row = sheet.addRow([]);
  const number = row.number;
  for (let index = 1; index <= WIDTHS.length; index += 1)
    row.getCell(index).style = heading ? headingStyle() : bodyStyle('text');
  const wrapped = spans.map(([from, to], index) => ({
    text: texts[index] ?? '',
    width: WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0),
  }));
  for (const [index, [from]] of spans.entries()) row.getCell(from).value = texts[index] ?? '';
  row.height = rowHeight(wrapped, 20);
  for (const [from, to] of spans) sheet.mergeCells(number, from, number, to);
  row.commit();
}

function drawShareRow(sheet: Worksheet, label: string, done: { part: number; of: number }, counts: LightCounts): void {
  drawRow(
    sheet,
    [
      label,
      done.part,
      done.of,
      shareValue(done) ?? shareText(done),
      ...lightNames.map((light) => counts[light]),
      counts.unreported,
    ],
    [...shareStyles, ...countStyles(counts), plainCount],
  );
}

function drawRow(
  sheet: Worksheet,
  values: readonly (string | number)[],
  styles: readonly Partial<Style>[],
  least = 22,
): void {
  const row = sheet.addRow([...values]);
  row.height = rowHeight(
    values.map((value, index) => ({
      // A share is shown as a percentage, whatever digits the number has.
      text: typeof value === 'number' && !Number.isInteger(value) ? '100.0%' : String(value),
      width: WIDTHS[index] ?? 10,
    })),
    least,
  );
  for (const [index] of values.entries()) row.getCell(index + 1).style = styles[index] ?? styles.at(-1) ?? {};
  row.commit();
}

const sentenceStyle = bodyStyle('text', { border: {} });
const headings = [headingStyle()];
const figures = [bodyStyle('word', { font: headingFont({ size: 14 }) })];
const ruleStyles = [bodyStyle('text'), bodyStyle('code'), bodyStyle('word'), bodyStyle('count'), bodyStyle('count')];
const plainCount = bodyStyle('count');
const shareStyles = [bodyStyle('text'), plainCount, plainCount, bodyStyle('percent')];
const tintedCounts = new Map(
  lightNames.map((light) => [light, bodyStyle('count', { fill: solid(lights[light].tint) })]),
);

/** A count has its light's tint only where there is something to count. */
function countStyles(counts: LightCounts): Partial<Style>[] {
  return lightNames.map((light) => (counts[light] > 0 ? tintedCounts.get(light) : undefined) ?? plainCount);
}
