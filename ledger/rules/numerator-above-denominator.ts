import { ratiosOf } from '../rule/ratios.ts';
import { defineRule, placeOf } from '../rule/rule.ts';

/** A part that is larger than its whole (已公示数 above 应公示数). */
export const numeratorAboveDenominator = defineRule({
  id: 'numerator-above-denominator',
  code: 'D-08',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '分子大于分母', en: 'Numerator exceeds denominator' },
  say: {
    'zh-CN': ({ part, whole, numerator, denominator }) =>
      `“${part}”${numerator} 大于“${whole}”${denominator}，请核对两个数`,
    en: ({ part, whole, numerator, denominator }) =>
      `"${part}" ${numerator} exceeds "${whole}" ${denominator}: check both figures`,
  },
  fix: {
    'zh-CN': '核对两栏是否填反、统计范围是否一致，例如应公示 120 件、已公示 118 件。',
    en: 'See whether the two are swapped or count different things, e.g. 118 disclosed of 120 to disclose.',
  },
  sample: { part: '分子', whole: '分母', numerator: 12, denominator: 10 },
  *find(ledger, context) {
    for (const { sheet, entry, part, whole, numerator, denominator } of ratiosOf(ledger, context)) {
      if (numerator === null || denominator === null || denominator === 0 || numerator <= denominator) continue;
      yield {
        place: placeOf(entry, sheet.name, part.id),
        task: entry.task,
        found: String(numerator),
        expected: `<= ${denominator}`,
        facts: { part: part.heading['zh-CN'], whole: whole.heading['zh-CN'], numerator, denominator },
      };
    }
  },
});
