import type { Rule } from '../../../../ledger/rule/rule.ts';
import { appraisalMissing } from '../../../../ledger/rules/officers/appraisal-missing.ts';
import { assistantsExceedStaff } from '../../../../ledger/rules/officers/assistants-exceed-staff.ts';
import { certificateKept } from '../../../../ledger/rules/officers/certificate-kept.ts';
import { certificateNumber } from '../../../../ledger/rules/officers/certificate-number.ts';
import { hoursImplausible } from '../../../../ledger/rules/officers/hours-implausible.ts';
import { hoursShort } from '../../../../ledger/rules/officers/hours-short.ts';
import { hoursTotalDiffers } from '../../../../ledger/rules/officers/hours-total-differs.ts';
import { lawHoursShort } from '../../../../ledger/rules/officers/law-hours-short.ts';
import { legalReviewerMissing } from '../../../../ledger/rules/officers/legal-reviewer-missing.ts';
import { legalReviewersFew } from '../../../../ledger/rules/officers/legal-reviewers-few.ts';
import { offEstablishmentHolder } from '../../../../ledger/rules/officers/off-establishment-holder.ts';
import { praisedDespiteMisconduct } from '../../../../ledger/rules/officers/praised-despite-misconduct.ts';
import { reviewFailed } from '../../../../ledger/rules/officers/review-failed.ts';
import { rotationLate } from '../../../../ledger/rules/officers/rotation-late.ts';
import { soloWithoutCertificate } from '../../../../ledger/rules/officers/solo-without-certificate.ts';
import { tradeHoursShort } from '../../../../ledger/rules/officers/trade-hours-short.ts';
import { officersSheet } from '../../../../ledger/sheets/officers.ts';
import { dayIn2024, dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

const SOUND = 'kind=执法人员 establishment=行政 post=在岗 certStatus=有效 solo=是 year=2024';
const officer = (certNo: string, words = '') => {
  const told = new Set(words.split(' ').map((word) => word.split('=')[0]));
  const plain = SOUND.split(' ').filter((word) => !told.has(word.split('=')[0] ?? ''));
  return [`certNo=${certNo}`, ...plain, words].join(' ');
};
const owed = (indicator: string, words: Partial<ObligationWords> = {}): ObligationWords => ({
  indicator,
  sheet: 'P',
  columns: ['certStatus'],
  ...words,
});
const hours = (indicator: string, value: number) => owed(indicator, { value, unit: '学时', dueEachYear: '12-31' });

/** What a rule finds, each as `row column severity`. */
function found(
  rule: Rule,
  lines: readonly string[],
  obligations: readonly ObligationWords[],
  asOf = '2024-07-12',
): string[] {
  const ledger = registerLedger([[officersSheet, lines]]);
  const context = dutyContext(obligations, { asOf, round: '2024' });
  return [...(rule.find?.(ledger, context) ?? [])].map(
    ({ place, severity }) => `${place.row ?? '-'} ${place.columnId ?? '-'} ${severity ?? rule.severity}`,
  );
}

type Case = readonly [
  title: string,
  lines: readonly string[],
  obligations: readonly ObligationWords[],
  asOf: string,
  expected: readonly string[],
];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(`${rule.code} ${rule.id}`, () => {
    it.each(cases)('%s', (_title, lines, obligations, asOf, expected) => {
      expect(found(rule, lines, obligations, asOf)).toEqual(expected);
    });
  });
}

const SUMMER = '2024-07-12';
const AUTUMN = '2024-11-12';
const AFTER = '2025-01-10';

