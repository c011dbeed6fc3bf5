import { caseName, caseSheet, casesFor } from '../../duty/case-rows.ts';
import { dutyGravity } from '../../duty/duty-gravity.ts';
import { clauseOf } from '../../duty/duty-words.ts';
import { isAbsent } from '../../duty/measure-cases.ts';
import { owedOn } from '../../duty/owed.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** A lawsuit in which the head of the unit had to attend court and did not. */
export const headNotInCourt = defineRule({
  id: 'head-not-in-court',
  code: 'C-07',
  severity: 'noncompliance',
  alsoSeverity: 'warning',
  clause: '负责人出庭应诉的要求',
  title: { 'zh-CN': '负责人应出庭未出庭', en: 'Head did not attend' },
  say: {
    'zh-CN': ({ caseNo }) => `${caseNo} 负责人应出庭而未出庭`,
    en: ({ caseNo }) => `${caseNo}: the head had to attend court and did not`,
  },
  fix: {
    'zh-CN': '法院不要求负责人出庭的改选“不要求”；确未出庭的如实保留，并在“说明”写明原因，例如“法院延期开庭”。',
    en: 'Choose 不要求 where the court did not ask for it; otherwise leave it so and give the reason.',
  },
  sample: { caseNo: '样例行初〔2024〕5号' },
  *find(ledger, context) {
    const sheet = caseSheet(ledger);
    const [duty] = owedOn('C', ledger, context, ['I-61']);
    if (sheet === null || duty === undefined) return;
    const { obligation } = duty;
    for (const entry of casesFor(obligation, ledger).filter(isAbsent)) {
      yield {
        place: placeOf(entry, sheet.name, 'headAttended'),
        found: '否',
        expected: '是',
        clause: clauseOf(obligation),
        severity: dutyGravity(duty, ledger, context),
        facts: { caseNo: caseName(entry) },
      };
    }
  },
});
