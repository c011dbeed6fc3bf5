import { askedFields, isProblem, missingFields, rectificationSheetOf } from '../../duty/measure-rectification.ts';
import { owedUnder } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';
import { columnOf } from '../../sheet/sheet.ts';
import { rectificationSheet } from '../../sheets/rectification.ts';

/** A problem that lacks something the plan wants said of every one: what is wrong, the measure, the standard, who, by when. */
export const problemIncomplete = defineRule({
  id: 'problem-incomplete',
  code: 'R-02',
  severity: 'error',
  clause: '计划的专项整治要求',
  title: { 'zh-CN': '问题要素不全', en: 'Problem not fully described' },
  say: {
    'zh-CN': ({ columns }) => `该问题缺少：${columns}`,
    en: ({ columns }) => `This problem lacks: ${columns}`,
  },
  fix: {
    'zh-CN': '逐项补填，例如整改措施写“修订首违不罚清单并组织培训”，完成时限写 2024-09-30。',
    en: 'Fill in each of them, e.g. the measure in a sentence and the day as 2024-09-30.',
  },
  sample: { columns: '整改措施、完成时限' },
  *find(ledger, context) {
    const sheet = rectificationSheetOf(ledger);
    const [duty] = owedUnder(ledger, context, ['I-35']);
    if (sheet === undefined || duty === undefined) return;
    const fields = askedFields(duty);
    for (const entry of sheet.entries.filter(isProblem)) {
      const missing = missingFields(entry, fields);
      const [first] = missing;
      if (first === undefined) continue;
      const headings = missing.map((id) => columnOf(rectificationSheet, id)?.heading['zh-CN'] ?? id);
      yield {
        place: placeOf(entry, sheet.name, first),
        task: duty.obligation.task,
        clause: duty.obligation.clause,
        facts: { columns: headings.join('、') },
      };
    }
  },
});