table(hoursShort, [
  [
    'a year that is over',
    [officer('A1', 'hoursLaw=30 hoursTrade=29')],
    [hours('I-01', 60)],
    AFTER,
    ['5 hoursTotal noncompliance'],
  ],
  [
    'the year running out',
    [officer('A1', 'hoursLaw=30 hoursTrade=29')],
    [hours('I-01', 60)],
    AUTUMN,
    ['5 hoursTotal warning'],
  ],
  ['half a year left', [officer('A1', 'hoursLaw=1')], [hours('I-01', 60)], SUMMER, []],
  ['enough to the hour', [officer('A1', 'hoursLaw=30 hoursTrade=30')], [hours('I-01', 60)], AFTER, []],
  ['another plan asks for forty', [officer('A1', 'hoursLaw=20 hoursTrade=20')], [hours('I-04', 40)], AFTER, []],
  [
    'a reason is written',
    [officer('A1', 'hoursLaw=9 joinedOn=2024-11-01 note=11月到岗')],
    [hours('I-01', 60)],
    AFTER,
    ['5 hoursTotal warning'],
  ],
  ['who left is not asked', [officer('A1', 'post=调离 hoursLaw=9')], [hours('I-01', 60)], AFTER, []],
  ['an assistant is not asked', [officer('A1', 'kind=辅助人员 hoursLaw=9')], [hours('I-01', 60)], AFTER, []],
  ['a row of another year is passed over', [officer('A1', 'year=2023 hoursLaw=9')], [hours('I-01', 60)], AFTER, []],
  [
    'a kind of hours is missing, of which P-02 speaks',
    [officer('A1', 'hoursLaw=20 hoursTrade=30')],
    [hours('I-01', 60), hours('I-02', 30)],
    AFTER,
    [],
  ],
  ['nobody asks', [officer('A1', 'hoursLaw=1')], [], AFTER, []],
  [
    'hours that cannot be read are spoken of elsewhere',
    [officer('A1', 'hoursLaw=?六十')],
    [hours('I-01', 60)],
    AFTER,
    [],
  ],
]);

table(lawHoursShort, [
  [
    'short by one',
    [officer('A1', 'hoursLaw=29 hoursTrade=40')],
    [hours('I-02', 30)],
    AFTER,
    ['5 hoursLaw noncompliance'],
  ],
  ['nothing filled in', [officer('A1')], [hours('I-02', 30)], AFTER, ['5 hoursLaw noncompliance']],
  ['enough', [officer('A1', 'hoursLaw=30')], [hours('I-02', 30)], AFTER, []],
]);

table(tradeHoursShort, [
  [
    'short',
    [officer('A1', 'hoursLaw=40 hoursTrade=10'), officer('A2', 'hoursTrade=31')],
    [hours('I-03', 30)],
    AFTER,
    ['5 hoursTrade noncompliance'],
  ],
  ['enough', [officer('A1', 'hoursTrade=30')], [hours('I-03', 30)], AFTER, []],
]);

const rotation = (words: Partial<ObligationWords> = {}) =>
  owed('I-05', { period: 'once', comparator: '=', value: 100, unit: '%', dueOn: dayIn2024('06-30'), ...words });
table(rotationLate, [
  ['not done and the day has passed', [officer('A1')], [rotation()], SUMMER, ['5 rotatedOn noncompliance']],
  ['done after the day', [officer('A1', 'rotatedOn=2024-07-03')], [rotation()], SUMMER, ['5 rotatedOn noncompliance']],
  ['done on the last day', [officer('A1', 'rotatedOn=2024-06-30')], [rotation()], SUMMER, []],
  ['not done and the time runs out', [officer('A1')], [rotation()], '2024-06-20', ['5 rotatedOn warning']],
  ['came after the day', [officer('A1', 'joinedOn=2024-07-01')], [rotation()], SUMMER, []],
  ['an aim without a reason', [officer('A1')], [rotation({ force: 'aim' })], SUMMER, ['5 rotatedOn noncompliance']],
  ['a reason beside the officer', [officer('A1', 'note=产假')], [rotation()], SUMMER, ['5 rotatedOn warning']],
  ['a day that cannot be read is spoken of elsewhere', [officer('A1', 'rotatedOn=?年底')], [rotation()], SUMMER, []],
]);

