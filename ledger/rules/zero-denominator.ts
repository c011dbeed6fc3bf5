import { ratiosOf } from '../rule/ratios.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A whole of nothing that is not marked 不适用: no rate can be made from it. */
export const zeroDenominator = defineRule({
  id: 'zero-denominator',
  code: 'D-09',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '分母为 0', en: 'Zero denominator' },
  say: {
    'zh-CN': ({ whole }) => `“${whole}”为 0，算不出比率；本期确实没有的，请标明“不适用”`,
    en: ({ whole }) => `"${whole}" is 0 and gives no rate: where there was nothing this period, mark it 不适用`,
  },
  fix: {
    'zh-CN': '“不适用”一栏选“是”并简要说明，例如“本期未作出重大执法决定”；漏填的补上实际数。',
    en: 'Choose 是 under 不适用 with a short reason, or enter the figure that was left out.',
  },
  sample: { whole: '分母' },
  *find(ledger, context) {
    for (const { sheet, entry, whole, denominator, notApplicable } of ratiosOf(ledger, context)) {
      if (denominator !== 0 || notApplicable) continue;
      yield {
        place: placeOf(entry, sheet.name, whole.id),
        task: entry.task,
        found: '0',
        facts: { whole: whole.heading['zh-CN'] },
      };
    }
  },
});
