import type { Workbook } from 'exceljs';
import { roleNames } from '../../../ledger/assignment/expected-cells.ts';
import type { OverdueLine } from '../../../ledger/rollup/changes.ts';
import { detailPlace } from './draw-details.ts';
import type { Reading } from './reading.ts';
import { drawTable, type FilteredArea, type TableColumn } from './table.ts';

/**
 * Draws 督办单: every overdue row that a unit reports open, with the columns in which the coordinator writes the day of the
 * order, the day an answer is due, and the answer. It is a draft: whether and when an order is served, people decide.
 */
export function drawSupervision(workbook: Workbook, { rollUp, unitName, line, foot }: Reading): FilteredArea {
  const titles = new Map(rollUp.tasks.map(({ task, title }) => [task, title]));
  const rows = rollUp.overdue.filter(({ reported }) => reported);
  const open = (heading: string, width: number): TableColumn<OverdueLine> => ({
    heading,
    width,
    kind: 'text',
    open: true,
    value: () => null,
  });
  return drawTable(workbook, {
    name: '督办单',
    title: `${rollUp.county.name}重点工作督办单（拟稿）`,
    line: `${line}　共 ${rows.length} 件；黄色表头由统筹单位填写`,
    page: { paper: 'A4', frozenColumns: 2 },
    columns: [
      { heading: '序号', width: 6, kind: 'count', value: (_row, index) => index + 1 },
      {
        heading: '责任单位',
        width: 20,
        kind: 'text',
        value: ({ unit, role }) => `${unitName(unit)}（${roleNames[role]}）`,
      },
      {
        heading: '督办事项',
        width: 32,
        kind: 'text',
        value: ({ key, task, item }) => `${key} ${titles.get(task) ?? task}${item === '全部任务' ? '' : `：${item}`}`,
      },
      { heading: '时限', width: 11, kind: 'day', value: ({ dueOn }) => dueOn },
      { heading: '逾期天数', width: 8, kind: 'count', value: ({ days }) => days },
      { heading: '当前状态', width: 12, kind: 'word', value: ({ status }) => status ?? '无法判断' },
      { heading: '单位所报下步措施', width: 28, kind: 'text', value: ({ nextStep }) => nextStep },
      { heading: '出处', width: 9, kind: 'word', value: ({ entry }) => (entry === null ? '' : detailPlace(entry)) },
      open('督办日期', 11),
      open('答复期限', 11),
      open('答复情况', 20),
    ],
    rows,
    empty: '截至数据截止日没有需要督办的逾期事项。',
    foot,
  });
}
