import { brokenTerms } from '../../duty/broken-terms.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A decision that was published later than its term of work days, or is not published and the term is over. */
export const publishedLate = defineRule({
  id: 'published-late',
  code: 'C-03',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '执法决定公示的期限',
  title: { 'zh-CN': '决定公示超期', en: 'Published late' },
  say: {
    'zh-CN': ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo} 于 ${from} 作出，${mode === 'running' ? `截至 ${to} 仍未公示，已 ${taken} 个工作日` : `${to} 公示，用 ${taken} 个工作日`}，超过 ${limit} 个工作日的期限 ${over} 个`,
    en: ({ caseNo, from, to, taken, limit, over, mode }) =>
      `${caseNo} was decided on ${from} and ${mode === 'running' ? `is not published as of ${to}: ${taken} work days` : `published on ${to}, after ${taken} work days`}, ${over} over the limit of ${limit}`,
  },
  fix: {
    'zh-CN':
      '已公示的补填“公示日期”，例如 2024-04-26；尚未公示的尽快公示；依法不公开的在“说明”写明依据。“执法行为”选错的一并改正。',
    en: 'Enter the day of publication where it was left out, e.g. 2024-04-26; publish what is not published; see whether the kind of act is right.',
  },
  sample: {
    caseNo: '样例许〔2024〕8号',
    from: '2024-04-08',
    to: '2024-04-22',
    taken: 10,
    limit: 7,
    over: 3,
    mode: 'done',
  },
  *find(ledger, context) {
    for (const { sheet, obligation, clause, severity, term, columns, caseNo } of brokenTerms(
      ['I-26', 'I-27'],
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
