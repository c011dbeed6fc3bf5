import type { Rule } from '../../../../ledger/rule/rule.ts';
import { numeratorAboveDenominator } from '../../../../ledger/rules/numerator-above-denominator.ts';
import { requiredEmpty } from '../../../../ledger/rules/required-empty.ts';
import { zeroDenominator } from '../../../../ledger/rules/zero-denominator.ts';
import { indicatorsSheet } from '../../../../ledger/sheets/indicators.ts';
import { findingsOf } from '../../../build/ledger.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';
import { budget, disclosure, losses, suitsInParts, weight } from './indicator-obligations.ts';

const after = '2024-07-12';

/** What a rule says of rows of 量化指标 as of a day; only that sheet is looked at. */
function said(
  rule: Rule,
  obligations: readonly ObligationWords[],
  lines: readonly string[],
  asOf = after,
  nilReturn = false,
) {
  const ledger = registerLedger([[indicatorsSheet, lines]], { nilReturn });
  return findingsOf(rule, ledger, { ...dutyContext(obligations, { asOf }), sheets: [indicatorsSheet] });
}

describe('figures of a period that is over', () => {
  it.each<[string, ObligationWords, string, readonly string[]]>([
    ['both are missing', disclosure, 'code=I-22 period=2024-Q2', ['5 num: 必填项为空：分子、分母，请补填']],
    ['one is missing', disclosure, 'code=I-22 period=2024-Q2 num=5', ['5 den: 必填项为空：分母，请补填']],
    ['both are there', disclosure, 'code=I-22 period=2024-Q2 num=5 den=5', []],
    ['one cannot be read, which is said already', disclosure, 'code=I-22 period=2024-Q2 num=?五 den=5', []],
    ['not applicable', disclosure, 'code=I-22 period=2024-Q2 na=是', []],
    ['only claimed by the document', { ...disclosure, force: 'claim' }, 'code=I-22 period=2024-Q2', []],
    ['the row was taken out', disclosure, 'code=I-99 period=2024', ['- -: 必填项为空：指标行 I-22（2024-Q2），请补填']],
    ['a year that is not over', losses, 'code=I-32-2 period=2024', []],
  ])('%s', (_title, obligation, line, expected) => {
    expect(said(requiredEmpty, [obligation], [line])).toEqual(expected);
  });

  it('are not asked for while it runs, nor of a unit that declares 零报告', () => {
    expect(said(requiredEmpty, [disclosure], ['code=I-22 period=2024-Q2'], '2024-06-30')).toEqual([]);
    expect(said(requiredEmpty, [disclosure], ['code=I-22 period=2024-Q2'], after, true)).toEqual([]);
  });

  it('are asked for in the terms of the indicator', () => {
    const yearly = (obligation: ObligationWords, ...lines: readonly string[]) =>
      said(requiredEmpty, [{ ...obligation, force: 'duty' }], lines, '2025-01-10');
    expect(yearly(losses, 'code=I-32-2 period=2024')).toEqual([
      '5 num: 必填项为空：分子、分母、上年同期、上年同期分母，请补填',
    ]);
    expect(yearly(budget, 'code=I-71 period=2024')).toEqual(['5 value: 必填项为空：值，请补填']);
    expect(yearly(weight, 'code=I-48 period=2024 value=3')).toEqual([]);
    expect(yearly(suitsInParts, 'code=I-69 period=2024 value=3', 'code=I-69-1 period=2024')).toEqual([
      '- -: 必填项为空：指标行 I-69-2（2024），请补填',
      '6 value: 必填项为空：值，请补填',
    ]);
  });

  it('want code and period in a row of the unit’s own', () => {
    expect(said(requiredEmpty, [], ['num=3'])).toEqual(['5 code: 必填项为空：指标代码、期间，请补填']);
  });
});

describe('part and whole on 量化指标', () => {
  it.each<[string, string, readonly string[]]>([
    ['more disclosed than there was', 'unit=% num=3 den=2', ['5 num']],
    ['more lost than concluded', 'unit=百分点 num=3 den=2', ['5 num']],
    ['more assistants than staff, which is no part of it', 'unit=人 num=3 den=2', []],
    ['as many', 'unit=% num=2 den=2', []],
  ])('%s', (_title, line, places) => {
    expect(said(numeratorAboveDenominator, [], [line]).map((words) => words.split(':')[0])).toEqual(places);
  });

  it.each<[string, string, readonly string[]]>([
    ['nothing to disclose', 'unit=% num=0 den=0', ['5 den']],
    ['marked so', 'unit=% num=0 den=0 na=是', []],
    ['no staff', 'unit=人 num=0 den=0', []],
  ])('%s', (_title, line, places) => {
    expect(said(zeroDenominator, [], [line]).map((words) => words.split(':')[0])).toEqual(places);
  });
});
