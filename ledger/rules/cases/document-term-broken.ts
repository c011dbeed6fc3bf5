import { brokenTerms } from '../../duty/broken-terms.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A normative document that was filed later than its term, or open for comment for fewer work days than its term. */
export const documentTermBroken = defineRule({
  id: 'document-term-broken',
  code: 'C-09',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '规范性文件备案、征求意见的期限',
  title: { 'zh-CN': '规范性文件备案超期或征求意见不足', en: 'Filing or comment period breach' },
  say: {
    'zh-CN': ({ mode, caseNo, from, to, taken, limit, unit, gap }) =>
      mode === 'comment'
        ? `${caseNo} 自 ${from} 至 ${to} 征求意见 ${taken} 个${unit}，应不少于 ${limit} 个，少 ${gap} 个`
        : `${caseNo} 于 ${from} 印发，${mode === 'running' ? `截至 ${to} 仍未备案，已` : `${to} 备案，用`} ${taken} ${unit}，超过 ${limit} ${unit}的期限 ${gap} ${unit}`,
    en: ({ mode, caseNo, from, to, taken, limit, unit, gap }) =>
      mode === 'comment'
        ? `${caseNo} was open for comment from ${from} to ${to}: ${taken} (${unit}), ${gap} fewer than the ${limit} needed`
        : `${caseNo} was issued on ${from} and ${mode === 'running' ? 'is not filed as of' : 'filed on'} ${to}: ${taken} (${unit}), ${gap} over the limit of ${limit}`,
  },
  fix: {
    'zh-CN':
      '已备案的补填“备案/报备日期”，例如 2024-04-28；尚未备案的尽快备案。征求意见的起止日期填错的改正；属实的如实保留，并在“说明”写明依据，例如因紧急情况缩短。',
    en: 'Enter the day of filing where it was left out, and put wrong dates right; what is true stays, with the ground in the note.',
  },
  sample: {
    mode: 'filing',
    caseNo: '样例规〔2024〕2号',
    from: '2024-03-01',
    to: '2024-04-05',
    taken: 35,
    limit: 30,
    unit: '日',
    gap: 5,
  },
  *find(ledger, context) {
    for (const broken of brokenTerms(['I-58', 'I-59'], ledger, context)) {
      const { sheet, obligation, clause, severity, term, columns, caseNo } = broken;
      const { entry, from, to, taken } = term;
      const { comparator, value, unit } = obligation;
      const mode = comparator.startsWith('>') ? 'comment' : to === null ? 'running' : 'filing';
      yield {
        place: placeOf(entry, sheet.name, columns[1]),
        found: to,
        expected: `${comparator} ${value} ${unit}`,
        clause,
        severity,
        facts: {
          mode,
          caseNo,
          from,
          to: to ?? context.asOf,
          taken,
          limit: value,
          unit,
          gap: Math.abs(taken - value),
        },
      };
    }
  },
});
