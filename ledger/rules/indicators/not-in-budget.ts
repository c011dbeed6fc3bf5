import { clauseOf } from '../../duty/duty-words.ts';
import { isYesNo } from '../../duty/figure-kind.ts';
import { indicatorRow, indicatorSheet } from '../../duty/indicator-rows.ts';
import { measureIndicators } from '../../duty/measure-indicators.ts';
import { fulfils } from '../../duty/measurement.ts';
import { owedBy } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A heading that the unit says is not in the budget of its level. A row that is empty says nothing. */
export const notInBudget = defineRule({
  id: 'not-in-budget',
  code: 'K-07',
  severity: 'warning',
  clause: '经费列入本级预算的要求',
  title: { 'zh-CN': '经费科目未列入本级预算', en: 'Heading not in the budget' },
  say: {
    'zh-CN': ({ name, period }) => `${period} “${name}”填为“否”，应列入本级预算`,
    en: ({ name, period }) => `${period}: "${name}" is answered with no; it should be in the budget`,
  },
  fix: {
    'zh-CN': '已列入的把“值”改为“是”（或 1），并在“说明”写明金额，例如“12万元”；确未列入的如实保留并写明原因。',
    en: 'Where it is in the budget, enter 是 (or 1) with the amount in the note, e.g. 12万元; otherwise leave it and say why.',
  },
  sample: { name: '执法装备配备费用列入本级预算', period: '2024' },
  *find(ledger, context) {
    const sheet = indicatorSheet(ledger);
    if (sheet === null) return;
    for (const duty of owedBy(ledger, context)) {
      const { obligation, span } = duty;
      if (obligation.answeredBy.sheet !== 'K' || !isYesNo(obligation)) continue;
      const measured = measureIndicators(duty, ledger, context);
      const row = indicatorRow(ledger, context, obligation.id, span.id);
      if (row === null || !measured.known || fulfils(obligation, measured)) continue;
      yield {
        place: placeOf(row, sheet.name, 'value'),
        task: obligation.task,
        found: '否',
        expected: '是',
        clause: clauseOf(obligation),
        facts: { name: obligation.subject, period: span.id },
      };
    }
  },
});
