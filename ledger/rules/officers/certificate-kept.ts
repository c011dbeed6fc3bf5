import { keepsCertificate } from '../../duty/measure-officers.ts';
import { certNoOf, officerRows } from '../../duty/officer-rows.ts';
import { owedUnder } from '../../duty/owed.ts';
import { textOf } from '../../ledger.ts';
import { defineRule, placeOf } from '../../rule/rule.ts';

/** Somebody who left the post, and whose certificate was not withdrawn. */
export const certificateKept = defineRule({
  id: 'certificate-kept',
  code: 'P-08',
  severity: 'noncompliance',
  clause: '计划的执法人员退出要求',
  title: { 'zh-CN': '离岗未收回证件', en: 'Left the post, certificate not withdrawn' },
  say: {
    'zh-CN': ({ certNo, post, leftOn }) =>
      `${certNo} 已${post}${leftOn === '' ? '' : `（${leftOn}）`}，证件未收回，状态仍为“有效”`,
    en: ({ certNo, post, leftOn }) =>
      `${certNo} has left the post (${post}${leftOn === '' ? '' : `, ${leftOn}`}), and the certificate was not withdrawn`,
  },
  fix: {
    'zh-CN':
      '已收回的填“证件收回日期”，例如 2024-05-22，“证件状态”改为“收回”或“注销”；没有收回的尽快收回。如实填写，不影响报送。',
    en: 'Enter the day it was withdrawn, e.g. 2024-05-22, and set 证件状态 to 收回 or 注销; else withdraw it soon.',
  },
  sample: { certNo: '0412000123', post: '调离', leftOn: '2024-05-20' },
  *find(ledger, context) {
    const [duty] = owedUnder(ledger, context, ['I-17']);
    const officers = officerRows(ledger, context);
    if (duty === undefined || officers === null) return;
    for (const entry of officers.rows.filter(keepsCertificate)) {
      const post = textOf(entry, 'post');
      yield {
        place: placeOf(entry, officers.sheet.name, 'withdrawnOn'),
        task: duty.obligation.task,
        found: post,
        clause: duty.obligation.clause,
        facts: { certNo: certNoOf(entry), post, leftOn: textOf(entry, 'leftOn') },
      };
    }
  },
});
