import { listsSheetOf } from '../../duty/measure-lists.ts';
import { owedUnder } from '../../duty/owed.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/**
 * A township with a discretion baseline of its own. Only where the plan asks no baseline of it (I-52): then it applies its
 * superior's (沁源 二、6（14）, after the provincial rules on discretion baselines).
 */
export const townshipBaseline = defineRule({
  id: 'township-baseline',
  code: 'L-05',
  severity: 'error',
  clause: '乡镇直接适用上级裁量权基准',
  title: { 'zh-CN': '乡镇自行制定裁量权基准', en: 'Township with a baseline of its own' },
  say: {
    'zh-CN': ({ title, status }) => `乡镇不得自行制定裁量权基准，应直接适用上级的：“${title}”状态为“${status}”`,
    en: ({ title, status }) =>
      `A township may not set its own baseline but applies its superior’s: "${title}" is ${status}`,
  },
  fix: {
    'zh-CN': '适用上级基准的，状态改为“适用上级”；自行制定的应废止，状态改为“已废止”。',
    en: 'Set the state to 适用上级; a baseline of its own is to be repealed: 已废止.',
  },
  sample: { title: '样例镇行政处罚裁量权基准', status: '已印发' },
  *find(ledger, context) {
    const sheet = listsSheetOf(ledger);
    const unit = context.roster.units.find(({ code }) => code === ledger.identity.unit);
    if (sheet === undefined || unit?.kind !== 'township') return;
    if (owedUnder(ledger, context, ['I-52']).length > 0) return;
    for (const entry of sheet.entries) {
      const status = textOf(entry, 'status');
      if (textOf(entry, 'kind') !== '裁量权基准' || ['', '适用上级', '已废止'].includes(status)) continue;
      yield {
        place: placeOf(entry, sheet.name, 'status'),
        found: status,
        expected: '适用上级',
        facts: { title: textOf(entry, 'title'), status },
      };
    }
  },
});
