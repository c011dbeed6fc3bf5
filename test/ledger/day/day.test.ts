import fc from 'fast-check';
import {
  addDays,
  type Day,
  dayOf,
  daySchema,
  daysBetween,
  endOfMonth,
  isDay,
  lastDayOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../ledger/day/day.ts';

const day = (text: string): Day => daySchema.parse(text);

const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => dayOf(year, month, dayOfMonth))
  .filter((made) => made !== null);

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
    expect(daySchema.safeParse(text).success).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '2024-1-1',
    '2024/01/01',
    '24-01-01',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
    expect(daySchema.safeParse(text).success).toBe(false);
  });
});

describe('dayOf', () => {
  it('writes year, month and day with leading zeros', () => {
    expect(dayOf(2024, 6, 5)).toBe('2024-06-05');
    expect(dayOf(987, 12, 31)).toBe('0987-12-31');
  });

  it.each([
    [2024, 2, 30],
    [2023, 2, 29],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 6, 0],
    [2024, 6, 31],
    [0, 1, 1],
    [10000, 1, 1],
    [2024.5, 1, 1],
    [2024, 1.5, 1],
    [2024, 1, 1.5],
    [Number.NaN, 1, 1],
    [2024, Number.NaN, 1],
    [2024, 1, Number.NaN],
  ])('knows no day %d-%d-%d', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeNull();
  });
});

describe('the end of a month', () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [4, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('of %d-%d is the %dth', (year, month, last) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
    expect(endOfMonth(year, month)).toBe(dayOf(year, month, last));
  });

  it.each([0, 13])('does not exist for a month %d', (month) => {
    expect(() => endOfMonth(2024, month)).toThrow(RangeError);
  });
});

describe('counting days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-06-30', 0, '2024-06-30'],
    ['2024-01-01', 366, '2025-01-01'],
    ['0050-12-31', 1, '0051-01-01'],
  ])('from %s by %d comes to %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  it('does not leave the years that a day can be written in', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError);
  });

  it('goes there and back again', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the parts of a day', () => {
  it('are its year and month', () => {
    expect(yearOf(day('2024-06-30'))).toBe(2024);
    expect(monthOf(day('2024-06-30'))).toBe(6);
  });

  it.each([
    ['2024-06-30', 0],
    ['2024-07-01', 1],
    ['2024-02-29', 4],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2000-01-01', 6],
  ])('%s is weekday %d', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});
