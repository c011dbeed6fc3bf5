import { textOf } from '../ledger.ts';
import { daysLate, isBeforePublication, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A task that was done after its deadline. */
export const doneLate = defineRule({
  id: 'done-late',
  code: 'T-03',
  severity: 'noncompliance',
  clause: '计划的完成时限',
  title: { 'zh-CN': '逾期完成', en: 'Done late' },
  say: {
    'zh-CN': ({ task, dueOn, completedOn, days }) =>
      `第 ${task} 项应于 ${dueOn} 前完成，实际 ${completedOn} 完成，晚 ${days} 天`,
    en: ({ task, dueOn, completedOn, days }) =>
      `Task ${task} was due on ${dueOn} and done on ${completedOn}, ${days} days late`,
  },
  fix: {
    'zh-CN': '日期填错的改正，例如 2024-06-05；确系晚完成的如实保留，在“存在问题”说明原因。不影响报送。',
    en: 'Correct a wrong date, e.g. 2024-06-05; when it was late, leave it so and give the reason under 存在问题. It never blocks handing in.',
  },
  sample: { task: '4', dueOn: '2024-06-30', completedOn: '2024-07-05', days: 5 },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const days = daysLate(entry, row, context.asOf);
      if (days === 0 || row.dueOn === null || isBeforePublication(row, context)) continue;
      const completedOn = textOf(entry, 'completedOn');
      yield {
        place: placeOf(entry, sheet.name, 'completedOn'),
        task: row.task.number,
        found: completedOn,
        expected: row.dueOn,
        clause: row.task.clause,
        facts: { task: row.task.number, dueOn: row.dueOn, completedOn, days },
      };
    }
  },
});
