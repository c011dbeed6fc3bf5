import fc from 'fast-check';
import { addDays, isDay } from '../../../ledger/day/day.ts';
import { numberCell } from '../../../pipeline/read/cell-value.ts';
import { serialMoment } from '../../../pipeline/read/serial-day.ts';

describe('a date serial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [366, '1900-12-31'],
    [36_526, '2000-01-01'],
    [36_585, '2000-02-29'],
    [45_351, '2024-02-29'],
    [45_473, '2024-06-30'],
    [45_657, '2024-12-31'],
    [73_109, '2100-02-28'],
    [73_110, '2100-03-01'],
    [2_958_465, '9999-12-31'],
  ])('%i is %s in the 1900 system', (serial, day) => {
    expect(serialMoment(serial, false)).toEqual({ day, phantom: false, time: null });
  });

  it.each([
    [0, '1904-01-01'],
    [59, '1904-02-29'],
    [44_011, '2024-06-30'],
  ])('%i is %s in the 1904 system', (serial, day) => {
    expect(serialMoment(serial, true)?.day).toBe(day);
  });

  it('has no day for the phantom 1900-02-29, for zero and outside the calendar', () => {
    expect(serialMoment(60, false)).toEqual({ day: null, phantom: true, time: null });
    expect(serialMoment(0, false)).toEqual({ day: null, phantom: false, time: null });
    expect(serialMoment(-1, false)).toBeNull();
    expect(serialMoment(2_958_466, false)).toBeNull();
    expect(serialMoment(Number.NaN, false)).toBeNull();
  });

  it.each([
    [45_473.5, '2024-06-30', '12:00'],
    [45_473.34375, '2024-06-30', '08:15'],
    [45_473.34376157, '2024-06-30', '08:15:01'],
    [45_473.999999, '2024-07-01', null],
  ])('%f is %s at %s', (serial, day, time) => {
    expect(serialMoment(serial, false)).toEqual({ day, phantom: false, time });
  });

  it('goes on day by day over the whole calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), fc.boolean(), (serial, date1904) => {
        const day = serialMoment(date1904 ? serial - 1_462 : serial, date1904)?.day;
        const following = serialMoment(serial + 1, false)?.day;
        if (date1904 && serial < 1_462) return;
        expect(day && isDay(day)).toBe(true);
        expect(day && addDays(day, 1)).toBe(following);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the cell that a number makes', () => {
  it.each([
    [0.95, 'percent', { kind: 'number', value: 0.95, percent: true }],
    [45_473, 'number', { kind: 'number', value: 45_473 }],
    [45_473.5, 'day', { kind: 'day', day: '2024-06-30' }],
    [45_473.5, 'day-time', { kind: 'day', day: '2024-06-30', time: '12:00' }],
    [45_473, 'day-time', { kind: 'day', day: '2024-06-30' }],
    [0.5, 'time', { kind: 'text', text: '12:00' }],
    [0, 'time', { kind: 'text', text: '00:00' }],
    [60, 'day', { kind: 'text', text: '1900-02-29' }],
    [0, 'day', { kind: 'number', value: 0 }],
    [20_240_630, 'day', { kind: 'number', value: 20_240_630 }],
    [-5, 'day', { kind: 'number', value: -5 }],
  ] as const)('%d shown as %s', (value, look, cell) => {
    expect(numberCell(value, look, false)).toEqual(cell);
  });
});
