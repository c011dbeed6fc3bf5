import type { Rule } from '../../../../ledger/rule/rule.ts';
import { listRules } from '../../../../ledger/rules/lists/index.ts';
import { listLate } from '../../../../ledger/rules/lists/list-late.ts';
import { listNotFiled } from '../../../../ledger/rules/lists/list-not-filed.ts';
import { listNotRevised } from '../../../../ledger/rules/lists/list-not-revised.ts';
import { listsIncomplete } from '../../../../ledger/rules/lists/lists-incomplete.ts';
import { townshipBaseline } from '../../../../ledger/rules/lists/township-baseline.ts';
import { requiredEmpty } from '../../../../ledger/rules/required-empty.ts';
import { listsSheet } from '../../../../ledger/sheets/lists.ts';
import { dayIn2024, dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

const once = (indicator: string, kind: string, words: Partial<ObligationWords> = {}): ObligationWords => ({
  indicator,
  sheet: 'L',
  columns: ['kind', 'madeOn'],
  where: { kind: [kind] },
  period: 'once',
  unit: '份',
  dueOn: dayIn2024('06-30'),
  ...words,
});
const catalogue = (words: Partial<ObligationWords> = {}) =>
  once('I-50', '执法事项目录', { subject: '执法事项目录', ...words });
const clearing = (words: Partial<ObligationWords> = {}) =>
  once('I-52', '裁量权基准', { columns: ['kind', 'revisedOn', 'status'], ...words });
const removal = (words: Partial<ObligationWords> = {}) =>
  once('I-51', '执法事项目录', { columns: ['kind', 'items', 'toRemove'], ...words });
const yearly = (words: Partial<ObligationWords> = {}) =>
  once('I-40', '监督方案', { period: 'year', dueOn: null, columns: ['kind', 'title', 'madeOn'], ...words });
const three = (words: Partial<ObligationWords> = {}): ObligationWords => ({
  ...once('I-55', ''),
  where: { kind: ['从轻清单', '减轻清单', '免罚清单'] },
  subject: '三张清单',
  comparator: '=',
  value: 3,
  dueOn: null,
  ...words,
});

const list = (kind: string, words = '') => `kind=${kind} title=样例${kind} ${words}`;
const issued = (kind: string, madeOn: string, words = '') => list(kind, `status=已印发 madeOn=${madeOn} ${words}`);

const SUMMER = '2024-07-12';
type Case = readonly [
  title: string,
  lines: readonly string[],
  obligations: readonly ObligationWords[],
  asOf: string,
  expected: readonly string[],
];

function find(rule: Rule, lines: readonly string[], obligations: readonly ObligationWords[], asOf: string) {
  const context = dutyContext(obligations, { asOf, round: asOf.slice(0, 4) });
  const ledger = registerLedger([[listsSheet, lines]]);
  return [...(rule.find?.(ledger, context) ?? [])];
}

function table(rule: Rule, cases: readonly Case[]): void {
  describe(`${rule.code} ${rule.id}`, () => {
    it.each(cases)('%s', (_title, lines, obligations, asOf, expected) => {
      expect(
        find(rule, lines, obligations, asOf).map(
          ({ place, severity }) => `${place.row ?? '-'} ${place.columnId ?? '-'} ${severity ?? rule.severity}`,
        ),
      ).toEqual(expected);
    });
  });
}

const MISSED = ['- - noncompliance'];

table(listLate, [
  ['not made after its day', [], [catalogue()], SUMMER, MISSED],
  ['another kind of list', [issued('岗责手册', '2024-05-10')], [catalogue()], SUMMER, MISSED],
  ['made on its day', [issued('执法事项目录', '2024-06-30')], [catalogue()], SUMMER, []],
  ['made long before the plan', [issued('执法事项目录', '2019-06-30')], [catalogue()], SUMMER, []],
  ['made late', [issued('执法事项目录', '2024-07-02')], [catalogue()], SUMMER, ['5 madeOn noncompliance']],
  [
    'of two made late the earlier is named',
    [issued('执法事项目录', '2024-07-05'), issued('执法事项目录', '2024-07-02')],
    [catalogue()],
    SUMMER,
    ['6 madeOn noncompliance'],
  ],
  ['still in the making', [list('执法事项目录', 'status=制定中')], [catalogue()], SUMMER, MISSED],
  ['repealed', [list('执法事项目录', 'status=已废止 madeOn=2024-05-10')], [catalogue()], SUMMER, MISSED],
  ['the superior’s', [list('裁量权基准', 'status=适用上级')], [clearing()], SUMMER, []],
  ['issued without a day, of which D-11 speaks', [list('执法事项目录', 'status=已印发')], [catalogue()], SUMMER, []],
  ['not made and little time is left', [], [catalogue()], '2024-06-10', ['- - warning']],
  // The plan runs from 2023 on: of the 547 days to 2024-06-30 a quarter is 136, left on 2024-02-15 and not on 2024-02-14.
  ['a quarter of the time is left', [], [catalogue()], '2024-02-14', []],
  ['less than a quarter is left', [], [catalogue()], '2024-02-15', ['- - warning']],
  ['asked again in the years after', [], [catalogue()], '2025-07-12', MISSED],
  ['an aim without a reason', [], [catalogue({ force: 'aim' })], SUMMER, MISSED],
  [
    'a day that had passed when the plan was published',
    [],
    [catalogue({ dueOn: dayIn2024('04-28') })],
    SUMMER,
    ['- - warning'],
  ],
  [
    'made in time and revised after the day',
    [issued('执法事项目录', '2024-05-10', 'revisedOn=2024-07-01')],
    [catalogue()],
    SUMMER,
    [],
  ],
  [
    'a kind that cannot be read, of which another rule speaks',
    [issued('?事项清单', '2024-05-10')],
    [catalogue()],
    SUMMER,
    [],
  ],
  ['without a status, of which D-11 speaks', [list('执法事项目录', 'madeOn=2024-05-10')], [catalogue()], SUMMER, []],
  ['somebody else owes it', [], [catalogue({ owedBy: ['县财政局'] })], SUMMER, []],

  ['baselines never cleared up', [issued('裁量权基准', '2019-06-30')], [clearing()], SUMMER, MISSED],
  [
    'baselines cleared up before the plan',
    [issued('裁量权基准', '2019-06-30', 'revisedOn=2022-12-31')],
    [clearing()],
    SUMMER,
    MISSED,
  ],
  [
    'baselines cleared up in time',
    [issued('裁量权基准', '2019-06-30', 'revisedOn=2024-06-30')],
    [clearing()],
    SUMMER,
    [],
  ],
  [
    'baselines revised after the day, perhaps once more',
    [issued('裁量权基准', '2019-06-30', 'revisedOn=2024-07-01')],
    [clearing()],
    SUMMER,
    [],
  ],
  [
    'baselines issued without a day, of which D-11 speaks',
    [list('裁量权基准', 'status=已印发')],
    [clearing()],
    SUMMER,
    [],
  ],
  ['baselines made within the plan', [issued('裁量权基准', '2023-06-30')], [clearing()], SUMMER, []],
  ['baselines made late', [issued('裁量权基准', '2024-07-01')], [clearing()], SUMMER, ['5 madeOn noncompliance']],

  [
    'a catalogue that counts and does not say what is to go',
    [issued('执法事项目录', '2024-05-10', 'items=126')],
    [removal()],
    SUMMER,
    MISSED,
  ],
  ['a catalogue that does not say what is to go', [issued('执法事项目录', '2024-05-10')], [removal()], SUMMER, MISSED],
  [
    'a catalogue from which nothing is to go',
    [issued('执法事项目录', '2024-07-10', 'items=126 toRemove=0')],
    [removal()],
    SUMMER,
    [],
  ],

  ['a plan of the year', [issued('监督方案', '2024-03-10')], [yearly()], '2024-12-20', []],
  ['a plan of the year before', [issued('监督方案', '2023-03-10')], [yearly()], '2024-12-20', ['- - warning']],
  [
    'a plan for the year issued before it',
    ['kind=监督方案 title=样例局2024年度监督方案 status=已印发 madeOn=2023-12-20'],
    [yearly()],
    '2024-12-20',
    [],
  ],
  ['three lists, of which L-04 speaks', [], [three({ dueOn: dayIn2024('06-30') })], SUMMER, []],
]);

const filing = catalogue({ columns: ['kind', 'madeOn', 'filedWith', 'filedOn'] });
const publishing = catalogue({ columns: ['kind', 'madeOn', 'url'] });
table(listNotFiled, [
  ['not filed', [issued('执法事项目录', '2024-05-10')], [filing], SUMMER, ['5 filedWith warning']],
  [
    'filed without a day',
    [issued('执法事项目录', '2024-05-10', 'filedWith=县司法局')],
    [filing],
    SUMMER,
    ['5 filedOn warning'],
  ],
  ['filed', [issued('执法事项目录', '2024-05-10', 'filedWith=县司法局 filedOn=2024-05-20')], [filing], SUMMER, []],
  ['not published', [issued('执法事项目录', '2024-05-10')], [publishing], SUMMER, ['5 url warning']],
  ['published', [issued('执法事项目录', '2024-05-10', 'url=https://sample.example')], [publishing], SUMMER, []],
  [
    'one finding for two obligations',
    [issued('执法事项目录', '2024-05-10')],
    [publishing, filing],
    SUMMER,
    ['5 filedWith warning'],
  ],
  ['still in the making', [list('执法事项目录', 'status=制定中')], [filing], SUMMER, []],
  ['another kind', [issued('岗责手册', '2024-05-10')], [filing], SUMMER, []],
  ['the plan does not ask', [issued('执法事项目录', '2024-05-10')], [catalogue()], SUMMER, []],
]);

table(listNotRevised, [
  ['made more than a year ago', [issued('执法事项目录', '2023-07-11')], [catalogue()], SUMMER, ['5 revisedOn warning']],
  ['made a year ago to the day', [issued('执法事项目录', '2023-07-12')], [catalogue()], SUMMER, []],
  ['made on 29 February', [issued('执法事项目录', '2024-02-29')], [catalogue()], '2025-02-28', []],
  [
    'a year after 29 February',
    [issued('执法事项目录', '2024-02-29')],
    [catalogue()],
    '2025-03-01',
    ['5 revisedOn warning'],
  ],
  ['revised since', [issued('执法事项目录', '2019-05-10', 'revisedOn=2024-05-10')], [catalogue()], SUMMER, []],
  [
    'revised long ago',
    [issued('执法事项目录', '2019-05-10', 'revisedOn=2023-05-10')],
    [catalogue()],
    SUMMER,
    ['5 revisedOn warning'],
  ],
  ['repealed', [list('执法事项目录', 'status=已废止 madeOn=2019-05-10')], [catalogue()], SUMMER, []],
  ['baselines, which nobody asks to keep up to date', [issued('裁量权基准', '2019-05-10')], [clearing()], SUMMER, []],
  ['an evaluation is made once', [issued('赋权事项评估', '2023-05-10')], [once('I-53', '赋权事项评估')], SUMMER, []],
  ['the plan does not ask', [issued('执法事项目录', '2019-05-10')], [], SUMMER, []],
]);

const twoOfThree = [issued('从轻清单', '2024-05-10'), issued('减轻清单', '2024-05-10')];
table(listsIncomplete, [
  ['two of three after the plan', twoOfThree, [three()], '2026-01-10', MISSED],
  ['two of three at the end of the plan', twoOfThree, [three()], '2025-12-20', ['- - warning']],
  ['two of three while there is time', twoOfThree, [three()], SUMMER, []],
  ['two of three after a day of its own', twoOfThree, [three({ dueOn: dayIn2024('06-30') })], SUMMER, MISSED],
  [
    'one kind twice is one kind',
    [...twoOfThree, issued('减轻清单', '2024-05-11')],
    [three({ dueOn: dayIn2024('06-30') })],
    SUMMER,
    MISSED,
  ],
  [
    'the third made late',
    [...twoOfThree, issued('免罚清单', '2024-07-01')],
    [three({ dueOn: dayIn2024('06-30') })],
    SUMMER,
    MISSED,
  ],
  [
    'the third without a day, of which D-11 speaks',
    [...twoOfThree, list('免罚清单', 'status=已印发')],
    [three({ dueOn: dayIn2024('06-30') })],
    SUMMER,
    [],
  ],
  ['all three', [...twoOfThree, issued('免罚清单', '2024-06-30')], [three({ dueOn: dayIn2024('06-30') })], SUMMER, []],
  [
    'the superior’s third',
    [...twoOfThree, list('免罚清单', 'status=适用上级')],
    [three({ dueOn: dayIn2024('06-30') })],
    SUMMER,
    [],
  ],
  ['one list of one kind, of which L-01 speaks', [], [catalogue()], SUMMER, []],
]);

const ban = once('I-52', '裁量权基准', {
  columns: ['kind', 'status'],
  where: { kind: ['裁量权基准'], status: ['制定中', '已印发', '已修订'] },
  comparator: '=',
  value: 0,
  period: 'always',
  dueOn: null,
});
table(townshipBaseline, [
  ['its own', [issued('裁量权基准', '2024-05-10')], [ban], SUMMER, ['5 status error']],
  ['its own in the making', [list('裁量权基准', 'status=制定中')], [ban], SUMMER, ['5 status error']],
  [
    'each of its own',
    [issued('裁量权基准', '2024-05-10'), issued('裁量权基准', '2024-05-11')],
    [ban],
    SUMMER,
    ['5 status error', '6 status error'],
  ],
  ['the superior’s', [list('裁量权基准', 'status=适用上级')], [ban], SUMMER, []],
  ['its own repealed', [list('裁量权基准', 'status=已废止')], [ban], SUMMER, []],
  ['without a status, of which D-11 speaks', [list('裁量权基准')], [ban], SUMMER, []],
  ['another list', [issued('执法事项目录', '2024-05-10')], [ban], SUMMER, []],
  ['its own where the plan asks for one', [issued('裁量权基准', '2024-05-10')], [clearing()], SUMMER, []],
  ['its own where the plan forbids none', [issued('裁量权基准', '2024-05-10')], [], SUMMER, []],
  [
    'its own where others are forbidden',
    [issued('裁量权基准', '2024-05-10')],
    [{ ...ban, owedBy: ['县财政局'] }],
    SUMMER,
    [],
  ],
]);
table(listLate, [
  ['a list that is forbidden, of which L-05 speaks', [issued('裁量权基准', '2024-05-10')], [ban], SUMMER, []],
]);

table(requiredEmpty, [
  ['a list issued without its day', [list('执法事项目录', 'status=已印发')], [], SUMMER, ['5 madeOn error']],
  ['a list in the making needs no day', [list('执法事项目录', 'status=制定中')], [], SUMMER, []],
]);

describe('what the rules say', () => {
  it.each<[string, Rule, string[], ObligationWords, string, string]>([
    [
      'that a list is missing',
      listLate,
      [],
      catalogue(),
      SUMMER,
      '“执法事项目录”应于 2024-06-30 前完成，本表没有完成的记录，已过 12 天',
    ],
    [
      'how much time is left',
      listLate,
      [],
      catalogue(),
      '2024-06-10',
      '“执法事项目录”应于 2024-06-30 前完成，本表没有完成的记录，还有 20 天',
    ],
    [
      'how late a list was made',
      listLate,
      [issued('执法事项目录', '2024-07-02')],
      catalogue(),
      SUMMER,
      '“执法事项目录”应于 2024-06-30 前完成，实际 2024-07-02，晚 2 天',
    ],
    [
      'what is needed to be filed',
      listNotFiled,
      [issued('执法事项目录', '2024-05-10')],
      filing,
      SUMMER,
      '计划要求备案或公布，还须填写：备案单位、备案日期',
    ],
    [
      'since when a list was not revised',
      listNotRevised,
      [issued('执法事项目录', '2019-05-10', 'revisedOn=2023-05-10')],
      catalogue(),
      SUMMER,
      '“执法事项目录”自 2023-05-10 以来超过 12 个月没有调整',
    ],
    [
      'which of three lists are missing or late',
      listsIncomplete,
      [issued('从轻清单', '2024-05-10'), issued('减轻清单', '2024-07-01')],
      three({ dueOn: dayIn2024('06-30') }),
      SUMMER,
      '三张清单应有 3 张，按期制定 1 张，缺少或逾期：减轻清单、免罚清单（截止 2024-06-30）',
    ],
  ])('%s', (_title, rule, lines, obligation, asOf, expected) => {
    expect(find(rule, lines, [obligation], asOf).map(({ facts }) => rule.say['zh-CN'](facts))).toEqual([expected]);
  });
});

it.each(listRules.map((rule) => [rule.code, rule] as const))(
  '%s is silent where the workbook has no such sheet',
  (_code, rule) => {
    const context = dutyContext([catalogue(), clearing(), yearly(), three()], { asOf: '2026-01-10' });
    expect([...(rule.find?.(registerLedger([]), context) ?? [])]).toEqual([]);
  },
);