table(hoursTotalDiffers, [
  [
    'a typed total that is wrong',
    [officer('A1', 'hoursLaw=32 hoursTrade=30 hoursTotal=66')],
    [],
    SUMMER,
    ['5 hoursTotal warning'],
  ],
  ['decimals that add up', [officer('A1', 'hoursLaw=0.1 hoursTrade=0.2 hoursTotal=0.3')], [], SUMMER, []],
  ['a total without parts', [officer('A1', 'hoursTotal=66')], [], SUMMER, []],
]);

table(soloWithoutCertificate, [
  ['not reviewed', [officer('A1', 'certStatus=未年审')], [owed('I-15')], SUMMER, ['5 solo noncompliance']],
  ['not alone', [officer('A1', 'certStatus=未取得 solo=否')], [owed('I-15')], SUMMER, []],
  ['valid', [officer('A1')], [owed('I-15')], SUMMER, []],
  ['a state that is not told', [officer('A1', 'certStatus=')], [owed('I-15')], SUMMER, []],
]);

const review = owed('I-13', { period: 'once', dueOn: dayIn2024('05-31') });
table(reviewFailed, [
  ['failed the review', [officer('A1', 'review=不合格')], [owed('I-16')], SUMMER, ['5 review noncompliance']],
  [
    'failed the assessment',
    [officer('A1', 'assessment=不合格')],
    [owed('I-16')],
    SUMMER,
    ['5 assessment noncompliance'],
  ],
  ['failed and suspended', [officer('A1', 'review=不合格 certStatus=暂扣')], [owed('I-16')], SUMMER, []],
  ['not reviewed by the day', [officer('A1')], [review], SUMMER, ['5 review noncompliance']],
  [
    'reviewed after the day',
    [officer('A1', 'review=合格 reviewedOn=2024-06-04')],
    [review],
    SUMMER,
    ['5 reviewedOn noncompliance'],
  ],
  ['reviewed in time', [officer('A1', 'review=合格 reviewedOn=2024-05-31')], [review], SUMMER, []],
  ['the day is still to come', [officer('A1')], [review], '2024-05-31', []],
  ['came after the day', [officer('A1', 'joinedOn=2024-06-15')], [review], SUMMER, []],
]);

table(certificateKept, [
  [
    'left with the certificate',
    [officer('A1', 'post=调离 leftOn=2024-05-20')],
    [owed('I-17')],
    SUMMER,
    ['5 withdrawnOn noncompliance'],
  ],
  ['handed back', [officer('A1', 'post=退休 withdrawnOn=2024-05-22')], [owed('I-17')], SUMMER, []],
  ['cancelled', [officer('A1', 'post=退休 certStatus=注销')], [owed('I-17')], SUMMER, []],
  ['at the post', [officer('A1')], [owed('I-17')], SUMMER, []],
]);

table(offEstablishmentHolder, [
  [
    'off the establishment',
    [officer('A1', 'establishment=非在编')],
    [owed('I-18')],
    SUMMER,
    ['5 establishment noncompliance'],
  ],
  [
    'held against the rules',
    [officer('A1', 'establishment=非在编')],
    [owed('I-17', { columns: ['certStatus', 'withdrawnOn'] })],
    SUMMER,
    ['5 establishment noncompliance'],
  ],
  [
    'the plan speaks of leavers only',
    [officer('A1', 'establishment=非在编')],
    [owed('I-17', { columns: ['post', 'leftOn'] })],
    SUMMER,
    [],
  ],
  ['without a certificate', [officer('A1', 'establishment=非在编 certStatus=未取得')], [owed('I-18')], SUMMER, []],
]);

const many = (count: number, reviewers: number) =>
  Array.from({ length: count }, (_, index) =>
    officer(`A${index}`, index < reviewers ? 'reviewer=专职' : 'reviewer=否'),
  );
const five = (words: Partial<ObligationWords> = {}) =>
  owed('I-21', { value: 5, unit: '%', period: 'always', ...words });
