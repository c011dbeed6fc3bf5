import { defineRule } from '../rule/rule.ts';

/** Units that owe a ledger for the round and have handed in none. Judged by the merge. */
export const unitsMissing = defineRule({
  id: 'units-missing',
  code: 'X-01',
  severity: 'noncompliance',
  clause: 'practice',
  title: { 'zh-CN': '尚有单位未报', en: 'Units missing' },
  say: {
    'zh-CN': ({ n, m, missing }) => `应报 ${n} 家，已报 ${m} 家，缺：${missing}`,
    en: ({ n, m, missing }) => `${m} of ${n} units are in; missing: ${missing}`,
  },
  fix: {
    'zh-CN': '向未报单位催办；本期确无内容的，请其报送“零报告”，例如只在说明表声明零报告。',
    en: 'Remind them; a unit with nothing to report sends a nil return.',
  },
  sample: { n: 57, m: 55, missing: '样例局、样例镇' },
});
