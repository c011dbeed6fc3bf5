import { brokenTerms } from '../../duty/broken-terms.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A lawsuit that was reported later than its term of work days after the papers came, or is not reported and the term is over. */
export const lawsuitReportedLate = defineRule({
  id: 'lawsuit-reported-late',
  code: 'C-05',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '收到应诉材料后报备的期限',
  title: { 'zh-CN': '应诉报备超期', en: 'Lawsuit reported late' },
  say: {
    'zh-CN': ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo} 于 ${from} 收到应诉材料，${mode === 'running' ? `截至 ${to} 仍未报备，已 ${taken} 个工作日` : `${to} 报备，用 ${taken} 个工作日`}，超过 ${limit} 个工作日的期限 ${over} 个`,
    en: ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo}: the papers came on ${from} and it ${mode === 'running' ? `is not reported as of ${to}: ${taken} work days` : `was reported on ${to}, after ${taken} work days`}, ${over} over the limit of ${limit}`,
  },
  fix: {
    'zh-CN':
      '已报备的补填“备案/报备日期”，例如 2024-04-10；尚未报备的立即向司法局报备。日期属实的如实保留，不影响报送。',
    en: 'Enter the day it was reported where it was left out, e.g. 2024-04-10; report what is not reported at once. A true date stays.',
  },
  sample: {
    caseNo: '样例行初〔2024〕5号',
    from: '2024-04-08',
    to: '2024-04-15',
    taken: 5,
    limit: 3,
    over: 2,
    mode: 'done',
  },
  *find(ledger, context) {
    for (const { sheet, obligation, clause, severity, term, columns, caseNo } of brokenTerms(
      ['I-31'],
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
