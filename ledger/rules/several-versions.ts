import { defineRule } from '../rule/rule.ts';

/** Several workbooks of one unit for one round: the newest counts, the others are listed. Judged by the merge. */
export const severalVersions = defineRule({
  id: 'several-versions',
  code: 'X-02',
  severity: 'warning',
  clause: 'practice',
  title: { 'zh-CN': '同一单位有多个版本', en: 'Several versions of one unit' },
  say: {
    'zh-CN': ({ unit, k, used }) => `${unit}报送了 ${k} 个版本，已取最新的“${used}”，其余列在报送情况中`,
    en: ({ unit, k, used }) => `${k} versions came from ${unit}; the latest, "${used}", is used, the others are listed`,
  },
  fix: {
    'zh-CN': '核对采用的是否为定稿；不是的，删去其余文件后重新汇总，例如只留“样例局-2024-Q2-定稿.xlsx”。',
    en: 'See whether the final one is used; if not, leave only that one in the folder and merge again.',
  },
  sample: { unit: '样例局', k: 3, used: '样例局-最终版2.xlsx' },
});
