import { measureIndicators } from '../../../ledger/duty/measure-indicators.ts';
import { fulfils } from '../../../ledger/duty/measurement.ts';
import { indicatorsSheet } from '../../../ledger/sheets/indicators.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../build/register.ts';
import {
  budget,
  disclosure,
  losses,
  national,
  suits,
  suitsInParts,
  weight,
} from '../rules/indicators/indicator-obligations.ts';

/** What is measured and whether it fulfils the demand: `1999/2000 false`. */
function measured(obligation: ObligationWords, lines: readonly string[], found?: string): string {
  const context = dutyContext([obligation]);
  const duty = context.duties.get('D01')?.owed[0];
  if (duty === undefined) throw new Error('nothing is owed');
  const ledger = registerLedger([[indicatorsSheet, lines]]);
  const cell = ledger.sheets.at(-1)?.entries[0]?.cells.value;
  if (found !== undefined && cell !== undefined) Object.assign(cell, { found });
  const result = measureIndicators(duty, ledger, context);
  if (!result.known) return 'unknown';
  return `${result.part}${result.of === null ? '' : `/${result.of}`} ${fulfils(duty.obligation, result)}`;
}

const staff: ObligationWords = {
  indicator: 'I-19',
  sheet: 'K',
  columns: ['num', 'den'],
  comparator: '<=',
  value: 0,
  unit: '人',
  period: 'always',
};

describe('what the indicators show for a duty', () => {
  it.each<[string, ObligationWords, string, string]>([
    ['a share', disclosure, 'code=I-22 period=2024-Q2 num=1999 den=2000', '1999/2000 false'],
    ['not applicable', disclosure, 'code=I-22 period=2024-Q2 na=是', '0/0 true'],
    ['no row of the period', disclosure, 'code=I-22 period=2024 num=1 den=1', 'unknown'],
    ['no denominator', disclosure, 'code=I-22 period=2024-Q2 num=1', 'unknown'],
    ['a difference', staff, 'code=I-19 period=2024 num=12 den=12', '0 true'],
    ['a greater one', staff, 'code=I-19 period=2024 num=13 den=12', '1 false'],
    ['a fall', suits, 'code=I-32-1 period=2024 num=4 lastYear=6', '-2 true'],
    ['a fall of a rate', losses, 'code=I-32-2 period=2024 num=1 den=4 lastYear=1 lastDen=3', '-1 true'],
    [
      'a rate after a year without cases',
      losses,
      'code=I-32-2 period=2024 num=1 den=4 lastYear=0 lastDen=0',
      'unknown',
    ],
    ['a rate beside one that is typed', national, 'code=I-62 period=2024 num=1 den=10 value=10.01', '-1000 true'],
    ['the same rate', national, 'code=I-62 period=2024 num=1 den=10 value=10', '0 false'],
    ['a value', weight, 'code=I-48 period=2024 value=10', '10 true'],
    ['yes', budget, 'code=I-71 period=2024 value=1', '1 true'],
    ['no', budget, 'code=I-71 period=2024 value=0', '0 false'],
  ])('%s', (_title, obligation, line, expected) => {
    expect(measured(obligation, [line])).toBe(expected);
  });

  it('reads a value formatted as a percentage in its unit', () => {
    expect(measured(weight, ['code=I-48 period=2024 value=0.1'], '10%')).toBe('10 true');
  });

  it('takes the parts from the total', () => {
    const rows = [
      'code=I-69 period=2024 value=10',
      'code=I-69-1 period=2024 value=4',
      'code=I-69-2 period=2024 value=5',
    ];
    expect(measured(suitsInParts, rows)).toBe('1 false');
    expect(measured(suitsInParts, rows.slice(0, 2))).toBe('unknown');
  });

  it('takes of rows with one code and period the first that holds a figure', () => {
    const rows = ['code=I-48 period=2024', 'code=I-48 period=2024 value=11', 'code=I-48 period=2024年 value=9'];
    expect(measured(weight, rows)).toBe('11 true');
  });
});
