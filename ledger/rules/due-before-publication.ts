import { textOf } from '../ledger.ts';
import { daysLate, daysLeft, isBeforePublication, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A deadline that had passed when the plan was published, on a row that would otherwise be overdue or late. */
export const dueBeforePublication = defineRule({
  id: 'due-before-publication',
  code: 'T-11',
  severity: 'info',
  clause: '计划的完成时限',
  title: { 'zh-CN': '时限早于计划发布日', en: 'Due before publication' },
  say: {
    'zh-CN': ({ task, dueOn, published }) =>
      `第 ${task} 项时限 ${dueOn} 早于计划发布日 ${published}，仅作提示，不计逾期`,
    en: ({ task, dueOn, published }) =>
      `Task ${task} was due on ${dueOn}, before the plan was published on ${published}: for information, not overdue`,
  },
  fix: {
    'zh-CN': '无需改动；按实际情况填报完成状态和完成日期即可，例如“已完成”、2024-06-05。',
    en: 'Nothing to change: report the status and the day as they are, e.g. 已完成, 2024-06-05.',
  },
  sample: { task: '2', dueOn: '2024-03-31', published: '2024-04-29' },
  *find(ledger, context) {
    const { asOf, plan } = context;
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      if (row.dueOn === null || !isBeforePublication(row, context)) continue;
      const isPast = (daysLeft(entry, row, asOf) ?? 0) < 0 || daysLate(entry, row, asOf) > 0;
      if (!isPast) continue;
      yield {
        place: placeOf(entry, sheet.name, 'status'),
        task: row.task.number,
        found: textOf(entry, 'status'),
        clause: row.task.clause,
        facts: { task: row.task.number, dueOn: row.dueOn, published: plan.published },
      };
    }
  },
});
