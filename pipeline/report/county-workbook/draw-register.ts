import type { Workbook } from 'exceljs';
import type { Reconciliation } from '../../../ledger/rollup/changes.ts';
import type { RegisterLine } from '../../../ledger/rollup/register.ts';
import { submissionNames } from '../names.ts';
import type { Reading } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';

/** Draws 报送情况: one line per unit of the roster, with every version that came in. */
export function drawRegister(workbook: Workbook, { rollUp, line, foot }: Reading): FilteredArea {
  const { units } = rollUp.summary;
  return drawTable(workbook, {
    name: '报送情况',
    title: `${rollUp.county.name}台账报送情况`,
    line: `${line}　截止 ${rollUp.submitBy}　应报 ${units.owed} 家：按时 ${units.onTime}、迟报 ${units.late}、零报告 ${units.nilReturn}、退回 ${units.rejected}、未报 ${units.missing}`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns: registerColumns,
    rows: rollUp.register,
    empty: '名录中没有单位。',
    foot,
  });
}

const SHORT_HASH = 12;

const registerColumns: readonly TableColumn<RegisterLine>[] = [
  { heading: '代码', width: 7, kind: 'code', value: ({ unit }) => unit },
  { heading: '单位', width: 20, kind: 'text', value: ({ unitName }) => unitName },
  { heading: '组别', width: 12, kind: 'word', value: ({ group }) => group },
  { heading: '报送', width: 9, kind: 'word', value: ({ state }) => submissionNames[state] },
  { heading: '报送日期', width: 11, kind: 'day', value: ({ submittedOn }) => submittedOn },
  {
    heading: '日期依据',
    width: 12,
    kind: 'word',
    value: ({ submittedOnFrom }) =>
      submittedOnFrom === 'saved' ? '文件保存日期' : submittedOnFrom === 'filled' ? '最晚填报日期' : '',
  },
  { heading: '迟报天数', width: 7, kind: 'count', value: ({ daysLate }) => (daysLate > 0 ? daysLate : null) },
  { heading: '版本数', width: 6, kind: 'count', value: ({ versions }) => versions.length },
  {
    heading: '文件（✔ 为采用的版本；后为 sha256 前 12 位）',
    width: 44,
    kind: 'text',
    value: ({ versions }) =>
      versions
        .map(({ used, name, sha256 }) => `${used ? '✔' : '　'} ${name} ${sha256.slice(0, SHORT_HASH)}`)
        .join('\n'),
  },
  { heading: '说明', width: 26, kind: 'text', value: ({ reason }) => reason?.['zh-CN'] ?? '' },
  {
    heading: '版本差异',
    width: 26,
    kind: 'text',
    value: ({ differences }) => differenceLines(differences),
  },
];

const MOST_DIFFERENCES = 5;

function differenceLines(differences: RegisterLine['differences']): string {
  const lines = differences
    .slice(0, MOST_DIFFERENCES)
    .map(
      ({ key, column, older, newer, blanked }) =>
        `${key} ${column}：${quote(older)}→${quote(newer)}${blanked ? '（新版为空）' : ''}`,
    );
  const more = differences.length - lines.length;
  return [...lines, ...(more > 0 ? [`另有 ${more} 处,见 register.csv`] : [])].join('\n');
}

function quote(text: string): string {
  const MOST = 16;
  if (text === '') return '（空）';
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}

/** Draws 核对: each county total against the sum of its units. */
export function drawReconciliation(workbook: Workbook, { rollUp, line, foot }: Reading): FilteredArea {
  const unequal = rollUp.reconciliation.filter(({ equal }) => !equal).length;
  return drawTable(workbook, {
    name: '核对',
    title: `${rollUp.county.name}汇总核对`,
    line: `${line}　共 ${rollUp.reconciliation.length} 项，${unequal === 0 ? '全部相符' : `${unequal} 项不符`}`,
    page: { paper: 'A4', orientation: 'portrait' },
    columns: reconciliationColumns,
    rows: rollUp.reconciliation,
    empty: '没有可核对的合计。',
    foot,
  });
}

const reconciliationColumns: readonly TableColumn<Reconciliation>[] = [
  { heading: '核对项', width: 40, kind: 'text', value: ({ what }) => what['zh-CN'] },
  { heading: '全县合计', width: 12, kind: 'count', value: ({ county }) => county },
  { heading: '各单位之和', width: 12, kind: 'count', value: ({ units }) => units },
  {
    heading: '结果',
    width: 12,
    kind: 'word',
    value: ({ equal }) => (equal ? '✔ 相符' : '✘ 不符'),
    light: ({ equal }) => (equal ? null : 'red'),
  },
  { heading: '说明', width: 44, kind: 'text', value: ({ note }) => note?.['zh-CN'] ?? '' },
];
