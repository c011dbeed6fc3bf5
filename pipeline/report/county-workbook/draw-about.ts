import type { Workbook, Worksheet } from 'exceljs';

import { lightMeanings } from '../../template/guide-texts.ts';
import {
  bodyFont,
  bodyStyle,
  colours,
  headingFont,
  headingStyle,
  lightNames,
  lights,
  lightText,
  solid,
} from '../../workbook/look.ts';
import { pageOf } from '../../workbook/page.ts';
import { rowHeight } from '../../workbook/row-height.ts';
import { finishSheet, setWidths } from '../../workbook/workbook.ts';
import type { Reading } from './reading.ts';
import { drawHead, lightStyle } from './table.ts';

const WIDTHS = [22, 88];

/** Draws 说明: what the workbook is, as of when, what went in, what was left out and why, and where to look first. */
export function drawAbout(workbook: Workbook, { rollUp, line, foot, unitName }: Reading): void {
  const sheet = workbook.addWorksheet(
    '说明',
    pageOf({ paper: 'A4', orientation: 'portrait', headingRows: null, foot }),
  );
  setWidths(sheet, WIDTHS);
  drawHead(sheet, `${rollUp.county.name}重点工作台账县级汇总`, line, WIDTHS.length);
  const { files, units } = rollUp.summary;
  drawSection(sheet, '一、这是什么');
  drawFact(sheet, '依据计划', `${rollUp.plan.title}（${rollUp.plan.id} v${rollUp.plan.version}）`);
  drawFact(
    sheet,
    '填报期',
    `${rollUp.round}：${rollUp.period.from} 至 ${rollUp.period.to}，报送截止 ${rollUp.submitBy}`,
  );
  drawFact(sheet, '数据截止日', `${rollUp.asOf}（逾期、临期都按这一天判断）`);
  drawFact(sheet, '统筹单位', rollUp.county.coordinator);
  drawFact(
    sheet,
    '收到文件',
    `${files.total} 个：采用 ${files.merged}，旧版本 ${files.superseded}，退回 ${files.rejected}，不能用 ${files.refused}`,
  );
  drawFact(
    sheet,
    '单位',
    `应报 ${units.owed} 家：按时 ${units.onTime}，迟报 ${units.late}，零报告 ${units.nilReturn}，退回 ${units.rejected}，未报 ${units.missing}`,
  );
  drawFact(
    sheet,
    '县级状态怎么定',
    '牵头单位的填报决定任务的县级状态，其他单位并列在旁；没有写明牵头的，按最慢的一家；空白不会覆盖已填的内容。',
  );
  for (const note of rollUp.notes) drawFact(sheet, '注意', note['zh-CN']);
  drawGuide(sheet);
  drawLights(sheet);
  drawLeftOut(sheet, rollUp, unitName);
  finishSheet(sheet);
}

const sheetGuide = [
  ['总览', '一页看全：报送、亮灯、分章完成率、逾期、最常见的问题'],
  ['通报', '通报用的几张表：报送情况、亮红任务、红灯最多的单位；是拟稿，不是签发件'],
  ['指标看板', '计划里每一项可以量化的要求：全县数值、要求、亮灯、没有达标的单位'],
  ['逾期清单 · 不合规清单', '先看这两张：红在哪里、是谁的、多久了'],
  ['督办单', '逾期事项逐件列出，督办日期、答复期限和答复情况由统筹单位填写'],
  ['变化', '与上期相比：新完成、新逾期、倒退、进展一字未改'],
  ['任务进展 · 单位进展', '逐项任务、逐家单位；“核验”栏由统筹单位填写，下期自动沿用'],
  ['进度矩阵 · 责任矩阵', '单位 × 任务：做到哪里、谁牵头谁配合，适合 A3 上墙'],
  ['培训持证', '各单位学时、轮训、证件、年审、法制审核人员，只有人数，没有姓名和证号'],
  ['活动监督 · 活动监督·单位', '各类活动按季度对照要求，报送材料是否按时'],
  ['专项整治 · 专项整治·单位', '问题按类型和整改状态；谁有清单、谁零报告、谁都没有'],
  ['案件审核 · 案件审核·单位', '案件按类型和办理状态，法制审核率、公示率的分子和分母，时限是否超过'],
  ['诉讼情况', '各单位行政诉讼今年与上年：发案、审结、败诉'],
  ['清单制度 · 清单制度·单位', '各类清单和制度：现行、制定中、备案、公布'],
  ['量化指标 · 量化指标·单位', '各单位填报的分子、分母和全县合计'],
  ['报送情况', '谁按时、迟报、退回、零报告、未报；每个版本及其 sha256'],
  ['明细 · 问题清单', '每个数字的出处：文件、工作表、行；每个问题的位置和改法'],
  ['核对', '全县合计与各单位之和是否相符，任务和各登记表都核对'],
] as const;

