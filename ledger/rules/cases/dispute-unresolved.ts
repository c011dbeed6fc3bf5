import { brokenTerms } from '../../duty/broken-terms.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A dispute about powers that was not settled within its term of work days. */
export const disputeUnresolved = defineRule({
  id: 'dispute-unresolved',
  code: 'C-13',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '执法权限争议协调的期限',
  title: { 'zh-CN': '执法争议超期未明确主体', en: 'Dispute unresolved' },
  say: {
    'zh-CN': ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo} 于 ${from} 收到，${mode === 'running' ? `截至 ${to} 仍未明确执法主体，已 ${taken} 个工作日` : `${to} 明确执法主体，用 ${taken} 个工作日`}，超过 ${limit} 个工作日的期限 ${over} 个`,
    en: ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo} came in on ${from} and ${mode === 'running' ? `is not settled as of ${to}: ${taken} work days` : `was settled on ${to}, after ${taken} work days`}, ${over} over the limit of ${limit}`,
  },
  fix: {
    'zh-CN': '已明确主体的补填“决定/印发日期”，例如 2024-04-17；尚未明确的尽快协调。日期属实的如实保留，不影响报送。',
    en: 'Enter the day it was settled where it was left out, e.g. 2024-04-17; settle what is open. A true date stays as it is.',
  },
  sample: { caseNo: '样例争议1号', from: '2024-04-08', to: '2024-04-22', taken: 10, limit: 7, over: 3, mode: 'done' },
  *find(ledger, context) {
    for (const { sheet, obligation, clause, severity, term, columns, caseNo } of brokenTerms(
      ['I-60'],
      ledger,
      context,
    )) {
      const { entry, from, to, taken } = term;
      yield {
        place: placeOf(entry, sheet.name, columns[1]),
        found: to,
        expected: `<= ${obligation.value} ${obligation.unit}`,
        clause,
        severity,
        facts: {
          caseNo,
          from,
          to: to ?? context.asOf,
          taken,
          limit: obligation.value,
          over: taken - obligation.value,
          mode: to === null ? 'running' : 'done',
        },
      };
    }
  },
});
