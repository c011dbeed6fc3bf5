import type { Rule } from '../../../../ledger/rule/rule.ts';
import { appraisalMissing } from '../../../../ledger/rules/officers/appraisal-missing.ts';
import { hoursImplausible } from '../../../../ledger/rules/officers/hours-implausible.ts';
import { hoursShort } from '../../../../ledger/rules/officers/hours-short.ts';
import { hoursTotalDiffers } from '../../../../ledger/rules/officers/hours-total-differs.ts';
import { lawHoursShort } from '../../../../ledger/rules/officers/law-hours-short.ts';
import { rotationLate } from '../../../../ledger/rules/officers/rotation-late.ts';
import { tradeHoursShort } from '../../../../ledger/rules/officers/trade-hours-short.ts';
import { officersSheet } from '../../../../ledger/sheets/officers.ts';
import { AFTER, AUTUMN, hours, officer, owed, SUMMER, table } from '../../../build/officers.ts';
import { dayIn2024, dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

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
  ['who comes after the year is not asked', [officer('A1', 'joinedOn=2025-01-02')], [hours('I-01', 60)], AFTER, []],
  ['a note that says nothing', [officer('A1', 'note=无')], [hours('I-01', 60)], AFTER, ['5 hoursTotal noncompliance']],
  ['a total typed without its parts', [officer('A1', 'hoursTotal=60')], [hours('I-01', 60)], AFTER, []],
  [
    'two clauses that ask for the same are one finding',
    [officer('A1', 'hoursLaw=39')],
    [hours('I-04', 40), { ...hours('I-04', 40), id: 'I-04-2' }],
    AFTER,
    ['5 hoursTotal noncompliance'],
  ],
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
  [
    'known although the other hours cannot be read',
    [officer('A1', 'hoursLaw=?三十 hoursTrade=10')],
    [hours('I-03', 30)],
    AFTER,
    ['5 hoursTrade noncompliance'],
  ],
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
  ['so is a day that is still to come', [officer('A1', 'rotatedOn=2024-08-01')], [rotation()], SUMMER, []],
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
  ['a total beside one part', [officer('A1', 'hoursLaw=30 hoursTotal=66')], [], SUMMER, ['5 hoursTotal warning']],
  ['a total without parts', [officer('A1', 'hoursTotal=66')], [], SUMMER, []],
]);

table(hoursImplausible, [
  ['a digit too many', [officer('A1', 'hoursLaw=300 hoursTrade=340')], [], SUMMER, ['5 hoursTotal warning']],
  ['four hundred to the hour', [officer('A1', 'hoursLaw=200 hoursTrade=200')], [], SUMMER, []],
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

describe('a workbook without the columns of hours', () => {
  it('is not taken for one in which nobody was trained', () => {
    const ledger = registerLedger([[officersSheet, [officer('A1')]]]);
    const sheets = ledger.sheets.map((sheet) => ({
      ...sheet,
      entries: sheet.entries.map((entry) => ({
        ...entry,
        cells: Object.fromEntries(Object.entries(entry.cells).filter(([id]) => !id.startsWith('hours'))),
      })),
    }));
    const context = dutyContext([hours('I-01', 60), hours('I-02', 30), hours('I-03', 30)], {
      asOf: AFTER,
      round: '2024',
    });
    const rules: readonly Rule[] = [hoursShort, lawHoursShort, tradeHoursShort];
    expect(rules.flatMap((rule) => [...(rule.find?.({ ...ledger, sheets }, context) ?? [])])).toEqual([]);
  });
});
