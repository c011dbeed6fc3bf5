import type { Rule } from '../../../../ledger/rule/rule.ts';
import { disclosureBelow } from '../../../../ledger/rules/indicators/disclosure-below.ts';
import { indicatorRules } from '../../../../ledger/rules/indicators/index.ts';
import { indicatorOutside } from '../../../../ledger/rules/indicators/indicator-outside.ts';
import { lawsuitsNotDown } from '../../../../ledger/rules/indicators/lawsuits-not-down.ts';
import { notInBudget } from '../../../../ledger/rules/indicators/not-in-budget.ts';
import { partsDiffer } from '../../../../ledger/rules/indicators/parts-differ.ts';
import { reviewBelow } from '../../../../ledger/rules/indicators/review-below.ts';
import { indicatorsSheet } from '../../../../ledger/sheets/indicators.ts';
import { findingsOf } from '../../../build/ledger.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';
import {
  budget,
  disclosure,
  losses,
  national,
  review,
  satisfaction,
  suits,
  suitsInParts,
  weight,
} from './indicator-obligations.ts';

const during = { asOf: '2024-06-20' };
const early = { asOf: '2024-05-20' };
const after = { asOf: '2024-07-12' };
const nextYear = { asOf: '2025-01-10', round: '2024-Q4' };

function found(rule: Rule, obligation: ObligationWords, lines: readonly string[], words = after) {
  const ledger = registerLedger([[indicatorsSheet, lines]]);
  return [...(rule.find?.(ledger, dutyContext([obligation], words)) ?? [])].map(
    ({ place, severity }) => `${place.row} ${place.columnId} ${severity ?? rule.severity}`,
  );
}

type Case = [
  title: string,
  obligation: ObligationWords,
  lines: readonly string[],
  places: readonly string[],
  words?: typeof after,
];
const shareCases = (obligation: ObligationWords, code: string): readonly Case[] => [
  ['1,999 of 2,000', obligation, [`code=${code} period=2024-Q2 num=1999 den=2000`], ['5 num noncompliance']],
  ['2,000 of 2,000', obligation, [`code=${code} period=2024-Q2 num=2000 den=2000`], []],
  ['not applicable', obligation, [`code=${code} period=2024-Q2 num=0 den=0 na=是`], []],
  ['none of none', obligation, [`code=${code} period=2024-Q2 num=0 den=0`], []],
  ['nothing filled in', obligation, [`code=${code} period=2024-Q2`], []],
  ['a figure that cannot be read', obligation, [`code=${code} period=2024-Q2 num=?约90 den=100`], []],
  ['the quarter before', obligation, [`code=${code} period=2024-Q1 num=1 den=2`], []],
  ['another code', obligation, [`code=I-99 period=2024-Q2 num=1 den=2`], []],
  [
    'code and period in other words',
    obligation,
    [`code=${code.toLowerCase()} period=2024年第二季度 num=1 den=2`],
    ['5 num noncompliance'],
  ],
  [
    'the last quarter of the quarter',
    obligation,
    [`code=${code} period=2024-Q2 num=1 den=2`],
    ['5 num warning'],
    during,
  ],
  ['the middle of the quarter', obligation, [`code=${code} period=2024-Q2 num=1 den=2`], [], early],
  [
    'an aim with a reason',
    { ...obligation, force: 'aim' },
    [`code=${code} period=2024-Q2 num=1 den=2 note=系统故障`],
    ['5 num warning'],
  ],
  [
    'an aim without',
    { ...obligation, force: 'aim' },
    [`code=${code} period=2024-Q2 num=1 den=2`],
    ['5 num noncompliance'],
  ],
  [
    'a later day for the task as a whole',
    { ...obligation, dueOn: '2025-12-31' as never },
    [`code=${code} period=2024-Q2 num=1 den=2`],
    ['5 num noncompliance'],
  ],
];

