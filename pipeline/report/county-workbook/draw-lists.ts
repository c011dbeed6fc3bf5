import type { Workbook } from 'exceljs';
import { roleNames } from '../../../ledger/assignment/expected-cells.ts';
import { describe, fixOf } from '../../../ledger/finding/describe.ts';
import type { Finding } from '../../../ledger/finding/finding.ts';
import type { OverdueLine } from '../../../ledger/rollup/changes.ts';
import { severityNames } from '../names.ts';
import { detailPlace } from './draw-details.ts';
import type { Reading } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';

/** Draws 逾期清单: the longest overdue first, those of whom nothing came in last. */
export function drawOverdue(workbook: Workbook, { rollUp, unitName, line, foot }: Reading): FilteredArea {
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  const columns: TableColumn<OverdueLine>[] = [
    { heading: '序号', width: 6, kind: 'count', value: (_row, index) => index + 1 },
    { heading: '单位', width: 18, kind: 'text', value: ({ unit }) => unitName(unit) },
    { heading: '角色', width: 9, kind: 'word', value: ({ role }) => roleNames[role] },
    { heading: '编号', width: 8, kind: 'code', value: ({ key }) => key },
    { heading: '重点任务', width: 26, kind: 'text', value: ({ task }) => titles.get(task) ?? task },
    { heading: '措施/节点', width: 26, kind: 'text', value: ({ item }) => item },
    { heading: '节点日期', width: 11, kind: 'day', value: ({ dueOn }) => dueOn },
    { heading: '逾期天数', width: 8, kind: 'count', value: ({ days }) => days },
    {
      heading: '当前状态',
      width: 12,
      kind: 'word',
      value: ({ status, reported }) => (reported ? (status ?? '无法判断') : '未报'),
    },
    { heading: '影响县级状态', width: 8, kind: 'word', value: ({ decides }) => (decides ? '是' : '') },
    {
      heading: '上期已逾期',
      width: 8,
      kind: 'word',
      value: ({ before }) => (before === null ? '—' : before ? '是' : '新增'),
    },
    { heading: '下步措施及时限', width: 28, kind: 'text', value: ({ nextStep }) => nextStep },
    { heading: '出处', width: 9, kind: 'word', value: ({ entry }) => (entry === null ? '' : detailPlace(entry)) },
  ];
  return drawTable(workbook, {
    name: '逾期清单',
    title: `${rollUp.county.name}逾期任务清单`,
    line: `${line}　共 ${rollUp.overdue.length} 行；“未报”只说明没有收到，不等于没有做`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns,
    rows: rollUp.overdue,
    empty: '截至数据截止日没有逾期任务。',
    foot,
  });
}

/** Draws 不合规清单: what breaks a demand of the plan, unit by unit. */
export function drawNoncompliance(workbook: Workbook, reading: Reading): FilteredArea {
  const rows = reading.rollUp.findings.filter(({ severity }) => severity === 'noncompliance');
  return drawFindings(workbook, reading, rows, {
    name: '不合规清单',
    title: `${reading.rollUp.county.name}不合规清单`,
    line: `共 ${rows.length} 条；不合规照样汇总并亮红，不影响报送`,
    empty: '没有不合规事项。',
  });
}

/** Draws 问题清单: every finding, the gravest first. */
export function drawProblems(workbook: Workbook, reading: Reading): FilteredArea {
  const { findings } = reading.rollUp.summary;
  return drawFindings(workbook, reading, reading.rollUp.findings, {
    name: '问题清单',
    title: `${reading.rollUp.county.name}校验问题清单`,
    line: `错误 ${findings.error}　不合规 ${findings.noncompliance}　提醒 ${findings.warning}　提示 ${findings.info}`,
    empty: '没有问题。',
  });
}

interface ListHead {
  readonly name: string;
  readonly title: string;
  readonly line: string;
  readonly empty: string;
}

function drawFindings(
  workbook: Workbook,
  { unitName, line, foot }: Reading,
  rows: readonly Finding[],
  head: ListHead,
): FilteredArea {
  const columns: TableColumn<Finding>[] = [
    { heading: '序号', width: 6, kind: 'count', value: (_row, index) => index + 1 },
    { heading: '级别', width: 8, kind: 'word', value: ({ severity }) => severityNames[severity]['zh-CN'] },
    { heading: '规则', width: 7, kind: 'code', value: ({ code }) => code },
    { heading: '单位', width: 18, kind: 'text', value: ({ unit }) => (unit === null ? '' : unitName(unit)) },
    { heading: '任务', width: 7, kind: 'code', value: ({ task }) => task ?? '' },
    { heading: '单元格', width: 8, kind: 'code', value: ({ cell, row }) => cell ?? (row === null ? '' : `第${row}行`) },
    { heading: '列', width: 12, kind: 'text', value: ({ column }) => column ?? '' },
    { heading: '问题', width: 44, kind: 'text', value: (finding) => describe(finding)['zh-CN'] },
    { heading: '怎么改', width: 36, kind: 'text', value: (finding) => fixOf(finding)['zh-CN'] },
    { heading: '依据', width: 16, kind: 'text', value: ({ clause }) => (clause === 'practice' ? '' : clause) },
    { heading: '文件', width: 26, kind: 'text', value: ({ file }) => file },
    { heading: '工作表', width: 12, kind: 'text', value: ({ sheet }) => sheet ?? '' },
  ];
  return drawTable(workbook, {
    ...head,
    line: `${line}　${head.line}`,
    page: { paper: 'A3', frozenColumns: 3 },
    columns,
    rows,
    foot,
  });
}
