import type { Ledger } from '../../../ledger/ledger.ts';
import type { Rule, RuleContext } from '../../../ledger/rule/rule.ts';
import { completedBeforePlan } from '../../../ledger/rules/completed-before-plan.ts';
import { completedInFuture } from '../../../ledger/rules/completed-in-future.ts';
import { numeratorAboveDenominator } from '../../../ledger/rules/numerator-above-denominator.ts';
import { requiredEmpty } from '../../../ledger/rules/required-empty.ts';
import { vagueText } from '../../../ledger/rules/vague-text.ts';
import { zeroDenominator } from '../../../ledger/rules/zero-denominator.ts';
import { type Column, defineSheet } from '../../../ledger/sheet/sheet.ts';
import { officersSheet } from '../../../ledger/sheets/officers.ts';
import { type Circumstances, contextOf } from '../../build/circumstances.ts';
import { findingsOf, type LedgerWords, ledgerOf, placesOf } from '../../build/ledger.ts';
import { registerLedger } from '../../build/register.ts';
import { sampleRegister } from '../../build/sample-register.ts';

type Case = [title: string, lines: string[], places: string[], circumstances?: Circumstances, words?: LedgerWords];

const said = '5月开展实战演练1次，42人参加';
const doneBefore: Circumstances = { previous: { 'T04-1': { status: '已完成', progress: said } } };

const families: [Rule, Case[]][] = [
  [
    completedInFuture,
    [
      ['a day after the as-of day', ['T04-1 已完成 2024-06-21'], ['5 completedOn']],
      ['the as-of day', ['T04-1 已完成 2024-06-20'], []],
      ['no day', ['T04-1 已完成'], []],
    ],
  ],
  [
    completedBeforePlan,
    [
      ['a day before the plan', ['T04-1 已完成 2022-12-31'], ['5 completedOn']],
      ['the first day of the plan', ['T04-1 已完成 2023-01-01'], []],
    ],
  ],
  [
    vagueText,
    [
      ['a word', ['T05-1 推进中 progress=正常'], ['5 progress']],
      ['nine characters', ['T05-1 推进中 progress=五月召开了两次会议'], ['5 progress']],
      ['ten characters', ['T05-1 推进中 progress=五月共召开了两次会议'], []],
      ['set phrases only', ['T05-1 推进中 progress=按照上级要求正在有序推进各项工作。'], ['5 progress']],
      ['the same for long', [`T05-1 推进中 progress=${'正在推进'.repeat(40)}`], ['5 progress']],
      ['set phrases and a fact', ['T05-1 推进中 progress=按照上级要求有序推进，已培训86人'], []],
      [
        'the text of last round',
        [`T04-1 推进中 progress=${said}`],
        ['5 progress'],
        { previous: { 'T04-1': { progress: said } } },
      ],
      [
        'the same but for blanks',
        [`T04-1 推进中 progress=${said}`],
        ['5 progress'],
        { previous: { 'T04-1': { progress: ` ${said}\n` } } },
      ],
      ['the text of last round, done then', [`T04-1 已完成 2024-03-05 progress=${said}`], [], doneBefore],
      ['nothing', ['T05-1 推进中 progress='], []],
      ['不适用', ['T05-1 不适用 progress=无'], []],
    ],
  ],
  [
    requiredEmpty,
    [
      ['a row left empty, once', ['T05-1 progress= filledOn= nextStep='], ['5 status']],
      ['no progress', ['T05-1 推进中 progress='], ['5 progress']],
      ['every row by itself', ['T04-1 progress=', 'T05-1 推进中 filledOn='], ['5 status', '6 filledOn']],
      ['a row filled in', ['T05-1 推进中'], []],
      ['a status that cannot be read', ['T05-1 status=?差不多了'], []],
      ['no progress where it was done before', ['T04-1 已完成 2024-03-05 progress='], [], doneBefore],
      ['no progress where it does not apply', ['T05-1 不适用 progress='], []],
      ['a name in one of the rows', ['T04-1 推进中 filler=', 'T05-1 推进中'], []],
      ['a name in none of the rows, once', ['T04-1 推进中 filler=', 'T05-1 推进中 filler='], ['5 filler']],
      ['what may stay empty', ['T05-1 推进中 issues= phone= evidence= clearance= nextStep='], []],
      ['a workbook without the column', ['T05-1 推进中'], [], {}, { without: ['progress', 'filler'] }],
      ['零报告', ['T05-1 progress='], [], {}, { nilReturn: true }],
      ['a row that is not the plan’s', ['X99 progress='], []],
    ],
  ],
];

describe.each(families.map(([rule, cases]) => ({ name: `${rule.code} ${rule.id}`, rule, cases })))(
  '$name',
  ({ rule, cases }) => {
    it.each(cases)('%s', (...[, lines, places, circumstances, words]) => {
      expect(placesOf(rule, ledgerOf(lines, words), contextOf(circumstances))).toEqual(places);
    });
  },
);

