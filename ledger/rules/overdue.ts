import { textOf } from '../ledger.ts';
import { daysLeft, isBeforePublication, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A task that is open although its deadline has passed. */
export const overdue = defineRule({
  id: 'overdue',
  code: 'T-01',
  severity: 'noncompliance',
  clause: '计划的完成时限',
  title: { 'zh-CN': '任务逾期', en: 'Task overdue' },
  say: {
    'zh-CN': ({ task, dueOn, asOf, days, status }) =>
      `第 ${task} 项应于 ${dueOn} 前完成，截至 ${asOf} 已逾期 ${days} 天，状态仍为“${status}”`,
    en: ({ task, dueOn, asOf, days, status }) =>
      `Task ${task} was due on ${dueOn} and is ${days} days overdue as of ${asOf}; its status is still "${status}"`,
  },
  fix: {
    'zh-CN':
      '已经完成的，状态改选“已完成”并填完成日期和佐证；确未完成的如实保留，并在“下步措施及时限”写明哪一天前完成，例如“7月15日前补训剩余6人”。逾期不影响报送。',
    en: 'When it is done, choose 已完成 with date and evidence; when it is not, leave it so and name the next step with its day, e.g. 7月15日前补训剩余6人. Being overdue never blocks handing in.',
  },
  sample: { task: '4', dueOn: '2024-06-30', asOf: '2024-07-10', days: 10, status: '推进中' },
  *find(ledger, context) {
    const { asOf } = context;
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const left = daysLeft(entry, row, asOf);
      if (left === null || left >= 0 || row.dueOn === null || isBeforePublication(row, context)) continue;
      const status = textOf(entry, 'status');
      yield {
        place: placeOf(entry, sheet.name, 'status'),
        task: row.task.number,
        found: status,
        expected: row.dueOn,
        clause: row.task.clause,
        facts: { task: row.task.number, dueOn: row.dueOn, asOf, days: -left, status },
      };
    }
  },
});
