import type { Style, Workbook, Worksheet } from 'exceljs';
import type { ImportedField } from '../../../ledger/plan/import-record.ts';
import { drawHead } from '../../report/county-workbook/table.ts';
import { bodyFont, bodyStyle, headingFont, headingStyle, solid } from '../../workbook/look.ts';
import { pageOf } from '../../workbook/page.ts';
import { rowHeight } from '../../workbook/row-height.ts';
import { finishSheet, setWidths } from '../../workbook/workbook.ts';
import { certaintyLooks } from './certainty-look.ts';
import { layoutNames, leftOverCounts } from './list-names.ts';
import type { ReviewReading } from './reading.ts';
import { cellWords, fieldNames, reviewSheets } from './review-sheets.ts';

const WIDTHS = [18, 82] as const;

/** Draws 说明: what the workbook is, which document it was read from, what there is to do first. */
export function drawAbout(workbook: Workbook, reading: ReviewReading): void {
  const sheet = workbook.addWorksheet(
    reviewSheets.about,
    pageOf({ paper: 'A4', orientation: 'portrait', headingRows: null, foot: reading.foot }),
  );
  setWidths(sheet, WIDTHS);
  drawHead(sheet, '计划文件核对工作簿', reading.line, WIDTHS.length);
  drawSection(sheet, '一、先做什么');
  for (const [index, step] of steps(reading).entries()) drawFact(sheet, `第 ${index + 1} 步`, step);
  drawSection(sheet, '二、读到了什么');
  for (const [label, text] of facts(reading)) drawFact(sheet, label, text);
  drawSection(sheet, '三、标记的意思（颜色旁总有符号和文字）');
  for (const { sign, word, meaning, tint } of Object.values(certaintyLooks)) {
    const look = bodyStyle('word', { font: bodyFont({ bold: true }), ...(tint === null ? {} : { fill: solid(tint) }) });
    drawFact(sheet, `${sign} ${word}`, meaning, look);
  }
  finishSheet(sheet);
}

function steps({ doubts, plan }: ReviewReading): readonly string[] {
  if (doubts.length === 0) {
    const what = plan.kind === 'appraisal' ? '这是一份报告，没有任务' : '各项都由文件写明，没有需要核对的内容';
    return [`${what}。计划文件（.json）可以直接使用，本工作簿只供查看。`];
  }
  return [
    `打开“${reviewSheets.doubts}”，只有 ${doubts.length} 行：每行是一处没有把握的内容，看“读作”“疑点”和“原文”。`,
    '在“决定”列选：采纳（就按读的）、改为（在右边一列选或写正确的内容）、删除该项（这一项不是任务）。不选的，先按读的使用，仍算没有核定。',
    `文件写明的内容不用看。发现别处有误，直接改“${reviewSheets.tasks}”黄色表头的格子；漏了任务，在最下面加一行（编号、章、标题或正文必填）；整行删除就是删掉该任务。`,
    '保存后再次导入：task-ledger import-plan 本工作簿.xlsx --out 计划.json。谁定了什么会记入计划文件。',
  ];
}

function facts(reading: ReviewReading): readonly (readonly [label: string, text: string])[] {
  const { plan, imported, doubts } = reading;
  const { document: source } = imported;
  const measures = plan.tasks.reduce((sum, task) => sum + task.measures.length, 0);
  const decided = imported.decisions.length;
  return [
    ['文件', `${source.name}${source.encoding === null ? '' : `（${source.encoding}）`}`],
    ['文件校验码', `sha256 ${source.sha256}`],
    ['认出的版式', layoutNames[imported.layout]],
    ['计划', `${plan.title}（${plan.id} v${plan.version}）`],
    [
      '发文和地区',
      `${plan.issuer}；${plan.region}；${plan.documentNumber ?? '没有文号'}；发布日 ${plan.published}；期限 ${plan.horizon.from} 至 ${plan.horizon.to}。地区、发布日不对的，用 --region、--published 写明后从原文件重新导入。`,
    ],
    ['任务', `${plan.chapters.length} 章，${plan.tasks.length} 项任务，${measures} 条措施`],
    ['待核', doubts.length === 0 ? '没有' : `${doubts.length} 处：${byField(doubts)}`],
    ['原文异常', `${plan.irregularities.length} 处，见“${reviewSheets.irregularities}”；原文怎样就怎样，没有改动`],
    ['未采用的文字', `${imported.leftOver.length} 处，见“${reviewSheets.leftOver}”：${leftOverCounts(imported)}`],
    [
      '量化要求',
      `${plan.obligations.length} 项，见“${reviewSheets.obligations}”；不能用数字检查的 ${imported.notCheckable.length} 处，见“${reviewSheets.notCheckable}”`,
    ],
    ...(decided > 0 ? [['已有的决定', `${decided} 条，记在计划文件里`] as const] : []),
  ];
}

function byField(doubts: readonly { readonly field: ImportedField }[]): string {
  const counts = new Map<string, number>();
  for (const { field } of doubts) counts.set(fieldNames[field], (counts.get(fieldNames[field]) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join('，');
}

function drawSection(sheet: Worksheet, heading: string): void {
  const row = sheet.addRow([heading]);
  row.height = 28;
  row.getCell(1).style = { font: headingFont({ size: 12 }), alignment: { vertical: 'bottom' } };
  row.commit();
}

const labelStyle = headingStyle();
const textStyle = bodyStyle('text');

function drawFact(sheet: Worksheet, label: string, text: string, style: Partial<Style> = labelStyle): void {
  const row = sheet.addRow([label, cellWords(text)]);
  row.height = rowHeight(
    [
      { text: label, width: WIDTHS[0] },
      { text, width: WIDTHS[1] },
    ],
    22,
  );
  row.getCell(1).style = style;
  row.getCell(2).style = textStyle;
  row.commit();
}
