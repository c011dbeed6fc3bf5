import { dayIn } from '../ledger.ts';
import { taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A completion that lies before the plan began. */
export const completedBeforePlan = defineRule({
  id: 'completed-before-plan',
  code: 'D-14',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '完成日期早于计划开始', en: 'Completed before the plan began' },
  say: {
    'zh-CN': ({ completedOn, from }) => `完成日期 ${completedOn} 早于计划开始日 ${from}，请核对是否填错年份`,
    en: ({ completedOn, from }) => `Completed on ${completedOn}, before the plan began on ${from}: check the year`,
  },
  fix: {
    'zh-CN': '年份写错的改正，例如把 2014-06-05 改为 2024-06-05；确系以前完成的，在“本期进展”中说明依据。',
    en: 'Correct the year, e.g. 2024-06-05 for 2014-06-05; when it was really done earlier, give the proof in 本期进展.',
  },
  sample: { completedOn: '2014-06-05', from: '2023-01-01' },
  *find(ledger, context) {
    const { from } = context.plan.horizon;
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const completedOn = dayIn(entry, 'completedOn');
      if (completedOn === null || completedOn >= from) continue;
      yield {
        place: placeOf(entry, sheet.name, 'completedOn'),
        task: row.task.number,
        found: completedOn,
        expected: `>= ${from}`,
        facts: { completedOn, from },
      };
    }
  },
});
