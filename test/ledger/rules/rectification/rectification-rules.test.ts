import type { Ledger } from '../../../../ledger/ledger.ts';
import type { Rule } from '../../../../ledger/rule/rule.ts';
import { campaignReportLate } from '../../../../ledger/rules/rectification/campaign-report-late.ts';
import { closedWithoutProof } from '../../../../ledger/rules/rectification/closed-without-proof.ts';
import { exampleCases } from '../../../../ledger/rules/rectification/example-cases.ts';
import { rectificationRules } from '../../../../ledger/rules/rectification/index.ts';
import { problemIncomplete } from '../../../../ledger/rules/rectification/problem-incomplete.ts';
import { problemListMissing } from '../../../../ledger/rules/rectification/problem-list-missing.ts';
import { problemType } from '../../../../ledger/rules/rectification/problem-type.ts';
import { rectificationOverdue } from '../../../../ledger/rules/rectification/rectification-overdue.ts';
import { activitiesSheet } from '../../../../ledger/sheets/activities.ts';
import { indicatorsSheet } from '../../../../ledger/sheets/indicators.ts';
import { rectificationSheet } from '../../../../ledger/sheets/rectification.ts';
import { dayIn2024, dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

const SOUND =
  'year=2024 problemType=机械执法 finding=未先教育即处罚 measure=修订清单 standard=无再发 owner=监督科 dueOn=2024-09-30 status=整改中';
/** A problem of which all is said, but for what the words say otherwise; `finding=` leaves a cell empty. */
const problem = (words = '') => {
  const told = new Set(words.split(' ').map((word) => word.split('=')[0]));
  const plain = SOUND.split(' ').filter((word) => !told.has(word.split('=')[0] ?? ''));
  return [...plain, words].join(' ');
};
const NIL = 'year=2024 nilReport=是';

const owed = (words: Partial<ObligationWords>): ObligationWords => ({ indicator: 'I-34', sheet: 'R', ...words });
const list = (words: Partial<ObligationWords> = {}) =>
  owed({
    columns: ['year', 'area', 'problemType', 'finding', 'nilReport'],
    unit: '份',
    dueEachYear: '05-31',
    clause: '第21项①',
    ...words,
  });
const elements = (...columns: string[]) =>
  owed({ indicator: 'I-35', columns, comparator: '=', value: 100, unit: '%', period: 'event' });
const report = (words: Partial<ObligationWords> = {}) =>
  owed({
    sheet: 'A',
    columns: ['type', 'subtype', 'heldOn'],
    where: { type: ['报送材料'], subtype: ['整治报告'] },
    dueEachYear: '12-31',
    unit: '份',
    ...words,
  });
const examples = (words: Partial<ObligationWords> = {}) =>
  owed({ id: 'I-34-3', columns: ['year', 'exampleCase'], upTo: 2, unit: '个', dueEachYear: '12-31', ...words });

const SUMMER = '2024-07-12';
const AFTER = '2025-01-10';

interface Words {
  readonly asOf?: string;
  readonly round?: string;
  readonly filings?: readonly string[];
  readonly without?: readonly string[];
  /** Rows of 量化指标, in which a unit gives its reasons. */
  readonly reasons?: readonly string[];
  readonly nilReturn?: boolean;
}
type Case = readonly [
  title: string,
  lines: readonly string[],
  obligations: readonly ObligationWords[],
  words: Words,
  expected: readonly string[],
];

function table(rule: Rule, cases: readonly Case[]): void {
  describe(`${rule.code} ${rule.id}`, () => {
    it.each(cases)('%s', (_title, lines, obligations, words, expected) => {
      const found = [...(rule.find?.(ledgerOf(lines, words), contextFor(obligations, words)) ?? [])];
      expect(
        found.map(({ place, severity }) => `${place.row ?? '-'} ${place.columnId ?? '-'} ${severity ?? rule.severity}`),
      ).toEqual(expected);
    });
  });
}

/** What a rule says in Chinese. */
function said(rule: Rule, lines: readonly string[], obligations: readonly ObligationWords[], words: Words): string[] {
  const found = [...(rule.find?.(ledgerOf(lines, words), contextFor(obligations, words)) ?? [])];
  return found.map(({ facts }) => rule.say['zh-CN'](facts));
}

function contextFor(obligations: readonly ObligationWords[], { asOf = SUMMER, round = '2024' }: Words) {
  return dutyContext(obligations, { asOf, round });
}

function ledgerOf(
  lines: readonly string[],
  { filings = [], without = [], reasons = [], nilReturn = false }: Words,
): Ledger {
  const ledger = registerLedger(
    [
      [rectificationSheet, lines],
      [activitiesSheet, filings],
      [indicatorsSheet, reasons],
    ],
    { nilReturn },
  );
  const sheets = ledger.sheets.map((sheet) => ({
    ...sheet,
    entries: sheet.entries.map((entry) => ({
      ...entry,
      cells: Object.fromEntries(Object.entries(entry.cells).filter(([id]) => !without.includes(id))),
    })),
  }));
  return { ...ledger, sheets };
}

table(problemListMissing, [
  ['nothing after the day', [], [list()], {}, ['- - noncompliance']],
  // Of the 152 days of the year to 05-31 a quarter is 38.
  ['nothing while a quarter of the time is left', [], [list()], { asOf: '2024-04-23' }, []],
  ['nothing while less than a quarter is left', [], [list()], { asOf: '2024-04-24' }, ['- - warning']],
  ['a day that had passed when the plan was published', [], [list({ dueEachYear: '01-31' })], {}, ['- - warning']],
  ['an aim missed without a reason', [], [list({ force: 'aim' })], {}, ['- - noncompliance']],
  [
    'an aim missed with a reason',
    [],
    [list({ force: 'aim' })],
    { reasons: ['code=I-34 note=机构改革'] },
    ['- - warning'],
  ],
  ['a duty missed with a reason', [], [list()], { reasons: ['code=I-34 note=机构改革'] }, ['- - noncompliance']],
  ['nothing while there is time', [], [list()], { asOf: '2024-01-10' }, []],
  ['a problem', [problem()], [list()], {}, []],
  ['a nil report', [NIL], [list()], {}, []],
  ['a row that neither names a problem nor says nil', ['year=2024 nilReport=否'], [list()], {}, ['- - noncompliance']],
  ['a problem of the year before', [problem('year=2023')], [list()], {}, ['- - noncompliance']],
  ['a nil report of the year before', ['year=2023 nilReport=是'], [list()], {}, ['- - noncompliance']],
  ['a year written as people do', [problem('year=2024年度')], [list()], {}, []],
  ['a problem in a row that says nil', [`${problem()} nilReport=是`], [list()], {}, []],
  ['a problem without a year, of which D-11 speaks', [problem('year=')], [list()], {}, []],
  ['nothing to report in the whole round', [], [list()], { nilReturn: true }, []],
  ['a list of other years', [], [list({ years: [2025] })], {}, []],
  [
    'a list due once, in its year',
    [],
    [list({ period: 'once', dueEachYear: null, dueOn: dayIn2024('06-30') })],
    {},
    ['- - noncompliance'],
  ],
  [
    'a list due once, when its year is over and its rows are no longer carried',
    [problem('year=2025')],
    [list({ period: 'once', dueEachYear: null, dueOn: dayIn2024('06-30') })],
    { asOf: '2025-07-10', round: '2025-Q2' },
    [],
  ],
  ['a list without a day is due at the end of the year', [], [list({ dueEachYear: null })], {}, []],
  ['and missed after it', [], [list({ dueEachYear: null })], { asOf: AFTER }, ['- - noncompliance']],
  ['somebody else owes it', [], [list({ owedBy: ['县财政局'] })], {}, []],
  ['the plan wants examples alone', [], [examples()], { asOf: AFTER }, []],
]);

const FANGCHENG = elements('finding', 'measure', 'standard', 'dueOn');
table(problemIncomplete, [
  ['no standard and no day', [problem('standard= dueOn=')], [FANGCHENG], {}, ['5 standard error']],
  ['all that is asked', [problem()], [FANGCHENG], {}, []],
  ['nobody named where nobody is asked for', [problem('owner=')], [FANGCHENG], {}, []],
  [
    'nobody named where the plan asks',
    [problem(), problem('owner=')],
    [elements('measure', 'owner')],
    {},
    ['6 owner error'],
  ],
  ['a day that cannot be read, of which another rule speaks', [problem('dueOn=?9月底')], [FANGCHENG], {}, []],
  ['a word that says nothing', [problem('measure=无')], [FANGCHENG], {}, ['5 measure error']],
  ['a nil report lacks nothing', [NIL], [FANGCHENG], {}, []],
  [
    'a row that says nil and tells of a problem',
    [`${problem('standard=')} nilReport=是`],
    [FANGCHENG],
    {},
    ['5 standard error'],
  ],
  ['a column that the workbook does not have', [problem('standard=')], [FANGCHENG], { without: ['standard'] }, []],
  ['the plan does not ask', [problem('standard= dueOn=')], [list()], {}, []],
]);

table(rectificationOverdue, [
  ['open after its day', [problem('dueOn=2024-06-30')], [], {}, ['5 status noncompliance']],
  ['open without a status', [problem('dueOn=2024-06-30 status=')], [], {}, ['5 status noncompliance']],
  ['open on its day', [problem('dueOn=2024-07-12')], [], {}, []],
  [
    'closed after its day',
    [problem('dueOn=2024-06-30 status=已整改 closedOn=2024-07-01')],
    [],
    {},
    ['5 closedOn noncompliance'],
  ],
  ['closed on its day', [problem('dueOn=2024-06-30 status=已整改 closedOn=2024-06-30')], [], {}, []],
  ['closed without a day, of which R-06 speaks', [problem('dueOn=2024-06-30 status=已整改')], [], {}, []],
  ['without a day, of which R-02 speaks', [problem('dueOn=')], [], {}, []],
  ['a status that cannot be read', [problem('dueOn=2024-06-30 status=?快了')], [], {}, []],
  ['a workbook without the column', [problem('dueOn=2024-06-30')], [], { without: ['status'] }, []],
]);

const filed = (heldOn: string, subtype = '整治报告') => `type=报送材料 subtype=${subtype} heldOn=${heldOn}`;
table(campaignReportLate, [
  ['not filed after the day', [], [report()], { asOf: AFTER }, ['- - noncompliance']],
  ['filed on the day', [], [report()], { asOf: AFTER, filings: [filed('2024-12-31')] }, []],
  [
    'filed late',
    [],
    [report({ period: 'once', dueEachYear: null, dueOn: dayIn2024('06-30') })],
    { filings: [filed('2024-07-02')] },
    ['5 heldOn noncompliance'],
  ],
  ['another paper', [], [report()], { asOf: AFTER, filings: [filed('2024-12-20', '培训计划')] }, ['- - noncompliance']],
  ['the day is not over', [], [report()], { asOf: '2024-12-31' }, []],
  [
    'the report of the year before',
    [],
    [report()],
    { asOf: AFTER, filings: [filed('2023-12-20')] },
    ['- - noncompliance'],
  ],
  [
    'the plan names another paper',
    [],
    [report({ where: { subtype: ['整治总结'] } })],
    { asOf: AFTER, filings: [filed('2024-12-20')] },
    ['- - noncompliance'],
  ],
  [
    'a day that cannot be read, of which another rule speaks',
    [],
    [report()],
    { asOf: AFTER, filings: [filed('?年底')] },
    [],
  ],
  [
    'an aim missed with a reason',
    [],
    [report({ force: 'aim' })],
    { asOf: AFTER, reasons: ['code=I-34 note=机构改革'] },
    ['- - warning'],
  ],
  ['the plan asks for none', [], [list()], { asOf: AFTER }, []],
]);

const sent = { asOf: '2024-12-20', filings: [filed('2024-12-18')] };
table(exampleCases, [
  ['none and the day is over', [problem()], [examples()], { asOf: AFTER }, ['- - warning']],
  ['none and the report is sent', [problem()], [examples(), report()], sent, ['- - warning']],
  [
    'none and another paper is sent',
    [problem()],
    [examples(), report()],
    { ...sent, filings: [filed('2024-12-18', '培训计划')] },
    [],
  ],
  [
    'none and the paper that the plan names is sent',
    [problem()],
    [examples(), report({ where: { type: ['报送材料'], subtype: ['培训计划'] } })],
    { ...sent, filings: [filed('2024-12-18', '培训计划')] },
    ['- - warning'],
  ],
  [
    'one that does not say its year, of which D-11 speaks',
    [problem(), problem('year= exampleCase=是')],
    [examples()],
    { asOf: AFTER },
    [],
  ],
  ['none while the report is not sent', [problem()], [examples(), report()], {}, []],
  ['one', [problem('exampleCase=是'), problem('exampleCase=否')], [examples()], { asOf: AFTER }, []],
  [
    'two of this year and one of the year before',
    [problem('exampleCase=是'), problem('exampleCase=是'), problem('year=2023 exampleCase=是')],
    [examples()],
    { asOf: AFTER },
    [],
  ],
  [
    'three',
    [problem('exampleCase=是'), problem('exampleCase=是'), problem('exampleCase=是')],
    [examples()],
    { asOf: AFTER },
    ['- - warning'],
  ],
  ['no problem, no case', [NIL], [examples()], { asOf: AFTER }, []],
  ['no list at all, of which R-01 speaks', [], [examples()], { asOf: AFTER }, []],
  ['the plan asks for none', [problem()], [list()], { asOf: AFTER }, []],
]);

table(closedWithoutProof, [
  ['neither day nor evidence', [problem('status=已整改')], [], {}, ['5 closedOn error']],
  ['no evidence', [problem('status=已整改 closedOn=2024-06-20')], [], {}, ['5 evidence error']],
  ['both', [problem('status=已整改 closedOn=2024-06-20 evidence=样例发〔2024〕21号')], [], {}, []],
  ['being put right', [problem()], [], {}, []],
  [
    'a day that cannot be read, of which another rule speaks',
    [problem('status=已整改 closedOn=?六月 evidence=x')],
    [],
    {},
    [],
  ],
  [
    'a day that has not come',
    [problem('status=已整改 closedOn=2024-07-13 evidence=样例发〔2024〕21号')],
    [],
    {},
    ['5 closedOn error'],
  ],
  ['the data day', [problem('status=已整改 closedOn=2024-07-12 evidence=样例发〔2024〕21号')], [], {}, []],
  [
    'evidence that says nothing',
    [problem('status=已整改 closedOn=2024-06-20 evidence=无')],
    [],
    {},
    ['5 evidence error'],
  ],
  ['a row that says nil and calls itself closed', [`${NIL} status=已整改`], [], {}, ['5 closedOn error']],
  ['a workbook without the columns', [problem('status=已整改')], [], { without: ['closedOn', 'evidence'] }, []],
]);

table(problemType, [
  ['not chosen', [problem('problemType=')], [], {}, ['5 problemType warning']],
  ['chosen', [problem()], [], {}, []],
  ['other without a word', [problem('problemType=其他不作为乱作为 finding=')], [], {}, ['5 problemType warning']],
  [
    'other without a word where R-02 asks for it',
    [problem('problemType=其他不作为乱作为 finding=')],
    [FANGCHENG],
    {},
    [],
  ],
  ['other with a word', [problem('problemType=其他不作为乱作为')], [], {}, []],
  ['one that the list does not have, of which another rule speaks', [problem('problemType=?态度差')], [], {}, []],
  ['a nil report has no type', [NIL], [], {}, []],
  ['a workbook without the column', [problem('problemType=')], [], { without: ['problemType'] }, []],
]);

describe('what the rules say', () => {
  it.each<[string, string[], string[]]>([
    [
      'the year and the day of a list',
      said(problemListMissing, [], [list()], {}),
      ['2024 年未建突出问题清单，也没有零报告（应于 2024-05-31 前）'],
    ],
    [
      'all that a problem lacks',
      said(problemIncomplete, [problem('standard= dueOn=')], [FANGCHENG], {}),
      ['该问题缺少：工作标准、完成时限'],
    ],
    [
      'how long a problem is overdue',
      said(rectificationOverdue, [problem('dueOn=2024-06-30')], [], {}),
      ['应于 2024-06-30 前整改，已逾期 12 天'],
    ],
    [
      'how late a problem was closed',
      said(rectificationOverdue, [problem('dueOn=2024-06-30 status=已整改 closedOn=2024-07-02')], [], {}),
      ['应于 2024-06-30 前整改，实际 2024-07-02 完成，晚 2 天'],
    ],
    [
      'how long a report is missing',
      said(campaignReportLate, [], [report()], { asOf: AFTER }),
      ['专项整治情况应于 2024-12-31 前报送，未登记，已过 10 天'],
    ],
    [
      'how late a report was sent',
      said(campaignReportLate, [], [report({ period: 'once', dueEachYear: null, dueOn: dayIn2024('06-30') })], {
        filings: [filed('2024-07-02')],
      }),
      ['专项整治情况应于 2024-06-30 前报送，实际 2024-07-02，迟 2 天'],
    ],
    [
      'how many examples the plan wants',
      said(exampleCases, [problem()], [examples()], { asOf: AFTER }),
      ['随整治报告应附典型案例 1–2个，现 0 个'],
    ],
    [
      'what a closed problem lacks',
      said(closedWithoutProof, [problem('status=已整改')], [], {}),
      ['状态为“已整改”，还须填写：完成日期、佐证材料'],
    ],
    [
      'that a type is not chosen',
      said(problemType, [problem('problemType=')], [], {}),
      ['问题类型：未选；应从下拉列表选一类，都不是的选“其他不作为乱作为”并写明表现'],
    ],
  ])('%s', (_title, sentences, expected) => {
    expect(sentences).toEqual(expected);
  });

  it('names the clause of the obligation', () => {
    const found = [...(problemListMissing.find?.(ledgerOf([], {}), contextFor([list()], {})) ?? [])];
    expect(found.map(({ clause }) => clause)).toEqual(['第21项①']);
  });
});

it.each(rectificationRules.map((rule) => [rule.code, rule] as const))(
  '%s is silent where the workbook has no such sheet',
  (_code, rule) => {
    const context = contextFor([list(), FANGCHENG, report(), examples()], { asOf: AFTER });
    expect([...(rule.find?.(registerLedger([]), context) ?? [])]).toEqual([]);
  },
);
