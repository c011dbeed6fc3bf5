import { activitySheet } from '../../duty/measure-activities.ts';
import { numberIn } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** More problems found than corrected. */
export const problemsNotMended = defineRule({
  id: 'problems-not-mended',
  code: 'A-04',
  severity: 'warning',
  clause: '计划的评查、检查整改要求',
  title: { 'zh-CN': '发现问题未全部整改', en: 'Findings not all corrected' },
  say: {
    'zh-CN': ({ found, mended, left }) => `发现问题 ${found} 个，已整改 ${mended} 个，还有 ${left} 个`,
    en: ({ found, mended, left }) => `${found} problems found, ${mended} corrected, ${left} left`,
  },
  fix: {
    'zh-CN': '已整改的更新“已整改数”；没有整改完的在“说明”写明安排，例如“余2个9月底前整改”。',
    en: 'Bring 已整改数 up to date; else write under 说明 by when the rest is done.',
  },
  sample: { found: 6, mended: 4, left: 2 },
  *find(ledger) {
    const sheet = activitySheet(ledger);
    for (const entry of sheet?.entries ?? []) {
      const found = numberIn(entry, 'problemsFound') ?? 0;
      const mended = numberIn(entry, 'problemsMended') ?? 0;
      if (found <= mended || entry.cells.problemsMended?.state === 'unusable') continue;
      yield {
        place: placeOf(entry, sheet?.name ?? '', 'problemsMended'),
        found: String(mended),
        expected: String(found),
        facts: { found, mended, left: found - mended },
      };
    }
  },
});
