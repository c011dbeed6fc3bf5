import { defineSheet } from '../sheet/sheet.ts';
import { resultColumn } from './result-column.ts';
import { taskPlanColumns } from './task-plan-columns.ts';
import { taskUnitColumns } from './task-unit-columns.ts';

export { statusList } from './task-lists.ts';

/** 任务台账: one row per task and milestone that the plan gives to the unit. */
export const tasksSheet = defineSheet({
  id: 'tasks',
  letter: 'T',
  name: { 'zh-CN': '任务台账', en: 'Task ledger' },
  title: { 'zh-CN': '重点工作台账', en: 'Task ledger' },
  purpose: {
    'zh-CN': '计划分给本单位的任务，一行一个任务或节点，填写完成情况；不加行、不删行。',
    en: 'The tasks the plan gives to the unit, one row for each task or milestone; no rows are added or removed.',
  },
  aliases: ['重点工作台账', '工作台账', '台账', '重点任务台账', '任务清单'],
  rows: 'plan',
  key: ['rowKey', 'taskNo', 'item'],
  columns: [...taskPlanColumns, ...taskUnitColumns, resultColumn('红 逾期 T-01【完成状态】')],
  due: {
    day: 'dueOn',
    status: 'status',
    done: ['已完成', '已完成并长期推进'],
    exempt: ['不适用'],
    neededWhenDone: ['completedOn', 'evidence'],
    neededWhenOverdue: ['nextStep'],
  },
  layout: { frozenThrough: 'taskText', printFrom: 'taskNo', printThrough: 'clearance' },
});
