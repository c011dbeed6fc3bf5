import { dutyTallies } from '../../../ledger/duty/duty-tally.ts';
import { measure } from '../../../ledger/duty/measure.ts';
import { owedBy } from '../../../ledger/duty/owed.ts';
import { indicatorsSheet } from '../../../ledger/sheets/indicators.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../build/register.ts';

const share: ObligationWords = { indicator: 'I-22', sheet: 'K', columns: ['num', 'den'], unit: '%', value: 100 };
const rates: ObligationWords = {
  indicator: 'I-32',
  sheet: 'K',
  columns: ['num', 'den', 'lastYear', 'lastDen'],
  comparator: '<',
  value: 0,
  unit: '百分点',
};
const weight: ObligationWords = { indicator: 'I-48', sheet: 'K', columns: ['value'], unit: '%', value: 10 };
const budget: ObligationWords = { indicator: 'I-71', sheet: 'K', columns: ['value'], unit: '项', value: 1 };

function talliesOf(words: ObligationWords, line: string) {
  const context = dutyContext([words]);
  const ledger = registerLedger([[indicatorsSheet, line === '' ? [] : [line]]]);
  const [duty] = owedBy(ledger, context);
  if (duty === undefined) throw new Error('nothing owed');
  return dutyTallies(duty, measure(duty, ledger, context), ledger, context);
}

describe('what a unit adds to the county', () => {
  it.each([
    ['both numbers of a share', share, 'code=I-22 period=2024 num=9 den=10', { part: 9, of: 10 }, null],
    [
      'both numbers of both years, where rates are compared',
      rates,
      'code=I-32 period=2024 num=1 den=4 lastYear=3 lastDen=5',
      { part: 1, of: 4 },
      { part: 3, of: 5 },
    ],
    ['one of one for a yes', budget, 'code=I-71 period=2024 value=1', { part: 1, of: 1 }, null],
    ['none of one for a no', budget, 'code=I-71 period=2024 value=0', { part: 0, of: 1 }, null],
    ['nothing for a weight: weights do not add up', weight, 'code=I-48 period=2024 value=10', null, null],
    ['nothing where it does not apply', share, 'code=I-22 period=2024 na=是', null, null],
    ['nothing where it says nothing', share, '', null, null],
  ])('is %s', (_what, words, line, value, before) => {
    expect(talliesOf(words, line)).toEqual({ value, before });
  });
});
