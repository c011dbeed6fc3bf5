import { defineRule } from '../rule/rule.ts';

/** A workbook of another round among those of this one: left out. Judged by the merge. */
export const roundsDiffer = defineRule({
  id: 'rounds-differ',
  code: 'X-04',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '填报期不一致', en: 'Rounds differ' },
  say: {
    'zh-CN': ({ unit, found, expected }) => `${unit}报送的是 ${found} 的台账，本次汇总 ${expected}，未计入`,
    en: ({ unit, found, expected }) =>
      `${unit} sent the ledger of ${found}; this merge is of ${expected}, so it was left out`,
  },
  fix: {
    'zh-CN': '请该单位用本期模板重新报送，例如 2024-Q2；要汇总另一期的，换用对应的文件夹和期次。',
    en: 'Ask the unit for this round, e.g. 2024-Q2, or merge the other round from its own folder.',
  },
  sample: { unit: '样例局', found: '2024-Q1', expected: '2024-Q2' },
});
