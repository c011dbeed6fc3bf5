import type { Rule } from '../../../../ledger/rule/rule.ts';
import { activityCount } from '../../../../ledger/rules/activities/activity-count.ts';
import { activityDue } from '../../../../ledger/rules/activities/activity-due.ts';
import { filingLate } from '../../../../ledger/rules/activities/filing-late.ts';
import { notCirculated } from '../../../../ledger/rules/activities/not-circulated.ts';
import { outsidePeriod } from '../../../../ledger/rules/activities/outside-period.ts';
import { problemsNotMended } from '../../../../ledger/rules/activities/problems-not-mended.ts';
import { requiredEmpty } from '../../../../ledger/rules/required-empty.ts';
import { activitiesSheet } from '../../../../ledger/sheets/activities.ts';
import { dayIn2024, dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

const drill = (words: Partial<ObligationWords> = {}): ObligationWords => ({
  indicator: 'I-09',
  sheet: 'A',
  columns: ['type', 'heldOn', 'times'],
  where: { type: ['实战演练'] },
  dueEachYear: '12-31',
  ...words,
});
const plan = (words: Partial<ObligationWords> = {}): ObligationWords => ({
  indicator: 'I-07',
  sheet: 'A',
  columns: ['type', 'subtype', 'heldOn'],
  where: { type: ['报送材料'], subtype: ['培训计划'] },
  period: 'once',
  dueOn: dayIn2024('05-31'),
  unit: '份',
  ...words,
});
const review: ObligationWords = {
  ...drill(),
  indicator: 'I-37',
  columns: ['type', 'heldOn', 'circulated'],
  where: { type: ['案卷评查'] },
};
const below: ObligationWords = {
  ...drill({ period: 'half-year' }),
  indicator: 'I-38',
  columns: ['type', 'target'],
  where: { type: ['层级监督'] },
};

const held = (type: string, heldOn: string, words = '') => `type=${type} heldOn=${heldOn} ${words}`;
const sent = (heldOn: string) => held('报送材料', heldOn, 'subtype=培训计划');

type Case = readonly [
  title: string,
  lines: readonly string[],
  obligations: readonly ObligationWords[],
  asOf: string,
  expected: readonly string[],
];

function table(rule: Rule, cases: readonly Case[], round = '2024'): void {
  describe(`${rule.code} ${rule.id}`, () => {
    it.each(cases)('%s', (_title, lines, obligations, asOf, expected) => {
      const ledger = registerLedger([[activitiesSheet, lines]]);
      const found = [...(rule.find?.(ledger, dutyContext(obligations, { asOf, round })) ?? [])];
      expect(
        found.map(({ place, severity }) => `${place.row ?? '-'} ${place.columnId ?? '-'} ${severity ?? rule.severity}`),
      ).toEqual(expected);
    });
  });
}

const MISSED = ['- - noncompliance'];

table(activityCount, [
  ['no drill and the year is over', [], [drill()], '2025-01-10', MISSED],
  ['a drill within the year', [held('实战演练', '2024-05-16')], [drill()], '2025-01-10', []],
  ['a drill of the year before', [held('实战演练', '2023-05-16')], [drill()], '2025-01-10', MISSED],
  ['the year is not over', [], [drill()], '2024-07-12', []],
  [
    'two asked, a row that stands for two',
    [held('实战演练', '2024-05-16', 'times=2')],
    [drill({ value: 2 })],
    '2025-01-10',
    [],
  ],
  ['two asked, one held', [held('实战演练', '2024-05-16')], [drill({ value: 2 })], '2025-01-10', MISSED],
  [
    'half a year without supervision',
    [held('层级监督', '2024-08-01', 'target=样例一镇')],
    [below],
    '2025-01-10',
    MISSED,
  ],
  [
    'supervision of nobody does not count',
    [held('层级监督', '2024-03-01'), held('层级监督', '2024-08-01', 'target=样例一镇')],
    [below],
    '2025-01-10',
    MISSED,
  ],
  ['a quarter that is over', [], [drill({ period: 'quarter' })], '2024-07-12', [...MISSED, ...MISSED]],
  ['an aim without a reason', [], [drill({ force: 'aim' })], '2025-01-10', MISSED],
  ['somebody else owes it', [], [drill({ owedBy: ['县财政局'] })], '2025-01-10', []],
]);

table(filingLate, [
  ['not filed', [], [plan()], '2024-06-10', MISSED],
  ['filed late', [sent('2024-06-02')], [plan()], '2024-07-12', ['5 heldOn noncompliance']],
  ['filed on the last day', [sent('2024-05-31')], [plan()], '2024-07-12', []],
  ['filed in time and once more', [sent('2024-06-02'), sent('2024-03-20')], [plan()], '2024-07-12', []],
  ['filed before the year', [sent('2023-12-28')], [plan()], '2024-07-12', []],
  ['there is time', [], [plan()], '2024-05-31', []],
  [
    'due before the plan was published is only looked at',
    [],
    [plan({ dueOn: dayIn2024('03-31') })],
    '2024-07-12',
    ['- - warning'],
  ],
  ['a paper of the year before last autumn is another one', [sent('2023-09-30')], [plan()], '2024-07-12', MISSED],
  [
    'a paper whose day cannot be read is spoken of elsewhere',
    [held('报送材料', '?5月', 'subtype=培训计划')],
    [plan()],
    '2024-07-12',
    [],
  ],
  ['another paper', [held('报送材料', '2024-03-20', 'subtype=年审情况')], [plan()], '2024-07-12', MISSED],
  [
    'an evaluation by a day',
    [],
    [drill({ indicator: 'I-49', where: { type: ['中期评估'] }, period: 'once', dueOn: dayIn2024('10-31') })],
    '2024-11-10',
    MISSED,
  ],
  ['the campaign report, of which R-04 speaks', [], [plan({ indicator: 'I-34' })], '2024-07-12', []],
]);

table(notCirculated, [
  [
    'not circulated',
    [held('案卷评查', '2024-05-16', 'circulated=否')],
    [review],
    '2024-07-12',
    ['5 circulated warning'],
  ],
  ['not said', [held('案卷评查', '2024-05-16')], [review], '2024-07-12', ['5 circulated warning']],
  ['circulated', [held('案卷评查', '2024-05-16', 'circulated=是')], [review], '2024-07-12', []],
  ['a drill is not circulated', [held('实战演练', '2024-05-16')], [review, drill()], '2024-07-12', []],
  ['the plan does not ask', [held('案卷评查', '2024-05-16')], [], '2024-07-12', []],
]);

table(problemsNotMended, [
  [
    'two are left',
    [held('案卷评查', '2024-05-16', 'problemsFound=6 problemsMended=4')],
    [],
    '2024-07-12',
    ['5 problemsMended warning'],
  ],
  ['all corrected', [held('案卷评查', '2024-05-16', 'problemsFound=6 problemsMended=6')], [], '2024-07-12', []],
  ['none found', [held('案卷评查', '2024-05-16')], [], '2024-07-12', []],
]);

table(
  outsidePeriod,
  [
    ['a year too early', [held('实战演练', '2023-05-16')], [], '2024-07-12', ['5 heldOn error']],
    ['after the round', [held('实战演练', '2024-07-03')], [], '2024-07-12', ['5 heldOn error']],
    ['after the data day', [held('实战演练', '2024-06-20')], [], '2024-06-10', ['5 heldOn error']],
    ['the first quarter stays in the register', [held('实战演练', '2024-01-01')], [], '2024-07-12', []],
    ['the last day of the round', [held('实战演练', '2024-06-30')], [], '2024-07-12', []],
    ['a paper filed in the days of grace', [sent('2024-07-03')], [], '2024-07-12', []],
    ['a paper filed for the year to come', [sent('2023-12-28')], [], '2024-07-12', []],
  ],
  '2024-Q2',
);

table(activityDue, [
  ['a quarter of the year is left', [], [drill()], '2024-11-10', ['- - warning']],
  ['held', [held('实战演练', '2024-05-16')], [drill()], '2024-11-10', []],
  ['there is plenty of time', [], [drill()], '2024-07-12', []],
  ['the time is over', [], [drill()], '2025-01-10', []],
  ['a filing whose day draws near', [], [plan()], '2024-05-20', ['- - warning']],
]);

table(requiredEmpty, [
  ['a filing that does not say what', [held('报送材料', '2024-03-20')], [], '2024-07-12', ['5 subtype error']],
  ['a drill needs no second type', [held('实战演练', '2024-03-20')], [], '2024-07-12', []],
]);