const year = 'period=2024';
const families: readonly [Rule, readonly Case[]][] = [
  [disclosureBelow, shareCases(disclosure, 'I-22')],
  [reviewBelow, shareCases(review, 'I-23')],
  [
    lawsuitsNotDown,
    [
      ['as many as last year', suits, [`code=I-32-1 ${year} num=5 lastYear=5`], ['5 num noncompliance'], nextYear],
      ['one fewer', suits, [`code=I-32-1 ${year} num=4 lastYear=5`], [], nextYear],
      ['none in both years', suits, [`code=I-32-1 ${year} num=0 lastYear=0`], [], nextYear],
      ['one after none', suits, [`code=I-32-1 ${year} num=1 lastYear=0`], ['5 num noncompliance'], nextYear],
      ['the year is not over', suits, [`code=I-32-1 ${year} num=9 lastYear=5`], [], after],
      [
        'the year is nearly over',
        suits,
        [`code=I-32-1 ${year} num=9 lastYear=5`],
        ['5 num warning'],
        { asOf: '2024-12-20', round: '2024-Q4' } as never,
      ],
      ['last year is missing', suits, [`code=I-32-1 ${year} num=9`], [], nextYear],
      [
        '1 of 3 after 33 of 100',
        losses,
        [`code=I-32-2 ${year} num=1 den=3 lastYear=33 lastDen=100`],
        ['5 num noncompliance'],
        nextYear,
      ],
      ['33 of 100 after 1 of 3', losses, [`code=I-32-2 ${year} num=33 den=100 lastYear=1 lastDen=3`], [], nextYear],
      [
        'the same share of other numbers',
        losses,
        [`code=I-32-2 ${year} num=2 den=8 lastYear=1 lastDen=4`],
        ['5 num noncompliance'],
        nextYear,
      ],
      ['no case last year', losses, [`code=I-32-2 ${year} num=1 den=2 lastYear=0 lastDen=0`], [], nextYear],
      ['no case this year', losses, [`code=I-32-2 ${year} num=0 den=0 lastYear=1 lastDen=2`], [], nextYear],
      ['no loss in both years', losses, [`code=I-32-2 ${year} num=0 den=7 lastYear=0 lastDen=9`], [], nextYear],
    ],
  ],
  [
    indicatorOutside,
    [
      ['94 of 100 for 95 %', satisfaction, [`code=I-65 ${year} num=94 den=100`], ['5 num noncompliance'], nextYear],
      ['95 of 100 for 95 %', satisfaction, [`code=I-65 ${year} num=95 den=100`], [], nextYear],
      ['a value below', weight, [`code=I-48 ${year} value=9.5`], ['5 value noncompliance'], nextYear],
      ['a value at the threshold', weight, [`code=I-48 ${year} value=10`], [], nextYear],
      ['a lower rate than the one typed', national, [`code=I-62 ${year} num=1 den=12 value=8.34`], [], nextYear],
      [
        'a higher rate than the one typed',
        national,
        [`code=I-62 ${year} num=1 den=12 value=8.33`],
        ['5 num noncompliance'],
        nextYear,
      ],
      ['what has a rule of its own', disclosure, ['code=I-22 period=2024-Q2 num=1 den=2'], []],
      ['a budget', budget, [`code=I-71 ${year} value=0`], [], nextYear],
    ],
  ],
  [
    partsDiffer,
    [
      [
        '10 of 4 and 5',
        suitsInParts,
        [`code=I-69 ${year} value=10`, `code=I-69-1 ${year} value=4`, `code=I-69-2 ${year} value=5`],
        ['5 value error'],
      ],
      [
        '9 of 4 and 5',
        suitsInParts,
        [`code=I-69 ${year} value=9`, `code=I-69-1 ${year} value=4`, `code=I-69-2 ${year} value=5`],
        [],
      ],
      [
        'a part not applicable',
        suitsInParts,
        [`code=I-69 ${year} value=5`, `code=I-69-1 ${year} na=是`, `code=I-69-2 ${year} value=5`],
        [],
      ],
      ['a part missing', suitsInParts, [`code=I-69 ${year} value=10`, `code=I-69-1 ${year} value=4`], []],
      [
        'a part empty',
        suitsInParts,
        [`code=I-69 ${year} value=10`, `code=I-69-1 ${year} value=4`, `code=I-69-2 ${year}`],
        [],
      ],
    ],
  ],
  [
    notInBudget,
    [
      ['no', budget, [`code=I-71 ${year} value=0`], ['5 value warning']],
      ['yes', budget, [`code=I-71 ${year} value=1`], []],
      ['nothing said', budget, [`code=I-71 ${year}`], []],
      ['not applicable', budget, [`code=I-71 ${year} na=是`], []],
      ['another value', weight, [`code=I-48 ${year} value=0`], []],
    ],
  ],
];

describe.each(families.map((family) => [family[0].code, family] as const))('%s', (_code, [rule, cases]) => {
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_title, [, obligation, lines, places, words]) => {
    expect(found(rule, obligation, lines, words)).toEqual(places);
  });
});

describe('rules about indicators', () => {
  it.each(indicatorRules.map((rule) => [rule.code, rule] as const))(
    '%s is silent without a duty and without the sheet',
    (_code, rule) => {
      const lines = families.flatMap(([, cases]) => cases.flatMap(([, , rows]) => rows));
      expect(findingsOf(rule, registerLedger([[indicatorsSheet, lines]]), dutyContext([], nextYear))).toEqual([]);
      expect(findingsOf(rule, registerLedger([]), dutyContext([disclosure, suits, budget], nextYear))).toEqual([]);
    },
  );

  it('show both numbers and never round a share up', () => {
    const ledger = (line: string) => registerLedger([[indicatorsSheet, [line]]]);
    expect(
      findingsOf(
        disclosureBelow,
        ledger('code=I-22 period=2024-Q2 num=19999 den=20000'),
        dutyContext([disclosure], after),
      ),
    ).toEqual(['5 num: 2024-Q2 执法信息公示率 19999/20000（99.99%），应为 100%，差 1 件（截止 2024-06-30）']);
    expect(
      findingsOf(
        lawsuitsNotDown,
        ledger('code=I-32-2 period=2024 num=2 den=8 lastYear=1 lastDen=4'),
        dutyContext([losses], nextYear),
      ),
    ).toEqual(['5 num: 2024 行政诉讼败诉率 2/8（25%），上年同期 1/4（25%），没有下降（截止 2024-12-31）']);
    expect(
      findingsOf(indicatorOutside, ledger('code=I-48 period=2024 value=9.5'), dutyContext([weight], nextYear)),
    ).toEqual(['5 value: 2024 “分值权重”为 9.5%，应 ≥10%']);
  });

  it('say in the clause that a document only reports it', () => {
    const ledger = registerLedger([[indicatorsSheet, ['code=I-48 period=2024 value=9.5']]]);
    const [claim] = [...(indicatorOutside.find?.(ledger, dutyContext([weight], nextYear)) ?? [])];
    expect(claim?.clause).toBe('第4项（报告所述做法）');
  });
});
