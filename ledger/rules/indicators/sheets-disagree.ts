import { comparisonsOf } from '../../duty/disagreements.ts';
import { clauseOf } from '../../duty/duty-words.ts';
import { indicatorRow, indicatorSheet, isNotApplicable } from '../../duty/indicator-rows.ts';
import { owedBy } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A figure on 量化指标 that is not what the registers of the same workbook, or its own row, make of it. */
export const sheetsDisagree = defineRule({
  id: 'sheets-disagree',
  code: 'K-06',
  severity: 'error',
  clause: 'practice',
  title: { 'zh-CN': '与其他表不一致', en: 'Disagrees with another sheet' },
  say: {
    'zh-CN': ({ whatZh, period, typed, sheet, counted }) =>
      `${period} ${whatZh}填为 ${typed}，按“${sheet}”应为 ${counted}，两处不一致`,
    en: ({ whatEn, period, typed, sheet, counted }) =>
      `${period}: ${whatEn} is given as ${typed}, sheet ${sheet} makes it ${counted}`,
  },
  fix: {
    'zh-CN': '核对两处，改正填错的一处，例如案件台账漏登一件的补登；“值”不要手工填写，删去后由公式自动算出。',
    en: 'Check both and put right the one that is wrong, e.g. enter the case that was left out; never type over a computed value.',
  },
  sample: {
    whatZh: '重大执法决定数',
    whatEn: 'major decisions',
    period: '2024-Q2',
    typed: 12,
    sheet: '案件台账',
    counted: '11',
  },
  *find(ledger, context) {
    const sheet = indicatorSheet(ledger);
    if (sheet === null) return;
    for (const duty of owedBy(ledger, context)) {
      const { obligation, span } = duty;
      const row = indicatorRow(ledger, context, obligation.id, span.id);
      if (row === null || isNotApplicable(row)) continue;
      for (const comparison of comparisonsOf(duty, row, ledger, context)) {
        const { column, what, typed, least, most } = comparison;
        if (typed >= least && typed <= most) continue;
        const counted = least === most ? String(least) : `${least}—${most}`;
        yield {
          place: placeOf(row, sheet.name, column),
          task: obligation.task,
          found: String(typed),
          expected: counted,
          clause: clauseOf(obligation),
          facts: {
            whatZh: what['zh-CN'],
            whatEn: what.en,
            period: span.id,
            typed,
            sheet: comparison.sheet,
            counted,
          },
        };
      }
    }
  },
});
