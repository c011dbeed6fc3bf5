import { clauseOf, thresholdWords } from '../../duty/duty-words.ts';
import { figureKind, isYesNo } from '../../duty/figure-kind.ts';
import { valueIn } from '../../duty/measure-indicators.ts';
import { missedIndicators } from '../../duty/missed-indicators.ts';
import { shareWords } from '../../duty/share-words.ts';
import { type Entry, numberIn } from '../../ledger.ts';
import type { Obligation } from '../../plan/plan.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** Any other figure of 量化指标 outside what the plan asks for. */
export const indicatorOutside = defineRule({
  id: 'indicator-outside',
  code: 'K-04',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '计划的量化要求',
  title: { 'zh-CN': '指标未达到要求', en: 'Indicator outside its threshold' },
  say: {
    'zh-CN': ({ name, period, found, threshold }) => `${period} “${name}”为 ${found}，应 ${threshold}`,
    en: ({ name, period, found, threshold }) => `${period}: "${name}" is ${found}, asked is ${threshold}`,
  },
  fix: {
    'zh-CN':
      '核对填写的数和单位，例如比率填分子、分母，人数直接填“值”；属实的如实保留，在“说明”写明原因和改进措施，不影响报送。',
    en: 'Check figure and unit; what is true stays, with its reason and what is done about it in the note.',
  },
  sample: { name: '代表委员意见办理满意度', period: '2020', found: '94/100（94%）', threshold: '≥95%' },
  *find(ledger, context) {
    for (const { duty, sheet, row, severity } of missedIndicators(ledger, context, isPlain)) {
      const { obligation, span } = duty;
      const found = foundIn(obligation, row);
      const against = figureKind(obligation) === 'against' ? `<${valueIn(row) ?? ''}%` : null;
      yield {
        place: placeOf(row, sheet.name, figureKind(obligation) === 'value' ? 'value' : 'num'),
        task: obligation.task,
        found,
        expected: against ?? thresholdWords(obligation),
        clause: clauseOf(obligation),
        severity,
        facts: {
          name: obligation.subject,
          period: span.id,
          found,
          threshold: against ?? thresholdWords(obligation),
        },
      };
    }
  },
});

/** Indicators that have a rule of their own: disclosure, review, lawsuits, assistants; totals and budgets too. */
const OWN: ReadonlySet<string> = new Set(['I-19', 'I-22', 'I-23', 'I-32']);

function isPlain(obligation: Obligation): boolean {
  return !OWN.has(obligation.indicator) && figureKind(obligation) !== 'total' && !isYesNo(obligation);
}

/** The figures of a row in words: a share with both its numbers, a value with its unit. */
function foundIn(obligation: Obligation, row: Entry): string {
  const [num, den] = [numberIn(row, 'num') ?? 0, numberIn(row, 'den') ?? 0];
  switch (figureKind(obligation)) {
    case 'share':
    case 'against':
    case 'rates':
      return shareWords(num, den);
    case 'difference':
      return `${num - den}${obligation.unit}（${num}−${den}）`;
    case 'counts':
      return `${num}（上年同期 ${numberIn(row, 'lastYear') ?? 0}）`;
    case 'count':
      return `${num}${obligation.unit}`;
    default:
      return `${valueIn(row) ?? ''}${obligation.unit}`;
  }
}
