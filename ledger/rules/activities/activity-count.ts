import { activityWords } from '../../duty/activity-words.ts';
import { activitySheet, isDated, measureActivities } from '../../duty/measure-activities.ts';
import { dutyState } from '../../duty/measurement.ts';
import { isExcused, owedOn } from '../../duty/owed.ts';
import { defineRule } from '../../rule/rule.ts';

/** Fewer events of a type than the plan asks for in a period that is over. While there is time A-06 speaks. */
export const activityCount = defineRule({
  id: 'activity-count',
  code: 'A-01',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的活动次数要求',
  title: { 'zh-CN': '活动次数不足', en: 'Too few events' },
  say: {
    'zh-CN': ({ period, type, count, least, unit }) =>
      `${period} 内“${type}”登记 ${count} ${unit}，应不少于 ${least} ${unit}`,
    en: ({ period, type, count, least, unit }) =>
      `${type} in ${period}: ${count} (${unit}) entered, at least ${least} asked`,
  },
  fix: {
    'zh-CN':
      '已开展而漏记的，补一行：类型、日期、期次数，例如 实战演练、2024-05-16、1；确实没有开展的尽快补上，并在“说明”写明原因。如实填写，不影响报送。',
    en: 'Add a row for what was left out: type, day, times, e.g. 实战演练, 2024-05-16, 1; else make up for it and give the reason. It never blocks handing in.',
  },
  sample: { period: '2024', type: '实战演练', count: 0, least: 1, unit: '次' },
  *find(ledger, context) {
    const sheet = activitySheet(ledger);
    if (sheet === undefined) return;
    for (const duty of owedOn('A', ledger, context)) {
      const { obligation, span } = duty;
      if (isDated(obligation) || obligation.indicator === 'I-34') continue;
      const measured = measureActivities(duty, ledger);
      if (!measured.known || dutyState(duty, measured, context.asOf) !== 'missed') continue;
      yield {
        place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
        task: obligation.task,
        found: String(measured.part),
        expected: String(obligation.value),
        clause: obligation.clause,
        severity: isExcused(obligation, ledger) ? 'warning' : 'noncompliance',
        facts: {
          period: span.id,
          type: activityWords(obligation),
          count: measured.part,
          least: obligation.value,
          unit: obligation.unit,
        },
      };
    }
  },
});
