import { thresholdWords } from '../../duty/duty-words.ts';
import { filingFor } from '../../duty/filings.ts';
import { isProblem, measureRectification, rectificationSheetOf, rowsOfSpan } from '../../duty/measure-rectification.ts';
import { fulfils } from '../../duty/measurement.ts';
import { owedUnder } from '../../duty/owed.ts';
import type { Ledger } from '../../ledger.ts';
import { defineRule, type RuleContext } from '../../rule/rule.ts';

/** Too few or too many example cases, once the report has been sent or its day has passed; not where there is no problem at all. */
export const exampleCases = defineRule({
  id: 'example-cases',
  code: 'R-05',
  severity: 'warning',
  clause: '计划的专项整治报告要求',
  title: { 'zh-CN': '典型案例数不合要求', en: 'Number of example cases' },
  say: {
    'zh-CN': ({ count, demand }) => `随整治报告应附典型案例 ${demand}，现 ${count} 个`,
    en: ({ count, demand }) => `Example cases to send with the report: ${demand}, found ${count}`,
  },
  fix: {
    'zh-CN': '在作为典型案例报送的问题行“典型案例”选“是”，其余选“否”，例如选最有代表性的1个。',
    en: 'Choose 是 under 典型案例 for the ones that were sent, e.g. the most telling one, and 否 for the others.',
  },
  sample: { count: 0, demand: '1–2个' },
  *find(ledger, context) {
    const sheet = rectificationSheetOf(ledger);
    if (sheet === undefined) return;
    for (const duty of owedUnder(ledger, context, ['I-34'])) {
      const { obligation, dueOn } = duty;
      if (obligation.answeredBy.sheet !== 'R' || !obligation.answeredBy.columns.includes('exampleCase')) continue;
      if (!rowsOfSpan(sheet, duty).some(isProblem)) continue;
      if (!isReportSent(duty.span.id, ledger, context) && (dueOn === null || context.asOf <= dueOn)) continue;
      const measured = measureRectification(duty, ledger);
      if (!measured.known || fulfils(obligation, measured)) continue;
      yield {
        place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
        task: obligation.task,
        found: String(measured.part),
        expected: thresholdWords(obligation),
        clause: obligation.clause,
        facts: { count: measured.part, demand: thresholdWords(obligation) },
      };
    }
  },
});

/** Whether the report of this period is sent already. */
function isReportSent(period: string, ledger: Ledger, context: RuleContext): boolean {
  return owedUnder(ledger, context, ['I-34']).some((duty) => {
    if (duty.obligation.answeredBy.sheet !== 'A' || duty.span.id !== period) return false;
    const { state } = filingFor(duty, ledger, context);
    return state === 'filed' || state === 'late';
  });
}
