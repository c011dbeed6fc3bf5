import { activitySheet } from '../../duty/measure-activities.ts';
import { owedOn } from '../../duty/owed.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** An inspection or a review whose result the plan wants circulated, and which was not. */
export const notCirculated = defineRule({
  id: 'not-circulated',
  code: 'A-03',
  severity: 'warning',
  clause: '计划的监督检查、案卷评查要求',
  title: { 'zh-CN': '检查、评查未通报', en: 'Inspection not circulated' },
  say: {
    'zh-CN': ({ type, heldOn, circulated }) => `${heldOn} 的“${type}”是否通报：${circulated}；计划要求通报结果`,
    en: ({ type, heldOn, circulated }) =>
      `${type} of ${heldOn}, circulated: ${circulated}; the plan wants the result circulated`,
  },
  fix: {
    'zh-CN': '已通报的选“是”并写通报文号，例如 样例通〔2024〕3号；没有通报的尽快通报。',
    en: 'Choose 是 and give the number of the circular, e.g. 样例通〔2024〕3号; else circulate it soon.',
  },
  sample: { type: '案卷评查', heldOn: '2024-05-16', circulated: '否' },
  *find(ledger, context) {
    const sheet = activitySheet(ledger);
    if (sheet === undefined) return;
    const clauses = new Map<string, string>();
    for (const { obligation } of owedOn('A', ledger, context)) {
      if (!obligation.answeredBy.columns.includes('circulated')) continue;
      for (const type of obligation.answeredBy.where.type ?? []) clauses.set(type, obligation.clause);
    }
    for (const entry of sheet.entries) {
      const type = textOf(entry, 'type');
      const clause = clauses.get(type);
      const circulated = textOf(entry, 'circulated');
      const state = entry.cells.circulated?.state ?? 'unusable';
      if (clause === undefined || circulated === '是' || state === 'unusable') continue;
      yield {
        place: placeOf(entry, sheet.name, 'circulated'),
        found: circulated,
        expected: '是',
        clause,
        facts: { type, heldOn: textOf(entry, 'heldOn') || `第${entry.row}行`, circulated: circulated || '未填' },
      };
    }
  },
});
