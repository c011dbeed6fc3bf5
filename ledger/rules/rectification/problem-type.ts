import { isProblem, rectificationSheetOf } from '../../duty/measure-rectification.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A problem without a type, or of the type “other” without a word about what it is. */
export const problemType = defineRule({
  id: 'problem-type',
  code: 'R-07',
  severity: 'warning',
  clause: '计划列明的突出问题类型',
  title: { 'zh-CN': '问题类型未选', en: 'Type of problem not chosen' },
  say: {
    'zh-CN': ({ type }) => `问题类型：${type}；应选计划所列七类之一，都不是的选“其他不作为乱作为”并写明表现`,
    en: ({ type }) =>
      `Type of problem: ${type}; choose one of the seven of the plan, or 其他不作为乱作为 with a description`,
  },
  fix: {
    'zh-CN': '从下拉列表选择，例如“机械执法”；选“其他不作为乱作为”的在“问题表现”写明。',
    en: 'Choose from the list, e.g. 机械执法; describe what is none of them under 问题表现.',
  },
  sample: { type: '未选' },
  *find(ledger) {
    const sheet = rectificationSheetOf(ledger);
    for (const entry of (sheet?.entries ?? []).filter(isProblem)) {
      const type = textOf(entry, 'problemType');
      if (entry.cells.problemType?.state === 'unusable') continue;
      const undescribed = type === OTHER && textOf(entry, 'finding') === '';
      if (type !== '' && !undescribed) continue;
      yield {
        place: placeOf(entry, sheet?.name ?? '', 'problemType'),
        found: type,
        facts: { type: type || '未选' },
      };
    }
  },
});

const OTHER = '其他不作为乱作为';
