import { dayIn } from '../ledger.ts';
import { taskRows } from '../light/task-row.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A completion that lies after the as-of day. */
export const completedInFuture = defineRule({
  id: 'completed-in-future',
  code: 'D-13',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '完成日期晚于数据截止日', en: 'Completed in the future' },
  say: {
    'zh-CN': ({ completedOn, asOf }) =>
      `完成日期 ${completedOn} 晚于数据截止日 ${asOf}，还没到的日子不能填，请核对年月`,
    en: ({ completedOn, asOf }) =>
      `Completed on ${completedOn}, which lies after the as-of day ${asOf}: check year and month`,
  },
  fix: {
    'zh-CN': '年月写错的改正，例如 2024-06-05；尚未完成的清空日期，状态选“推进中”。',
    en: 'Correct the year or month, e.g. 2024-06-05; when it is not done yet, empty the date and choose 推进中.',
  },
  sample: { completedOn: '2025-06-05', asOf: '2024-07-10' },
  *find(ledger, context) {
    for (const { sheet, entry, row } of taskRows(ledger, context)) {
      const completedOn = dayIn(entry, 'completedOn');
      if (completedOn === null || completedOn <= context.asOf) continue;
      yield {
        place: placeOf(entry, sheet.name, 'completedOn'),
        task: row.task.number,
        found: completedOn,
        expected: `<= ${context.asOf}`,
        facts: { completedOn, asOf: context.asOf },
      };
    }
  },
});
