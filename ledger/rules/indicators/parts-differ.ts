import { clauseOf } from '../../duty/duty-words.ts';
import { figureKind } from '../../duty/figure-kind.ts';
import { partCode } from '../../duty/given-rows.ts';
import { indicatorRow, indicatorSheet } from '../../duty/indicator-rows.ts';
import { measureIndicators, valueIn } from '../../duty/measure-indicators.ts';
import { owedBy } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A total on 量化指标 that is not the sum of its parts. Silent until total and parts all hold a number. */
export const partsDiffer = defineRule({
  id: 'parts-differ',
  code: 'K-05',
  severity: 'error',
  clause: '合计与分项一致的要求',
  title: { 'zh-CN': '分项之和不等于合计', en: 'Parts do not add up' },
  say: {
    'zh-CN': ({ period, total, sum, parts, gap }) =>
      `${period} 合计 ${total}，分项之和 ${sum}（${parts}），相差 ${gap}`,
    en: ({ period, total, sum, parts, gap }) =>
      `${period}: the total is ${total}, its parts make ${sum} (${parts}): ${gap} apart`,
  },
  fix: {
    'zh-CN': '逐项核对，改正合计或分项；没有列出的归入“其他”，例如合计 10＝撤诉 4＋驳回 5＋其他 1。',
    en: 'Check total and parts; what is not listed goes under 其他, e.g. 10 = 4 + 5 + 1.',
  },
  sample: { period: '2020', total: 10, sum: 9, parts: '撤诉 4、驳回 5、其他 0', gap: 1 },
  *find(ledger, context) {
    const sheet = indicatorSheet(ledger);
    if (sheet === null) return;
    for (const duty of owedBy(ledger, context)) {
      const { obligation, span } = duty;
      if (obligation.answeredBy.sheet !== 'K' || figureKind(obligation) !== 'total') continue;
      const measured = measureIndicators(duty, ledger, context);
      const row = indicatorRow(ledger, context, obligation.id, span.id);
      const total = row === null ? null : valueIn(row);
      if (!measured.known || measured.of === 0 || measured.part === 0 || row === null || total === null) continue;
      const parts = obligation.parts.map((name, index) => {
        const part = indicatorRow(ledger, context, partCode(obligation.id, index), span.id);
        return `${name} ${(part === null ? null : valueIn(part)) ?? 0}`;
      });
      const sum = total - measured.part;
      yield {
        place: placeOf(row, sheet.name, 'value'),
        task: obligation.task,
        found: String(total),
        expected: String(sum),
        clause: clauseOf(obligation),
        facts: { period: span.id, total, sum, parts: parts.join('、'), gap: Math.abs(measured.part) },
      };
    }
  },
});
