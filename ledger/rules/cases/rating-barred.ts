import { caseSheet, casesFor } from '../../duty/case-rows.ts';
import { clauseOf } from '../../duty/duty-words.ts';
import { lossesOf, measureCases } from '../../duty/measure-cases.ts';
import { fulfils } from '../../duty/measurement.ts';
import { owedOn } from '../../duty/owed.ts';
import { defineRule } from '../../rule/rule.ts';

/** A unit that lost as many cases in a year as bar it from an excellent rating, or whose head failed to attend court. */
export const ratingBarred = defineRule({
  id: 'rating-barred',
  code: 'C-08',
  severity: 'warning',
  clause: '依法行政考核不得评优的情形',
  title: { 'zh-CN': '年内败诉达到起数或未出庭，不得评优', en: 'No excellent rating' },
  say: {
    'zh-CN': ({ year, lost, absent, limit }) =>
      `${year} 年败诉 ${lost} 起、负责人应出庭未出庭 ${absent} 起；败诉达 ${limit} 起或有未出庭的，年度依法行政考核不得评为优秀`,
    en: ({ year, lost, absent, limit }) =>
      `${year}: ${lost} cases lost and ${absent} without the head in court; ${limit} losses or one absence bar an excellent rating`,
  },
  fix: {
    'zh-CN': '核对“结果”和“负责人出庭”两栏；属实的，年度考核等次不要报“优秀”。',
    en: 'Check outcome and attendance; where they are right, do not ask for an excellent rating.',
  },
  sample: { year: '2024', lost: 2, absent: 0, limit: 2 },
  *find(ledger, context) {
    const sheet = caseSheet(ledger);
    const duty = owedOn('C', ledger, context, ['I-63'])[0];
    if (sheet === null || duty === undefined) return;
    const { obligation, span } = duty;
    const measured = measureCases(duty, ledger, context);
    if (!measured.known || fulfils(obligation, measured)) return;
    const { lost, absent } = lossesOf(casesFor(obligation, ledger));
    yield {
      place: { sheet: sheet.name, row: null, columnIndex: null, columnId: null },
      found: String(lost),
      expected: `${obligation.comparator} ${obligation.value}`,
      clause: clauseOf(obligation),
      facts: { year: span.id, lost, absent, limit: obligation.value },
    };
  },
});
