import { enforcesWithoutCertificate } from '../../duty/measure-officers.ts';
import { certNoOf, officerRows } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** Somebody who enforces alone without a valid certificate. */
export const soloWithoutCertificate = defineRule({
  id: 'solo-without-certificate',
  code: 'P-06',
  severity: 'noncompliance',
  clause: '计划的持证上岗要求',
  title: { 'zh-CN': '无有效证件独立执法', en: 'Enforces alone without a valid certificate' },
  say: {
    'zh-CN': ({ certNo, status }) => `${certNo} 证件状态为“${status}”，却填了独立执法`,
    en: ({ certNo, status }) => `${certNo}: the certificate is ${status}, yet 独立执法 says yes`,
  },
  fix: {
    'zh-CN':
      '填错的改正；确无有效证件的立即停止独立执法，“独立执法”改为“否”，并在“说明”写明取证安排。如实填写，不影响报送。',
    en: 'Correct a slip; who has no valid certificate must stop at once: set 独立执法 to 否 and write under 说明 when it will be obtained.',
  },
  sample: { certNo: '0412000123', status: '未年审' },
  *find(ledger, context) {
    const [duty] = owedUnder(ledger, context, ['I-15']);
    const officers = officerRows(ledger, context);
    if (duty === undefined || officers === null) return;
    for (const entry of officers.rows.filter((row) => enforcesWithoutCertificate(row, context))) {
      const status = textOf(entry, 'certStatus');
      yield {
        place: placeOf(entry, officers.sheet.name, 'solo'),
        task: duty.obligation.task,
        found: status,
        expected: '有效',
        clause: duty.obligation.clause,
        facts: { certNo: certNoOf(entry), status },
      };
    }
  },
});
