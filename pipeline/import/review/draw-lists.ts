import type { Workbook } from 'exceljs';
import type { ImportRecord, LeftOver } from '../../../ledger/plan/import-record.ts';
import type { Obligation, Plan } from '../../../ledger/plan/plan.ts';
import { drawTable } from '../../report/county-workbook/table.ts';
import { placeWords } from './certainty-look.ts';
import {
  answerWords,
  forceNames,
  irregularityNames,
  leftOverCounts,
  leftOverKinds,
  leftOverNames,
  periodNames,
} from './list-names.ts';
import type { ReviewReading } from './reading.ts';
import { cellWords, reviewSheets } from './review-sheets.ts';

const page = { paper: 'A4' } as const;

/** Draws 异常: what is odd in the document itself, kept as it is. */
export function drawIrregularities(workbook: Workbook, { plan, line, foot }: ReviewReading): void {
  drawTable<Plan['irregularities'][number]>(workbook, {
    name: reviewSheets.irregularities,
    title: '原文异常',
    line: `${line}　共 ${plan.irregularities.length} 处；只列出，不改原文`,
    page,
    columns: [
      { heading: '序号', width: 6, kind: 'count', value: (_row, index) => index + 1 },
      { heading: '类别', width: 16, kind: 'text', value: ({ kind }) => irregularityNames[kind] },
      { heading: '任务', width: 14, kind: 'text', value: ({ tasks }) => tasks.join('、') || '全文' },
      { heading: '原文字句', width: 40, kind: 'text', value: ({ words }) => cellWords(words) || null },
      { heading: '说明', width: 60, kind: 'text', value: ({ note }) => cellWords(note['zh-CN']) },
    ],
    rows: plan.irregularities,
    empty: '没有发现原文异常。',
    foot,
  });
}

/** Draws 未采用: the words that are in no field, what should be looked at first. */
export function drawLeftOver(workbook: Workbook, { imported, line, foot }: ReviewReading): void {
  const rows = leftOverKinds.flatMap((kind) => imported.leftOver.filter((words) => words.kind === kind));
  drawTable<LeftOver>(workbook, {
    name: reviewSheets.leftOver,
    title: '未采用的文字',
    line: `${line}　共 ${rows.length} 处：${leftOverCounts(imported)}`,
    page,
    columns: [
      { heading: '序号', width: 6, kind: 'count', value: (_row, index) => index + 1 },
      { heading: '类别', width: 14, kind: 'word', value: ({ kind }) => leftOverNames[kind] },
      { heading: '出处', width: 16, kind: 'text', value: ({ place }) => placeWords(place) },
      { heading: '文字（开头）', width: 60, kind: 'text', value: ({ words }) => cellWords(words) },
      { heading: '原因', width: 40, kind: 'text', value: ({ reason }) => cellWords(reason['zh-CN']) },
    ],
    rows,
    empty: '文件中的文字全部读入。',
    foot,
  });
}

/** Draws 不可量化: the demands no figure of a ledger can answer. */
export function drawNotCheckable(workbook: Workbook, { imported, line, foot }: ReviewReading): void {
  drawTable<ImportRecord['notCheckable'][number]>(workbook, {
    name: reviewSheets.notCheckable,
    title: '不能用数字检查的要求',
    line: `${line}　共 ${imported.notCheckable.length} 处；这些只看本期有没有进展，不会判红`,
    page,
    columns: [
      { heading: '任务', width: 8, kind: 'code', value: ({ task }) => task },
      { heading: '条款', width: 22, kind: 'text', value: ({ clause }) => clause },
      { heading: '原文字句', width: 50, kind: 'text', value: ({ words }) => cellWords(words) },
      { heading: '原因', width: 56, kind: 'text', value: ({ reason }) => cellWords(reason['zh-CN']) },
    ],
    rows: imported.notCheckable,
    empty: '没有这样的要求。',
    foot,
  });
}

/** Draws 义务: the quantified demands and the columns of the ledger that answer them. */
export function drawObligations(workbook: Workbook, { plan, line, foot }: ReviewReading): void {
  drawTable<Obligation>(workbook, {
    name: reviewSheets.obligations,
    title: '量化要求',
    line: `${line}　共 ${plan.obligations.length} 项；每项由台账的哪些列回答，列在最右`,
    page,
    columns: [
      { heading: '指标', width: 9, kind: 'code', value: ({ id }) => id },
      { heading: '任务', width: 7, kind: 'code', value: ({ task }) => task },
      { heading: '条款', width: 16, kind: 'text', value: ({ clause }) => clause },
      { heading: '数什么', width: 28, kind: 'text', value: ({ subject }) => cellWords(subject) },
      { heading: '谁的义务', width: 26, kind: 'text', value: owedText },
      { heading: '要求', width: 14, kind: 'word', value: demandText },
      { heading: '周期', width: 8, kind: 'word', value: ({ period }) => periodNames[period] },
      { heading: '期限', width: 12, kind: 'word', value: dueText },
      { heading: '性质', width: 8, kind: 'word', value: ({ force }) => forceNames[force] },
      {
        heading: '由台账哪里回答',
        width: 36,
        kind: 'text',
        value: ({ answeredBy }) => answerWords(answeredBy),
      },
    ],
    rows: plan.obligations,
    empty: '没有读到量化要求。',
    foot,
  });
}

function owedText({ owedBy, organiser }: Obligation): string {
  return `${owedBy.join('、') || '未写明'}${organiser === null ? '' : `（组织：${organiser}）`}`;
}

/** `≥60学时`, `1—2个`. */
export function demandText({ comparator, value, upTo, unit }: Obligation): string {
  if (upTo !== null) return `${value}—${upTo}${unit}`;
  return `${{ '>=': '≥', '<=': '≤', '=': '=', '<': '＜', '>': '＞' }[comparator]}${value}${unit}`;
}

function dueText({ dueOn, dueEachYear, years }: Obligation): string | null {
  const years4 = years.length > 0 ? `${years.join('、')}年 ` : '';
  const day = dueOn ?? (dueEachYear === null ? '' : `每年${dueEachYear}`);
  return `${years4}${day}`.trim() || null;
}
