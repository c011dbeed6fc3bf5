import { hoursOf, officerRows } from '../../duty/officer-rows.ts';
import { numberIn } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A total of hours that is not the sum of its parts. The parts count, the total is worked out anew. */
export const hoursTotalDiffers = defineRule({
  id: 'hours-total-differs',
  code: 'P-05',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '合计学时与分项之和不符', en: 'Total of hours is not the sum' },
  say: {
    'zh-CN': ({ total, law, trade, sum }) =>
      `合计 ${total} 学时，而分项 ${law} + ${trade} = ${sum} 学时，按分项之和计算`,
    en: ({ total, law, trade, sum }) => `The total says ${total}, but ${law} + ${trade} = ${sum}; the sum is used`,
  },
  fix: {
    'zh-CN': '核对两项学时；合计格恢复公式，例如 =SUM(L5,M5)，或改为两项之和。',
    en: 'Check both parts; put the formula back into the total, e.g. =SUM(L5,M5), or enter the sum.',
  },
  sample: { total: 66, law: 32, trade: 30, sum: 62 },
  *find(ledger, context) {
    const officers = officerRows(ledger, context);
    for (const entry of officers?.rows ?? []) {
      const total = numberIn(entry, 'hoursTotal');
      const { law, trade, total: sum } = hoursOf(entry);
      if (total === null || law === null || trade === null || sum === null || Math.abs(total - sum) < 0.001) continue;
      yield {
        place: placeOf(entry, officers?.sheet.name ?? '', 'hoursTotal'),
        found: String(total),
        expected: String(sum),
        facts: { total, law, trade, sum },
      };
    }
  },
});
