import type { Duty } from '../../../ledger/duty/duty.ts';
import { dutyState, fulfils, UNKNOWN } from '../../../ledger/duty/measurement.ts';
import { dayIn2024, type ObligationWords, obligationOf } from '../../build/register.ts';

const demand = (words: Partial<ObligationWords>) => obligationOf({ indicator: 'I-09', sheet: 'A', ...words });

describe('what was measured against a demand', () => {
  it.each<[string, Partial<ObligationWords>, number, number | null, boolean]>([
    ['1,999 of 2,000 is not 100 %', { comparator: '=', value: 100, unit: '%' }, 1999, 2000, false],
    ['2,000 of 2,000 is 100 %', { comparator: '=', value: 100, unit: '%' }, 2000, 2000, true],
    ['19 of 400 is below 5 %', { comparator: '>=', value: 5, unit: '%' }, 19, 400, false],
    ['20 of 400 is 5 %', { comparator: '>=', value: 5, unit: '%' }, 20, 400, true],
    ['a share of nothing is fulfilled', { comparator: '=', value: 100, unit: '%' }, 0, 0, true],
    ['59 of 60 hours are too few', { comparator: '>=', value: 60 }, 59, null, false],
    ['ten days are within ten days', { comparator: '<=', value: 10 }, 10, null, true],
    ['as many as last year is not fewer', { comparator: '<', value: 0 }, 0, null, false],
    ['two cases lie within 1 to 2', { comparator: '>=', value: 1, upTo: 2 }, 2, null, true],
    ['three cases do not', { comparator: '>=', value: 1, upTo: 2 }, 3, null, false],
  ])('%s', (_title, words, part, of, expected) => {
    expect(fulfils(demand(words), { known: true, part, of })).toBe(expected);
  });
});

describe('the state of a yearly duty due at the end of 2024', () => {
  const duty: Duty = {
    obligation: demand({}),
    span: { id: '2024', from: dayIn2024('01-01'), to: dayIn2024('12-31') },
    dueOn: dayIn2024('12-31'),
  };
  it.each([
    ['done is met', 1, '07-12', 'met'],
    ['half a year is left', 0, '07-12', 'open'],
    ['a quarter of the year is left to the day', 0, '09-30', 'open'],
    ['less than a quarter is left', 0, '10-02', 'soon'],
    ['the last day is still in time', 0, '12-31', 'soon'],
  ])('%s', (_title, part, asOf, expected) => {
    expect(dutyState(duty, { known: true, part, of: null }, dayIn2024(asOf))).toBe(expected);
  });

  it('is missed once the day has passed', () => {
    expect(dutyState(duty, { known: true, part: 0, of: null }, '2025-01-01' as Duty['span']['from'])).toBe('missed');
  });

  it('is missed as soon as something happens that must not happen', () => {
    const never = { ...duty, obligation: demand({ comparator: '=', value: 0 }) };
    expect(dutyState(never, { known: true, part: 1, of: null }, dayIn2024('02-01'))).toBe('missed');
    expect(dutyState(never, { known: true, part: 0, of: null }, dayIn2024('02-01'))).toBe('met');
  });

  it('is open while what must end by a day named in the plan still happens', () => {
    const byDay = { ...duty, obligation: demand({ comparator: '=', value: 0, dueOn: dayIn2024('12-31') }) };
    expect(dutyState(byDay, { known: true, part: 1, of: null }, dayIn2024('02-01'))).toBe('open');
  });

  it('is unknown where the ledger does not say', () => {
    expect(dutyState(duty, UNKNOWN, dayIn2024('07-12'))).toBe('unknown');
  });
});
