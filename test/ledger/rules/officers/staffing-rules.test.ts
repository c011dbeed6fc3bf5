import type { Rule } from '../../../../ledger/rule/rule.ts';
import { assistantsExceedStaff } from '../../../../ledger/rules/officers/assistants-exceed-staff.ts';
import { hoursShort } from '../../../../ledger/rules/officers/hours-short.ts';
import { officerRules } from '../../../../ledger/rules/officers/index.ts';
import { legalReviewerMissing } from '../../../../ledger/rules/officers/legal-reviewer-missing.ts';
import { legalReviewersFew } from '../../../../ledger/rules/officers/legal-reviewers-few.ts';
import { otherYear } from '../../../../ledger/rules/officers/other-year.ts';
import { soloWithoutCertificate } from '../../../../ledger/rules/officers/solo-without-certificate.ts';
import { indicatorsSheet } from '../../../../ledger/sheets/indicators.ts';
import { officersSheet } from '../../../../ledger/sheets/officers.ts';
import { AFTER, hours, never, officer, owed, SUMMER, table } from '../../../build/officers.ts';
import { type dayIn2024, dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

const many = (count: number, reviewers: number) =>
  Array.from({ length: count }, (_, index) =>
    officer(`A${index}`, index < reviewers ? 'reviewer=专职' : 'reviewer=否'),
  );

const five = (words: Partial<ObligationWords> = {}) =>
  owed('I-21', { value: 5, unit: '%', period: 'always', ...words });

const one = owed('I-21', { id: 'I-21-2', unit: '人', period: 'always' });

table(legalReviewersFew, [
  ['19 of 400 is below 5 %', many(400, 19), [five()], SUMMER, ['- - noncompliance']],
  ['20 of 400 is 5 %', many(400, 20), [five()], SUMMER, []],
  ['one for 21 is below 5 %', many(21, 1), [five()], SUMMER, ['- - noncompliance']],
  ['none at all, of which P-11 speaks', many(21, 0), [five(), one], SUMMER, []],
  ['none at all, and nothing else is asked', many(21, 0), [five()], SUMMER, ['- - noncompliance']],
  [
    'supervisors and assistants are no officers',
    [...many(20, 1), officer('B1', 'kind=执法监督人员'), officer('B2', 'kind=辅助人员')],
    [five()],
    SUMMER,
    [],
  ],
  ['the day is far away', many(400, 19), [five({ dueOn: '2025-12-31' as ReturnType<typeof dayIn2024> })], SUMMER, []],
]);

table(legalReviewerMissing, [
  ['none', many(3, 0), [one], SUMMER, ['- - noncompliance']],
  ['one', many(3, 1), [one], SUMMER, []],
  ['nobody entered anybody', [], [one], SUMMER, []],
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

table(otherYear, [
  ['said once for all', [officer('A1', 'year=2023'), officer('A2', 'year=2022年')], [], SUMMER, ['5 year warning']],
  [
    'the year however written',
    ['2024年度', '24年', '2024-01-01', ''].map((year) => officer('', `year=${year}`)),
    [],
    SUMMER,
    [],
  ],
]);

describe('assistants and staff on 量化指标', () => {
  const owes = owed('I-19', { sheet: 'K', comparator: '<=', value: 0, period: 'always' });
  const people = ['B1', 'B2', 'B3'].map((certNo) => officer(certNo, 'kind=辅助人员 establishment=非在编'));

  it.each([
    ['decide where they are typed', 'num=25 den=20', ['量化指标 num 25:20']],
    ['decide although the register says otherwise', 'num=20 den=20', []],
    ['are not held against anything where they do not apply', 'na=是', []],
    ['are counted from the register where they are not typed', '', ['人员培训证件台账 - 3:1']],
  ])('%s', (_title, row, expected) => {
    const ledger = registerLedger([
      [officersSheet, [officer('A1'), ...people]],
      [indicatorsSheet, [`code=I-19 period=2024 ${row}`]],
    ]);
    const context = dutyContext([owes], { asOf: SUMMER, round: '2024' });
    const told = [...(assistantsExceedStaff.find?.(ledger, context) ?? [])].map(
      ({ place, facts }) => `${place.sheet} ${place.columnId ?? '-'} ${facts.assistants}:${facts.staff}`,
    );
    expect(told).toEqual(expected);
  });
});

describe('an aim', () => {
  it.each([
    ['missed without a reason', '', 'noncompliance'],
    ['missed with a reason on 量化指标', 'note=6月底前新增1名', 'warning'],
    ['missed with a word that is no reason', 'note=无', 'noncompliance'],
  ])('%s', (_title, note, severity) => {
    const ledger = registerLedger([
      [officersSheet, many(21, 1)],
      [indicatorsSheet, [`code=I-21 period=2024 ${note}`]],
    ]);
    const context = dutyContext([five({ force: 'aim' })], { asOf: SUMMER, round: '2024' });
    expect([...(legalReviewersFew.find?.(ledger, context) ?? [])].map((one) => one.severity)).toEqual([severity]);
  });
});

describe('a unit with 20,000 officers, all of them short', () => {
  it('is judged row by row, each of them once', () => {
    const ledger = registerLedger([[officersSheet, many(20_000, 0)]]);
    const context = dutyContext([hours('I-01', 60), five()], { asOf: AFTER, round: '2024' });
    const begun = performance.now();
    const counts = officerRules.map((rule) => [...(rule.find?.(ledger, context) ?? [])].length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20_001);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('what the rules say', () => {
  it('never names a person', () => {
    const ledger = registerLedger([[officersSheet, [officer('', 'name=样例甲 hoursLaw=1 certStatus=未年审')]]]);
    const context = dutyContext([hours('I-01', 60), never('I-15', { period: 'always' })], {
      asOf: AFTER,
      round: '2024',
    });
    const said = [hoursShort, soloWithoutCertificate].flatMap((rule: Rule) =>
      [...(rule.find?.(ledger, context) ?? [])].map(({ facts }) => rule.say['zh-CN'](facts)),
    );
    expect(said).toEqual([
      '第5行 2024 年培训 1 学时，不足 60 学时，差 59 学时',
      '第5行 证件状态为“未年审”，却填了独立执法',
    ]);
  });
});
