import { isClosed, missingFields, rectificationSheetOf } from '../../duty/measure-rectification.ts';
import { dayIn } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';
import { columnOf } from '../../sheet/sheet.ts';
import { rectificationSheet } from '../../sheets/rectification.ts';

/** A problem said to be put right without the day or the evidence, or on a day that has not come. */
export const closedWithoutProof = defineRule({
  id: 'closed-without-proof',
  code: 'R-06',
  severity: 'error',
  clause: '计划的专项整治要求',
  title: { 'zh-CN': '已整改缺日期或佐证', en: 'Closed without day or evidence' },
  say: {
    'zh-CN': ({ mode, columns, closedOn, asOf }) =>
      mode === 'future'
        ? `完成日期 ${closedOn} 晚于数据截止日 ${asOf}，还没到的日子不能填`
        : `状态为“已整改”，还须填写：${columns}`,
    en: ({ mode, columns, closedOn, asOf }) =>
      mode === 'future'
        ? `Closed on ${closedOn}, which lies after the as-of day ${asOf}`
        : `Said to be closed; still needed: ${columns}`,
  },
  fix: {
    'zh-CN': '补填完成日期和佐证材料，例如 2024-09-12、样例发〔2024〕21号；没有整改完的，状态改为“整改中”。',
    en: 'Enter the day and the evidence, e.g. 2024-09-12 and a document number; else set the state to 整改中.',
  },
  sample: { mode: 'missing', columns: '完成日期、佐证材料', closedOn: '', asOf: '' },
  *find(ledger, { asOf }) {
    const sheet = rectificationSheetOf(ledger);
    for (const entry of (sheet?.entries ?? []).filter(isClosed)) {
      const closedOn = dayIn(entry, 'closedOn');
      if (closedOn !== null && closedOn > asOf) {
        yield {
          place: placeOf(entry, sheet?.name ?? '', 'closedOn'),
          found: closedOn,
          expected: `<= ${asOf}`,
          facts: { mode: 'future', columns: '', closedOn, asOf },
        };
      }
      const missing = missingFields(entry, ['closedOn', 'evidence']);
      const [first] = missing;
      if (first === undefined) continue;
      const headings = missing.map((id) => columnOf(rectificationSheet, id)?.heading['zh-CN'] ?? id);
      yield {
        place: placeOf(entry, sheet?.name ?? '', first),
        facts: { mode: 'missing', columns: headings.join('、'), closedOn: '', asOf: '' },
      };
    }
  },
});
