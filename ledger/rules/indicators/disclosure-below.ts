import { clauseOf } from '../../duty/duty-words.ts';
import { missedIndicators } from '../../duty/missed-indicators.ts';
import { shareWords } from '../../duty/share-words.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A disclosure rate below the demand, compared by its two numbers: 1,999 of 2,000 is not 100 %. */
export const disclosureBelow = defineRule({
  id: 'disclosure-below',
  code: 'K-01',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '执法信息公示率的要求',
  title: { 'zh-CN': '公示率低于要求', en: 'Disclosure below the demand' },
  say: {
    'zh-CN': ({ period, share, threshold, gap, dueOn }) =>
      `${period} 执法信息公示率 ${share}，应为 ${threshold}%，差 ${gap} 件（截止 ${dueOn}）`,
    en: ({ period, share, threshold, gap, dueOn }) =>
      `${period}: disclosed ${share}, ${gap} short of ${threshold}% (due ${dueOn})`,
  },
  fix: {
    'zh-CN':
      '核对分子（已公示数）和分母（应公示数）；依法不公开的不计入分母。未公示的尽快公示后更新分子；属实的如实保留，在“说明”写明原因，不影响报送。',
    en: 'Check both figures; what the law keeps secret is not in the denominator. Disclose what is missing and raise the numerator, or leave it so and say why.',
  },
  sample: { period: '2024-Q2', share: '1999/2000（99.95%）', threshold: 100, gap: 1, dueOn: '2024-06-30' },
  *find(ledger, context) {
    const missed = missedIndicators(ledger, context, ({ indicator }) => indicator === 'I-22');
    for (const { duty, sheet, row, measured, severity } of missed) {
      const { obligation, span, dueOn } = duty;
      const { part, of } = measured;
      if (of === null) continue;
      yield {
        place: placeOf(row, sheet.name, 'num'),
        task: obligation.task,
        found: `${part}/${of}`,
        expected: `${obligation.comparator} ${obligation.value}%`,
        clause: clauseOf(obligation),
        severity,
        facts: {
          period: span.id,
          share: shareWords(part, of),
          threshold: obligation.value,
          gap: Math.ceil((obligation.value * of) / 100) - part,
          dueOn: dueOn ?? context.asOf,
        },
      };
    }
  },
});
