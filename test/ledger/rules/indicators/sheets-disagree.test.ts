import { sheetsDisagree } from '../../../../ledger/rules/indicators/sheets-disagree.ts';
import { casesSheet } from '../../../../ledger/sheets/cases.ts';
import { indicatorsSheet } from '../../../../ledger/sheets/indicators.ts';
import { officersSheet } from '../../../../ledger/sheets/officers.ts';
import { findingsOf } from '../../../build/ledger.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

const share = {
  sheet: 'K',
  columns: ['code', 'period', 'num', 'den'],
  comparator: '=',
  value: 100,
  unit: '%',
} as const;
const review: ObligationWords = { ...share, indicator: 'I-23', period: 'quarter' };
const fall = { indicator: 'I-32', sheet: 'K', comparator: '<', value: 0 } as const;
const suits: ObligationWords = { ...fall, id: 'I-32-1', columns: ['num', 'lastYear'] };
const losses: ObligationWords = { ...fall, id: 'I-32-2', columns: ['num', 'den', 'lastYear'] };
const reviewers: ObligationWords = {
  indicator: 'I-21',
  sheet: 'P',
  columns: ['reviewer'],
  period: 'always',
  force: 'aim',
};
const keeps = (kind: string): ObligationWords => ({
  indicator: 'I-31',
  sheet: 'C',
  where: { kind: [kind] },
  period: 'event',
});
const decisions = keeps('重大执法决定');
const lawsuits = keeps('行政诉讼');

const sound = 'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=通过 reviewedOn=2024-05-01';
const late = 'kind=重大执法决定 decidedOn=2024-05-06 reviewResult=通过 reviewedOn=2024-05-09';
const before = 'kind=重大执法决定 decidedOn=2024-03-29 reviewResult=通过 reviewedOn=2024-03-20';

/** What disagrees, as `row column: typed, counted`. */
function disagreeing(
  obligations: readonly ObligationWords[],
  figures: string,
  sheets: Parameters<typeof registerLedger>[0] = [],
  nilReturn = false,
) {
  const ledger = registerLedger([[indicatorsSheet, [figures]], ...sheets], { nilReturn });
  return [...(sheetsDisagree.find?.(ledger, dutyContext(obligations)) ?? [])].map(
    ({ place, found, expected }) => `${place.row} ${place.columnId}: ${found}, ${expected}`,
  );
}

const counted = (num: number, den: number) => `code=I-23 period=2024-Q2 num=${num} den=${den}`;

describe('figures beside the cases of the same workbook', () => {
  it.each<[string, readonly ObligationWords[], string, readonly string[], readonly string[]]>([
    ['agree', [review, decisions], counted(1, 1), [sound, before], []],
    ['one decision too many', [review, decisions], counted(1, 2), [sound, before], ['5 den: 2, 1']],
    ['one review too few', [review, decisions], counted(0, 1), [sound], ['5 num: 0, 1']],
    ['a late review may count as one', [review, decisions], counted(1, 2), [sound, late], []],
    ['or not', [review, decisions], counted(2, 2), [sound, late], []],
    ['but no more', [review, decisions], counted(3, 3), [sound, late], ['5 den: 3, 2', '5 num: 3, 1—2']],
    ['no case entered', [review, decisions], counted(1, 1), [], ['5 den: 1, 0', '5 num: 1, 0']],
    ['cells that cannot be read', [review, decisions], counted(5, 5), [sound, `${late} `.replace('通过', '?待定')], []],
    ['cases that the plan does not have it enter', [review, lawsuits], counted(5, 5), [sound], []],
    ['marked not applicable', [review, decisions], `${counted(0, 0)} na=是`, [sound], []],
    ['lawsuits agree', [suits, lawsuits], 'code=I-32-1 period=2024 num=1', ['kind=行政诉讼 receivedOn=2024-01-05'], []],
    [
      'a suit of last year is none of this',
      [suits, lawsuits],
      'code=I-32-1 period=2024 num=1',
      ['kind=行政诉讼 receivedOn=2023-12-05', 'kind=行政诉讼 receivedOn=2024-01-05'],
      [],
    ],
    [
      'losses and conclusions',
      [losses, lawsuits],
      'code=I-32-2 period=2024 num=2 den=2',
      ['kind=行政诉讼 outcome=败诉 decidedOn=2024-02-01', 'kind=行政诉讼 outcome=未结', 'kind=行政诉讼 outcome=驳回'],
      ['5 num: 2, 1'],
    ],
  ])('%s', (_title, obligations, figures, cases, expected) => {
    expect(disagreeing(obligations, figures, [[casesSheet, cases]])).toEqual(expected);
  });

  it('are not compared in a workbook without the sheet, nor where there is nothing to report', () => {
    expect(disagreeing([review, decisions], counted(5, 5))).toEqual([]);
    expect(disagreeing([review, decisions], counted(5, 5), [[casesSheet, []]], true)).toEqual([]);
  });
});

describe('figures beside the officers of the same workbook', () => {
  const officers = [
    'kind=执法人员 post=在岗 reviewer=专职',
    'kind=执法人员 post=在岗 reviewer=否',
    'kind=执法人员 post=调离 reviewer=兼职',
  ];
  it.each<[string, string, readonly string[]]>([
    ['agree', 'code=I-21 period=2024 num=1 den=2', []],
    ['differ', 'code=I-21 period=2024 num=2 den=3', ['5 num: 2, 1', '5 den: 3, 2']],
    ['are not typed', 'code=I-21 period=2024 note=正在招录', []],
  ])('%s', (_title, figures, expected) => {
    expect(disagreeing([reviewers], figures, [[officersSheet, officers]])).toEqual(expected);
  });
});

describe('a value beside its two figures', () => {
  it.each<[string, string, readonly string[]]>([
    ['as the formula makes it', 'value=98.33', []],
    ['rounded to the whole percent', 'value=98', []],
    ['as a share of 1', 'value=0.98', []],
    ['typed over', 'value=100', ['5 value: 100, 98.33']],
    ['left out', '', []],
  ])('%s', (_title, value, expected) => {
    expect(disagreeing([review], `code=I-23 period=2024-Q2 num=118 den=120 ${value}`)).toEqual(expected);
  });
});

it('says both figures and where the other comes from', () => {
  const ledger = registerLedger([
    [indicatorsSheet, [counted(1, 2)]],
    [casesSheet, [sound]],
  ]);
  expect(findingsOf(sheetsDisagree, ledger, dutyContext([review, decisions]))).toEqual([
    '5 den: 2024-Q2 重大执法决定数填为 2，按“案件台账”应为 1，两处不一致',
  ]);
});
