import { hasNoDeadline, stateOf, taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** An open task for which the plan states no deadline: the end of the plan is assumed and never counts as overdue. */
export const deadlineAssumed = defineRule({
  id: 'deadline-assumed',
  code: 'T-13',
  severity: 'info',
  clause: '计划的规划期',
  title: { 'zh-CN': '无时限，按规划期末推定', en: 'Deadline assumed' },
  say: {
    'zh-CN': ({ task, until }) => `计划没有写第 ${task} 项的时限，按规划期末 ${until} 推定，仅作提示，不计逾期`,
    en: ({ task, until }) =>
      `The plan names no deadline for task ${task}; its end, ${until}, is assumed for information and never counts as overdue`,
  },
  fix: {
    'zh-CN': '填报单位无需处理；需要按期督办的，由统筹单位在计划中明确时限，例如“2024年6月底前”。',
    en: 'Nothing to do for the unit; the coordinator may set a deadline in the plan, e.g. 2024年6月底前.',
  },
  sample: { task: '12', until: '2025-12-31' },
  *find(ledger, context) {
    const until = context.plan.horizon.to;
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      if (!hasNoDeadline(row) || stateOf(entry) !== 'open') continue;
      yield {
        place: placeOf(entry, sheet.name, 'dueOn'),
        task: row.task.number,
        expected: until,
        clause: row.task.clause,
        facts: { task: row.task.number, until },
      };
    }
  },
});
