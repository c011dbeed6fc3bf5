import { isInForce, listsSheetOf } from '../../duty/measure-lists.ts';
import { missingFields } from '../../duty/measure-rectification.ts';
import { owedOn } from '../../duty/owed.ts';
import { isWhere } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';
import { columnOf } from '../../sheet/sheet.ts';
import { listsSheet } from '../../sheets/lists.ts';

/** A list in force that was not filed, or whose address is not given, where the plan asks for it. */
export const listNotFiled = defineRule({
  id: 'list-not-filed',
  code: 'L-02',
  severity: 'warning',
  clause: '计划的备案、公布要求',
  title: { 'zh-CN': '清单未备案或未公布', en: 'List not filed or not published' },
  say: {
    'zh-CN': ({ columns }) => `计划要求备案或公布，还须填写：${columns}`,
    en: ({ columns }) => `The plan wants it filed or published; still needed: ${columns}`,
  },
  fix: {
    'zh-CN': '已备案、已公布的补填，例如 备案单位 县司法局、备案日期 2024-05-20、网址；没有办理的尽快办理。',
    en: 'Enter with whom and when it was filed and where it is published, e.g. 县司法局, 2024-05-20; else do it soon.',
  },
  sample: { columns: '备案单位、备案日期' },
  *find(ledger, context) {
    const sheet = listsSheetOf(ledger);
    if (sheet === undefined) return;
    const asked = owedOn('L', ledger, context).map(({ obligation }) => ({
      obligation,
      fields: obligation.answeredBy.columns.filter((column) => FIELDS.includes(column)),
    }));
    for (const entry of sheet.entries.filter(isInForce)) {
      const wanting = asked.filter(({ obligation }) => isWhere(entry, obligation.answeredBy.where));
      const missing = missingFields(
        entry,
        FIELDS.filter((field) => wanting.some(({ fields }) => fields.includes(field))),
      );
      const [first] = missing;
      if (first === undefined) continue;
      const clause = wanting.find(({ fields }) => fields.includes(first))?.obligation;
      const headings = missing.map((id) => columnOf(listsSheet, id)?.heading['zh-CN'] ?? id);
      yield {
        place: placeOf(entry, sheet.name, first),
        task: clause?.task ?? null,
        clause: clause?.clause ?? 'practice',
        facts: { columns: headings.join('、') },
      };
    }
  },
});

const FIELDS = ['filedWith', 'filedOn', 'url'];
