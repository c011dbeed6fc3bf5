import { certificateKept } from '../../../../ledger/rules/officers/certificate-kept.ts';
import { certificateNumber } from '../../../../ledger/rules/officers/certificate-number.ts';
import { offEstablishmentHolder } from '../../../../ledger/rules/officers/off-establishment-holder.ts';
import { praisedDespiteMisconduct } from '../../../../ledger/rules/officers/praised-despite-misconduct.ts';
import { reviewFailed } from '../../../../ledger/rules/officers/review-failed.ts';
import { soloWithoutCertificate } from '../../../../ledger/rules/officers/solo-without-certificate.ts';
import { AFTER, AUTUMN, never, officer, owed, SUMMER, table } from '../../../build/officers.ts';
import { dayIn2024 } from '../../../build/register.ts';

table(soloWithoutCertificate, [
  [
    'not reviewed',
    [officer('A1', 'certStatus=未年审')],
    [never('I-15', { period: 'always' })],
    SUMMER,
    ['5 solo noncompliance'],
  ],
  ['not alone', [officer('A1', 'certStatus=未取得 solo=否')], [never('I-15', { period: 'always' })], SUMMER, []],
  ['valid', [officer('A1')], [never('I-15', { period: 'always' })], SUMMER, []],
  ['not yet at the post', [officer('A1', 'certStatus=未取得 joinedOn=2025-01-02')], [never('I-15')], SUMMER, []],
  ['a state that is not told', [officer('A1', 'certStatus=')], [never('I-15', { period: 'always' })], SUMMER, []],
]);

const review = owed('I-13', { period: 'once', dueOn: dayIn2024('05-31') });

table(reviewFailed, [
  ['failed the review', [officer('A1', 'review=不合格')], [never('I-16')], SUMMER, ['5 review noncompliance']],
  [
    'failed the assessment',
    [officer('A1', 'assessment=不合格')],
    [never('I-16')],
    SUMMER,
    ['5 assessment noncompliance'],
  ],
  ['failed and suspended', [officer('A1', 'review=不合格 certStatus=暂扣')], [never('I-16')], SUMMER, []],
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
  ['not reviewed and called so', [officer('A1', 'certStatus=未年审 review=未审')], [review], SUMMER, []],
  ['no part in the review, and the year runs', [officer('A1', 'review=未审')], [never('I-16')], SUMMER, []],
  [
    'no part in the review all year',
    [officer('A1', 'review=未审')],
    [never('I-16')],
    AFTER,
    ['5 review noncompliance'],
  ],
  [
    'no part in the assessment all year',
    [officer('A1', 'review=合格 assessment=未参加')],
    [never('I-16')],
    AFTER,
    ['5 assessment noncompliance'],
  ],
]);

table(certificateKept, [
  [
    'left with the certificate',
    [officer('A1', 'post=调离 leftOn=2024-05-20')],
    [never('I-17', { period: 'always', columns: ['post', 'leftOn', 'withdrawnOn'] })],
    SUMMER,
    ['5 withdrawnOn noncompliance'],
  ],
  [
    'handed back',
    [officer('A1', 'post=退休 leftOn=2024-05-20 withdrawnOn=2024-05-22')],
    [never('I-17', { period: 'always', columns: ['post', 'leftOn', 'withdrawnOn'] })],
    SUMMER,
    [],
  ],
  [
    'cancelled',
    [officer('A1', 'post=退休 leftOn=2024-05-20 certStatus=注销')],
    [never('I-17', { period: 'always', columns: ['post', 'leftOn', 'withdrawnOn'] })],
    SUMMER,
    [],
  ],
  ['a leaver without the day', [officer('A1', 'post=退休 certStatus=收回')], [], SUMMER, ['5 leftOn warning']],
  ['a day of leaving beside 在岗', [officer('A1', 'leftOn=2024-05-20')], [], SUMMER, ['5 post warning']],
  ['about to leave', [officer('A1', 'leftOn=2025-02-01')], [], SUMMER, []],
  ['came back', [officer('A1', 'leftOn=2024-03-01 joinedOn=2024-06-01')], [], SUMMER, []],
  [
    'at the post',
    [officer('A1')],
    [never('I-17', { period: 'always', columns: ['post', 'leftOn', 'withdrawnOn'] })],
    SUMMER,
    [],
  ],
]);

const cleanUp = never('I-18', { period: 'always', dueOn: dayIn2024('12-31') });

table(offEstablishmentHolder, [
  [
    'off the establishment',
    [officer('A1', 'establishment=非在编')],
    [never('I-18', { period: 'always' })],
    SUMMER,
    ['5 establishment noncompliance'],
  ],
  [
    'held against the rules',
    [officer('A1', 'establishment=非在编')],
    [never('I-17', { period: 'always', columns: ['certStatus', 'withdrawnOn'] })],
    SUMMER,
    ['5 establishment noncompliance'],
  ],
  [
    'the plan speaks of leavers only',
    [officer('A1', 'establishment=非在编')],
    [never('I-17', { period: 'always', columns: ['post', 'leftOn'] })],
    SUMMER,
    [],
  ],
  ['the clean-up is far away', [officer('A1', 'establishment=非在编')], [cleanUp], SUMMER, []],
  ['the clean-up is near', [officer('A1', 'establishment=非在编')], [cleanUp], AUTUMN, ['5 establishment warning']],
  [
    'without a certificate',
    [officer('A1', 'establishment=非在编 certStatus=未取得')],
    [never('I-18', { period: 'always' })],
    SUMMER,
    [],
  ],
]);

table(praisedDespiteMisconduct, [
  ['praised', [officer('A1', 'misconduct=1 appraisal=优秀')], [never('I-20')], SUMMER, ['5 appraisal noncompliance']],
  ['not praised', [officer('A1', 'misconduct=1 appraisal=称职')], [never('I-20')], SUMMER, []],
  ['nothing on record', [officer('A1', 'misconduct=0 appraisal=优秀')], [never('I-20')], SUMMER, []],
]);

table(certificateNumber, [
  ['twice in a year', [officer('0411'), officer('0412'), officer('0411')], [], SUMMER, ['7 certNo error']],
  ['twice, once in full width', [officer('0411'), officer('０４１１')], [], SUMMER, ['6 certNo error']],
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
