import { textOf } from '../ledger.ts';
import { DUE_SOON_DAYS, daysLeft, isBeforePublication, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** An open task whose deadline is at most thirty days away. */
export const dueSoon = defineRule({
  id: 'due-soon',
  code: 'T-02',
  severity: 'warning',
  clause: '计划的完成时限',
  title: { 'zh-CN': '任务临期', en: 'Due soon' },
  say: {
    'zh-CN': ({ task, dueOn, days }) =>
      days === 0
        ? `第 ${task} 项今天（${dueOn}）到期，请尽快完成`
        : `第 ${task} 项 ${days} 天后（${dueOn}）到期，请抓紧推进`,
    en: ({ task, dueOn, days }) =>
      days === 0 ? `Task ${task} is due today (${dueOn})` : `Task ${task} is due in ${days} days (${dueOn})`,
  },
  fix: {
    'zh-CN': '按期完成后改选“已完成”并填完成日期、佐证；预计不能按期的，提前向统筹单位说明，例如在“存在问题”写明原因。',
    en: 'When done, choose 已完成 with date and evidence; when it cannot be done in time, tell the coordinator before the day.',
  },
  sample: { task: '4', dueOn: '2024-06-30', days: 12 },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const days = daysLeft(entry, row, context.asOf);
      if (days === null || days < 0 || days > DUE_SOON_DAYS || row.dueOn === null) continue;
      if (isBeforePublication(row, context)) continue;
      yield {
        place: placeOf(entry, sheet.name, 'status'),
        task: row.task.number,
        found: textOf(entry, 'status'),
        expected: row.dueOn,
        clause: row.task.clause,
        facts: { task: row.task.number, dueOn: row.dueOn, days },
      };
    }
  },
});