table(legalReviewersFew, [
  ['19 of 400 is below 5 %', many(400, 19), [five()], SUMMER, ['- - noncompliance']],
  ['20 of 400 is 5 %', many(400, 20), [five()], SUMMER, []],
  ['one for 21 is below 5 %', many(21, 1), [five()], SUMMER, ['- - noncompliance']],
  ['none at all, of which P-11 speaks', many(21, 0), [five()], SUMMER, []],
  ['the day is far away', many(400, 19), [five({ dueOn: '2025-12-31' as ReturnType<typeof dayIn2024> })], SUMMER, []],
]);
table(legalReviewerMissing, [
  ['none', many(3, 0), [owed('I-21', { unit: '人', period: 'always' })], SUMMER, ['- - noncompliance']],
  ['one', many(3, 1), [owed('I-21', { unit: '人', period: 'always' })], SUMMER, []],
  ['nobody entered anybody', [], [owed('I-21', { unit: '人', period: 'always' })], SUMMER, []],
]);

table(praisedDespiteMisconduct, [
  ['praised', [officer('A1', 'misconduct=1 appraisal=优秀')], [owed('I-20')], SUMMER, ['5 appraisal noncompliance']],
  ['not praised', [officer('A1', 'misconduct=1 appraisal=称职')], [owed('I-20')], SUMMER, []],
  ['nothing on record', [officer('A1', 'misconduct=0 appraisal=优秀')], [owed('I-20')], SUMMER, []],
]);

table(certificateNumber, [
  ['twice in a year', [officer('0411'), officer('0412'), officer('0411')], [], SUMMER, ['7 certNo error']],
  ['once in each year', [officer('0411', 'year=2023'), officer('0411')], [], SUMMER, []],
  [
    'leading zeros lost',
    [officer('0411'), officer('0412'), officer('0413'), officer('414')],
    [],
    SUMMER,
    ['8 certNo warning'],
  ],
  ['none at all', [officer('', 'certStatus=未取得'), officer('', 'certStatus=未取得')], [], SUMMER, []],
]);

table(hoursImplausible, [
  ['a digit too many', [officer('A1', 'hoursLaw=300 hoursTrade=340')], [], SUMMER, ['5 hoursTotal warning']],
  ['four hundred to the hour', [officer('A1', 'hoursLaw=200 hoursTrade=200')], [], SUMMER, []],
]);

const assistants = owed('I-19', { sheet: 'K', comparator: '<=', value: 0, unit: '人', period: 'always' });
table(assistantsExceedStaff, [
  [
    'counted from the register',
    [
      officer('A1'),
      officer('B1', 'kind=辅助人员 establishment=非在编'),
      officer('B2', 'kind=辅助人员 establishment=非在编'),
    ],
    [assistants],
    SUMMER,
    ['- - noncompliance'],
  ],
  ['as many as staff', [officer('A1'), officer('B1', 'kind=辅助人员 establishment=非在编')], [assistants], SUMMER, []],
  ['nobody asks', [officer('B1', 'kind=辅助人员 establishment=非在编')], [], SUMMER, []],
]);

const rating = owed('I-70', { comparator: '=', value: 100, unit: '%', dueEachYear: '12-31' });
table(appraisalMissing, [
  [
    'the year is over',
    [officer('A1'), officer('A2', 'appraisal=未定'), officer('A3', 'appraisal=称职')],
    [rating],
    AFTER,
    ['5 appraisal warning', '6 appraisal warning'],
  ],
  ['the year is not over', [officer('A1')], [rating], AUTUMN, []],
]);

describe('what the rules say', () => {
  it('never names a person', () => {
    const ledger = registerLedger([[officersSheet, [officer('', 'name=样例甲 hoursLaw=1 certStatus=未年审')]]]);
    const context = dutyContext([hours('I-01', 60), owed('I-15')], { asOf: AFTER, round: '2024' });
    const said = [hoursShort, soloWithoutCertificate].flatMap((rule: Rule) =>
      [...(rule.find?.(ledger, context) ?? [])].map(({ facts }) => rule.say['zh-CN'](facts)),
    );
    expect(said).toEqual([
      '第5行 2024 年培训 1 学时，不足 60 学时，差 59 学时',
      '第5行 证件状态为“未年审”，却填了独立执法',
    ]);
  });
});
