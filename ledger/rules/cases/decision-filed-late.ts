import { brokenTerms } from '../../duty/broken-terms.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A major decision that was filed later than its term after it was taken, or is not filed and the term is over. */
export const decisionFiledLate = defineRule({
  id: 'decision-filed-late',
  code: 'C-02',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '重大执法决定备案的期限',
  title: { 'zh-CN': '重大决定备案超期', en: 'Major decision filed late' },
  say: {
    'zh-CN': ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo} 于 ${from} 作出，${mode === 'running' ? `截至 ${to} 仍未备案，已 ${taken} 日` : `${to} 备案，用 ${taken} 日`}，超过 ${limit} 日的期限 ${over} 日`,
    en: ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo} was decided on ${from} and ${mode === 'running' ? `is not filed as of ${to}: ${taken} days` : `filed on ${to}, after ${taken} days`}, ${over} over the limit of ${limit}`,
  },
  fix: {
    'zh-CN': '已备案的补填“备案/报备日期”，例如 2024-04-28；尚未备案的尽快报送备案。日期属实的如实保留，不影响报送。',
    en: 'Enter the day of filing where it was left out, e.g. 2024-04-28; file what is not filed. A true date stays as it is.',
  },
  sample: {
    caseNo: '样例罚决〔2024〕3号',
    from: '2024-04-22',
    to: '2024-05-06',
    taken: 14,
    limit: 10,
    over: 4,
    mode: 'done',
  },
  *find(ledger, context) {
    for (const { sheet, obligation, clause, severity, term, columns, caseNo } of brokenTerms(
      ['I-25'],
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
