import { daysBetween } from '../../day/day.ts';
import { activityWords } from '../../duty/activity-words.ts';
import { activitySheet, measureActivities } from '../../duty/measure-activities.ts';
import { dutyState } from '../../duty/measurement.ts';
import { owedOn } from '../../duty/owed.ts';
import { defineRule } from '../../rule/rule.ts';

/** Something that is still to be held or filed while the time for it runs out: less than a quarter of it is left. */
export const activityDue = defineRule({
  id: 'activity-due',
  code: 'A-06',
  severity: 'warning',
  clause: '计划的活动次数要求',
  title: { 'zh-CN': '期限将到，活动未开展', en: 'Not yet held, time runs out' },
  say: {
    'zh-CN': ({ type, count, least, dueOn, days }) =>
      `“${type}”已登记 ${count}，应为 ${least}，截止 ${dueOn}，尚有 ${days} 天`,
    en: ({ type, count, least, dueOn, days }) =>
      `${type}: ${count} of ${least} entered, due on ${dueOn}, ${days} days left`,
  },
  fix: {
    'zh-CN': '已开展而漏记的补一行，例如 实战演练、2024-11-16、1；没有开展的请抓紧安排。',
    en: 'Add a row for what was held, e.g. 实战演练, 2024-11-16, 1; else arrange it in time.',
  },
  sample: { type: '实战演练', count: 0, least: 1, dueOn: '2024-12-31', days: 40 },
  *find(ledger, context) {
    const sheet = activitySheet(ledger);
    if (sheet === undefined) return;
    for (const duty of owedOn('A', ledger, context)) {
      const { obligation, dueOn } = duty;
      const measured = measureActivities(duty, ledger);
      if (!measured.known || dueOn === null || dutyState(duty, measured, context.asOf) !== 'soon') continue;
      yield {
        place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
        task: obligation.task,
        found: String(measured.part),
        expected: String(obligation.value),
        clause: obligation.clause,
        facts: {
          type: activityWords(obligation),
          count: measured.part,
          least: obligation.value,
          dueOn,
          days: daysBetween(context.asOf, dueOn),
        },
      };
    }
  },
});
