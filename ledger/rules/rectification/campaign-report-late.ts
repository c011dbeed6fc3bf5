import { daysBetween } from '../../day/day.ts';
import { dutyGravity } from '../../duty/duty-gravity.ts';
import { filingFor } from '../../duty/filings.ts';
import { owedUnder } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** The report on the campaign (整治报告), registered as a filing of the activities, missing after its day or late. */
export const campaignReportLate = defineRule({
  id: 'campaign-report-late',
  code: 'R-04',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
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
    for (const duty of owedUnder(ledger, context, ['I-34'])) {
      const { obligation, dueOn } = duty;
      if (obligation.answeredBy.sheet !== 'A' || dueOn === null) continue;
      const filing = filingFor(duty, ledger, context);
      if (filing.state !== 'late' && filing.state !== 'missing') continue;
      const filedOn = filing.state === 'late' ? filing.day : null;
      const nowhere = { sheet: filing.sheet.name, row: null, columnIndex: null, columnId: null };
      yield {
        place: filing.state === 'late' ? placeOf(filing.entry, filing.sheet.name, 'heldOn') : nowhere,
        task: obligation.task,
        found: filedOn,
        expected: dueOn,
        clause: obligation.clause,
        severity: dutyGravity(duty, ledger, context),
        facts: { dueOn, filedOn: filedOn ?? '', days: daysBetween(dueOn, filedOn ?? context.asOf) },
      };
    }
  },
});
