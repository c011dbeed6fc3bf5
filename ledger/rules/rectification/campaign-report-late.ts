import { daysBetween } from '../../day/day.ts';
import { activitiesFor, activitySheet, isDated } from '../../duty/measure-activities.ts';
import { owedUnder } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** The report on the campaign (整治报告), registered as a filing of the activities, missing after its day or late. */
export const campaignReportLate = defineRule({
  id: 'campaign-report-late',
  code: 'R-04',
  severity: 'noncompliance',
  clause: '计划的专项整治报告要求',
  title: { 'zh-CN': '未按期报送整治情况', en: 'Campaign report not sent in time' },
  say: {
    'zh-CN': ({ dueOn, filedOn, days }) =>
      filedOn === ''
        ? `专项整治情况应于 ${dueOn} 前报送，未登记，已过 ${days} 天`
        : `专项整治情况应于 ${dueOn} 前报送，实际 ${filedOn}，迟 ${days} 天`,
    en: ({ dueOn, filedOn, days }) =>
      filedOn === ''
        ? `The campaign report was due on ${dueOn} and is not entered, ${days} days ago`
        : `The campaign report was due on ${dueOn} and filed on ${filedOn}, ${days} days late`,
  },
  fix: {
    'zh-CN':
      '已报送的在“活动监督登记”补一行：报送材料、整治报告、日期、文号，例如 2024-12-20、样例发〔2024〕30号；没有报的尽快补报。不影响报送。',
    en: 'Add a row on 活动监督登记: 报送材料, 整治报告, the day and the number, e.g. 2024-12-20; else send it soon. It never blocks handing in.',
  },
  sample: { dueOn: '2024-12-31', filedOn: '', days: 10 },
  *find(ledger, context) {
    const sheet = activitySheet(ledger);
    if (sheet === undefined) return;
    for (const duty of owedUnder(ledger, context, ['I-34'])) {
      const { obligation, dueOn } = duty;
      if (obligation.answeredBy.sheet !== 'A' || !isDated(obligation)) continue;
      if (dueOn === null || context.asOf <= dueOn) continue;
      const [first] = activitiesFor(duty, sheet);
      if (first !== undefined && first.day <= dueOn) continue;
      const nowhere = { sheet: sheet.name, row: null, columnIndex: null, columnId: null };
      yield {
        place: first === undefined ? nowhere : placeOf(first.entry, sheet.name, 'heldOn'),
        task: obligation.task,
        found: first?.day ?? null,
        expected: dueOn,
        clause: obligation.clause,
        facts: { dueOn, filedOn: first?.day ?? '', days: daysBetween(dueOn, first?.day ?? context.asOf) },
      };
    }
  },
});