describe('a day of a register that is still to come', () => {
  it('is told of days on which something was done, not of days that are planned', () => {
    const line = 'rotatedOn=2024-06-21 reviewedOn=2024-06-20 leftOn=2024-08-01';
    expect(findingsOf(completedInFuture, registerLedger([[officersSheet, [line]]]))).toEqual([
      '5 rotatedOn: 全员轮训完成日期 2024-06-21 晚于数据截止日 2024-06-20，还没到的日子不能填，请核对年月',
    ]);
  });
});

describe('the sentences about data', () => {
  it('names all the empty columns of a row', () => {
    expect(findingsOf(requiredEmpty, ledgerOf(['T05-1 progress= filledOn= filler=']))).toEqual([
      '5 status: 必填项为空：完成状态、本期进展、填报日期、填报人，请补填',
    ]);
  });

  it('tells short, set and unchanged progress apart', () => {
    const ledger = ledgerOf([
      'T04-1 推进中 progress=正常',
      'T05-1 推进中 progress=按照上级要求正在有序推进各项工作',
      `T06-1 推进中 progress=${said}`,
    ]);
    const context = contextOf({ previous: { 'T06-1': { progress: said } } });
    expect(findingsOf(vagueText, ledger, context)).toEqual([
      '5 progress: “本期进展”只写了“正常”，不足 10 字，看不出做了什么，请写具体',
      '6 progress: “本期进展”只有套话（“按照上级要求正在有序推进各项工作”），看不出做了什么，请写具体',
      `7 progress: “本期进展”与上期一字不差（“${said}”），请写本期做了什么`,
    ]);
  });
});

describe('ratios', () => {
  const column = (id: string, heading: string): Column => ({
    id,
    heading: { 'zh-CN': heading, en: id },
    type: 'count',
    origin: 'unit',
    required: false,
    aliases: [],
    width: 8,
    definition: { 'zh-CN': heading, en: id },
    example: '1',
  });
  const figures = defineSheet({
    id: 'figures',
    letter: 'K',
    name: { 'zh-CN': '量化指标', en: 'Figures' },
    aliases: [],
    rows: 'unit',
    key: ['num'],
    columns: [column('num', '已公示数'), column('den', '应公示数'), column('na', '不适用')],
    ratios: [{ numerator: 'num', denominator: 'den', notApplicable: 'na' }],
  });
  const ledgerWith = (num: number | null, den: number | null, na = ''): Ledger => {
    const cells = [num, den, na === '' ? null : na].map((value, columnIndex) => ({
      columnIndex,
      found: String(value ?? ''),
      value,
      state: value === null ? ('empty' as const) : ('usable' as const),
    }));
    const [a, b, c] = cells;
    if (a === undefined || b === undefined || c === undefined) throw new RangeError('three cells');
    const entry = { sheet: '量化指标', key: null, task: null, row: 5, cells: { num: a, den: b, na: c }, extra: {} };
    const sheet = {
      id: 'figures',
      name: '量化指标',
      headingRow: 4,
      columns: { num: 0, den: 1, na: 2 },
      entries: [entry],
    };
    return { ...ledgerOf([]), sheets: [sheet] };
  };
  const context: RuleContext = { ...contextOf(), sheets: [figures] };

  it.each<[title: string, num: number | null, den: number | null, na: string, above: string[], zero: string[]]>([
    ['a part above the whole', 12, 10, '', ['5 num'], []],
    ['a part as large as the whole', 10, 10, '', [], []],
    ['a whole of nothing', 0, 0, '', [], ['5 den']],
    ['a part of a whole of nothing', 3, 0, '', [], ['5 den']],
    ['a whole of nothing marked 不适用', 0, 0, '是', [], []],
    ['an empty whole', 3, null, '', [], []],
  ])('%s', (_title, num, den, na, above, zero) => {
    expect(placesOf(numeratorAboveDenominator, ledgerWith(num, den, na), context)).toEqual(above);
    expect(placesOf(zeroDenominator, ledgerWith(num, den, na), context)).toEqual(zero);
  });

  it('names both figures', () => {
    expect(findingsOf(numeratorAboveDenominator, ledgerWith(12, 10), context)).toEqual([
      '5 num: “已公示数”12 大于“应公示数”10，请核对两个数',
    ]);
  });
});

describe('D-11 on a register', () => {
  const sheets = [sampleRegister];
  const found = (...lines: string[]) =>
    placesOf(requiredEmpty, registerLedger([[sampleRegister, lines]]), { ...contextOf(), sheets });

  it.each<[what: string, line: string, places: string[]]>([
    ['asks for the rest of a row that was begun', 'code=I-22 period=2024 num=3', ['5 den']],
    ['asks for figures beside a note', 'code=I-22 note=无', ['5 num']],
    ['asks for what the template gives in a row that people add', 'num=3 den=4', ['5 code']],
    ['says nothing of a row that was given and not filled in', 'code=I-22 period=2024', []],
    ['says nothing of a value that was computed', 'code=I-22 period=2024 value=0', []],
    ['says nothing of a whole row', 'code=I-22 num=3 den=4', []],
    ['leaves what cannot be used to its own rule', 'code=I-22 num=?约3 den=4', []],
  ])('%s', (_, line, places) => {
    expect(found(line)).toEqual(places);
  });
});
