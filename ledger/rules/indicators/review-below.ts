import { clauseOf } from '../../duty/duty-words.ts';
import { missedIndicators } from '../../duty/missed-indicators.ts';
import { shareWords } from '../../duty/share-words.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A rate of legal review of major decisions below the demand, compared by its two numbers. */
export const reviewBelow = defineRule({
  id: 'review-below',
  code: 'K-02',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '重大执法决定法制审核率的要求',
  title: { 'zh-CN': '法制审核率低于要求', en: 'Legal review below the demand' },
  say: {
    'zh-CN': ({ period, share, threshold, gap, dueOn }) =>
      `${period} 重大执法决定法制审核率 ${share}，应为 ${threshold}%，差 ${gap} 件（截止 ${dueOn}）`,
    en: ({ period, share, threshold, gap, dueOn }) =>
      `${period}: major decisions reviewed ${share}, ${gap} short of ${threshold}% (due ${dueOn})`,
  },
  fix: {
    'zh-CN':
      '核对分子（已审核数）和分母（重大执法决定数），应与案件台账一致；确有未经审核的如实保留，在“说明”写明是哪一件、为什么，不影响报送。',
    en: 'Check both figures, which should agree with the cases; where decisions went without a review, leave it so and say which and why.',
  },
  sample: { period: '2024-Q2', share: '1999/2000（99.95%）', threshold: 100, gap: 1, dueOn: '2024-06-30' },
  *find(ledger, context) {
    const missed = missedIndicators(ledger, context, ({ indicator }) => indicator === 'I-23');
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
