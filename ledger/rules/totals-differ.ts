import { defineRule } from '../rule/rule.ts';

/** A county total that is not the sum of its units. Judged by the merge. */
export const totalsDiffer = defineRule({
  id: 'totals-differ',
  code: 'X-05',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '合计不等于单位之和', en: 'Total differs from the sum of units' },
  say: {
    'zh-CN': ({ what, total, sum }) => `“${what}”合计 ${total}，各单位之和 ${sum}，两者不等`,
    en: ({ what, total, sum }) => `"${what}": the total is ${total}, the units add up to ${sum}`,
  },
  fix: {
    'zh-CN': '在“核对”表查看差在哪些单位，例如被退回或重复的台账；不要手工改合计。',
    en: 'See on the sheet 核对 which units make the difference, e.g. a rejected or doubled ledger; never type over a total.',
  },
  sample: { what: '任务行数', total: 1200, sum: 1199 },
});