function drawGuide(sheet: Worksheet): void {
  drawSection(sheet, '二、先看哪里');
  for (const [name, text] of sheetGuide) drawFact(sheet, name, text);
}

function drawLights(sheet: Worksheet): void {
  drawSection(sheet, '三、亮灯的意思');
  for (const light of lightNames) {
    drawFact(sheet, lightText(light), lightMeanings[light], lightStyle(light));
  }
  drawFact(
    sheet,
    '○ 未报',
    '没有收到该单位可用的填报：不知道做没做，单独计数，不当作逾期完成情况。',
    bodyStyle('word', { font: bodyFont({ color: { argb: lights.grey.ink } }) }),
  );
}

const MOST_PLACES = 6;

function drawLeftOut(sheet: Worksheet, rollUp: Reading['rollUp'], unitName: (code: string) => string): void {
  drawSection(sheet, '四、没有计入的内容（逐项计数，没有丢弃）');
  if (rollUp.leftOut.length === 0) drawFact(sheet, '无', '收到的内容全部计入。');
  for (const { reason, count, places } of rollUp.leftOut) {
    const shown = places.slice(0, MOST_PLACES).map(({ file, sheet: name, cell, row }) => {
      const { file: fileName = '' } = rollUp.files[file] ?? {};
      const place = cell ?? (row === null ? '' : `第${row}行`);
      return [fileName, name ?? '', place].filter((part) => part !== '').join(' ');
    });
    const more = places.length > shown.length ? `\n另有 ${places.length - shown.length} 处,见 rollup.json` : '';
    drawFact(sheet, `${count} 处`, `${reason['zh-CN']}\n${shown.join('\n')}${more}`);
  }
  for (const { name, tasks } of rollUp.unassigned)
    drawFact(sheet, '不在名录', `计划中的“${name}”不在单位名录中，涉及第 ${tasks.join('、')} 项。`);
  const missing = rollUp.register.filter(({ state }) => state === 'missing').map(({ unit }) => unitName(unit));
  if (missing.length > 0) drawFact(sheet, '未报单位', missing.join('、'));
}

function drawSection(sheet: Worksheet, heading: string): void {
  const row = sheet.addRow([heading]);
  row.height = 28;
  row.getCell(1).style = { font: headingFont({ size: 12 }), alignment: { vertical: 'bottom' } };
  row.commit();
}

const labelStyle = { ...headingStyle(), fill: solid(colours.heading) };
const textStyle = bodyStyle('text');

function drawFact(
  sheet: Worksheet,
  label: string,
  text: string,
  style: ReturnType<typeof bodyStyle> = labelStyle,
): void {
  const row = sheet.addRow([label, text]);
  row.height = rowHeight(
    [
      { text: label, width: WIDTHS[0] ?? 22 },
      { text, width: WIDTHS[1] ?? 88 },
    ],
    22,
  );
  row.getCell(1).style = style;
  row.getCell(2).style = textStyle;
  row.commit();
}
