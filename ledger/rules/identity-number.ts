import { observed } from '../rule/observed.ts';
import { maskIdentityNumbers } from '../value/identity-number.ts';

/** Something that looks like a citizen's identity number. The number itself is never repeated. */
export const identityNumber = observed(
  {
    id: 'identity-number',
    code: 'D-16',
    severity: 'error',
    clause: 'practice',
    title: { 'zh-CN': '疑似身份证号', en: 'Looks like an identity number' },
    say: {
      'zh-CN': ({ found }) => `单元格内有疑似身份证号（${found}），台账不得写入个人身份信息，请删除`,
      en: ({ found }) =>
        `The cell holds what looks like an identity number (${found}): personal data has no place in a ledger, remove it`,
    },
    fix: {
      'zh-CN': '删去号码，需要指明人员时写执法证号或职务，例如“样例甲（执法证号见人员台账）”。',
      en: 'Delete the number; name the post or the certificate instead.',
    },
    sample: { found: '41****************', expected: '', column: '' },
  },
  { show: onlyMasked, planColumns: true },
);

/** The number with all but its first two digits starred, and nothing of the text around it. */
function onlyMasked(found: string): string {
  return /\d{2}\*{2,}/u.exec(maskIdentityNumbers(found))?.[0] ?? '**';
}
