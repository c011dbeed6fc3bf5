import { isClosed, missingFields, rectificationSheetOf } from '../../duty/measure-rectification.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';
import { columnOf } from '../../sheet/sheet.ts';
import { rectificationSheet } from '../../sheets/rectification.ts';

/** A problem said to be put right without the day or the evidence. */
export const closedWithoutProof = defineRule({
  id: 'closed-without-proof',
  code: 'R-06',
  severity: 'error',
  clause: '计划的专项整治要求',
  title: { 'zh-CN': '已整改缺日期或佐证', en: 'Closed without day or evidence' },
  say: {
    'zh-CN': ({ columns }) => `状态为“已整改”，还须填写：${columns}`,
    en: ({ columns }) => `Said to be closed; still needed: ${columns}`,
  },
  fix: {
    'zh-CN': '补填完成日期和佐证材料，例如 2024-09-12、样例发〔2024〕21号；没有整改完的，状态改为“整改中”。',
    en: 'Enter the day and the evidence, e.g. 2024-09-12 and a document number; else set the state to 整改中.',
  },
  sample: { columns: '完成日期、佐证材料' },
  *find(ledger) {
    const sheet = rectificationSheetOf(ledger);
    for (const entry of (sheet?.entries ?? []).filter(isClosed)) {
      const missing = missingFields(entry, ['closedOn', 'evidence']);
      const [first] = missing;
      if (first === undefined) continue;
      const headings = missing.map((id) => columnOf(rectificationSheet, id)?.heading['zh-CN'] ?? id);
      yield { place: placeOf(entry, sheet?.name ?? '', first), facts: { columns: headings.join('、') } };
    }
  },
});
