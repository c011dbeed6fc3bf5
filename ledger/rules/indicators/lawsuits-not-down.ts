import { clauseOf } from '../../duty/duty-words.ts';
import { figureKind } from '../../duty/figure-kind.ts';
import { missedIndicators } from '../../duty/missed-indicators.ts';
import { shareWords } from '../../duty/share-words.ts';
import { type Entry, numberIn } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** Lawsuits, or the share of them lost, that did not fall against the same period of last year; both numbers are shown. */
export const lawsuitsNotDown = defineRule({
  id: 'lawsuits-not-down',
  code: 'K-03',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '行政诉讼发案量、败诉率下降的要求',
  title: { 'zh-CN': '发案量、败诉率未下降', en: 'Lawsuits or loss rate not down' },
  say: {
    'zh-CN': ({ mode, period, now, before, dueOn }) =>
      `${period} ${mode === 'rates' ? '行政诉讼败诉率' : '行政诉讼发案量'} ${now}，上年同期 ${before}，没有下降（截止 ${dueOn}）`,
    en: ({ mode, period, now, before, dueOn }) =>
      `${period}: ${mode === 'rates' ? 'share of lawsuits lost' : 'lawsuits filed'} ${now}, last year ${before}: no fall (due ${dueOn})`,
  },
  fix: {
    'zh-CN':
      '核对本年数和“上年同期”，两年的口径要一致，例如都按收到应诉材料的日期统计；属实的如实保留，在“说明”分析原因，不影响报送。',
    en: 'Check both years, which must be counted alike, e.g. by the day the papers came; what is true stays, with its causes in the note.',
  },
  sample: { mode: 'counts', period: '2024', now: '6', before: '5', dueOn: '2024-12-31' },
  *find(ledger, context) {
    for (const found of missedIndicators(ledger, context, ({ indicator }) => indicator === 'I-32')) {
      const { duty, sheet, row, severity } = found;
      const { obligation, span, dueOn } = duty;
      const kind = figureKind(obligation);
      if (kind !== 'counts' && kind !== 'rates') continue;
      const now = wordsOf(row, 'num', kind === 'rates' ? 'den' : null);
      const before = wordsOf(row, 'lastYear', kind === 'rates' ? 'lastDen' : null);
      yield {
        place: placeOf(row, sheet.name, 'num'),
        task: obligation.task,
        found: now,
        expected: `< ${before}`,
        clause: clauseOf(obligation),
        severity,
        facts: { mode: kind, period: span.id, now, before, dueOn: dueOn ?? context.asOf },
      };
    }
  },
});

function wordsOf(row: Entry, part: string, whole: string | null): string {
  const count = numberIn(row, part) ?? 0;
  return whole === null ? String(count) : shareWords(count, numberIn(row, whole) ?? 0);
}
