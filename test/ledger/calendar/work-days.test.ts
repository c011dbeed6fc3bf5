import fc from 'fast-check';
import { workCalendarSchema } from '../../../ledger/calendar/work-calendar.ts';
import { addWorkDays, isWorkDay, workDaysBetween } from '../../../ledger/calendar/work-days.ts';
import { addDays, type Day, daySchema } from '../../../ledger/day/day.ts';

// 2024-06-10 is a Monday off, 2024-06-15 a Saturday of work; 2025 is unknown.
const calendar = workCalendarSchema.parse({
  id: 'test',
  years: { '2024': { holidays: ['2024-06-10'], makeUpDays: ['2024-06-15'] } },
});
const none = { off: [], work: [] };
const day = (text: string): Day => daySchema.parse(text);

describe('a work day', () => {
  it.each<[string, boolean | 'unknown-year']>([
    ['2024-06-07', true],
    ['2024-06-08', false],
    ['2024-06-09', false],
    ['2024-06-10', false],
    ['2024-06-15', true],
    ['2024-06-16', false],
    ['2025-01-01', 'unknown-year'],
    ['2023-12-31', 'unknown-year'],
  ])('%s: %s', (text, works) => expect(isWorkDay(day(text), calendar, none)).toBe(works));

  it('a county’s own days win, also in a year nobody published', () => {
    const own = { off: [day('2024-06-07'), day('2024-06-15')], work: [day('2024-06-10'), day('2025-01-04')] };
    expect(isWorkDay(day('2024-06-07'), calendar, own)).toBe(false);
    expect(isWorkDay(day('2024-06-15'), calendar, own)).toBe(false);
    expect(isWorkDay(day('2024-06-10'), calendar, own)).toBe(true);
    expect(isWorkDay(day('2025-01-04'), calendar, own)).toBe(true);
    expect(isWorkDay(day('2025-01-05'), calendar, own)).toBe('unknown-year');
  });
});

describe('work days between two days', () => {
  it.each([
    ['2024-06-06', '2024-06-07', 1],
    ['2024-06-07', '2024-06-10', 0],
    ['2024-06-07', '2024-06-12', 2],
    ['2024-06-14', '2024-06-17', 2],
    ['2024-06-07', '2024-06-07', 0],
    ['2024-06-12', '2024-06-07', 0],
  ])('after %s up to %s: %d', (from, to, count) =>
    expect(workDaysBetween(day(from), day(to), calendar, none)).toEqual({ count }),
  );

  it('names the first year it does not know', () => {
    expect(workDaysBetween(day('2024-12-30'), day('2026-01-05'), calendar, none)).toEqual({ unknownYear: 2025 });
    expect(workDaysBetween(day('2024-12-30'), day('2024-12-31'), calendar, none)).toEqual({ count: 1 });
    expect(workDaysBetween(day('2023-12-31'), day('2024-01-01'), calendar, none)).toEqual({ count: 1 });
  });
});

describe('a term of work days', () => {
  it.each([
    ['2024-06-06', 3, '2024-06-12'],
    ['2024-06-13', 3, '2024-06-17'],
    ['2024-06-08', 0, '2024-06-08'],
    ['2024-06-08', 1, '2024-06-11'],
  ])('from %s, %d work days end on %s', (from, count, end) =>
    expect(addWorkDays(day(from), count, calendar, none)).toEqual({ day: end }),
  );

  it('does not reach into a year it does not know', () =>
    expect(addWorkDays(day('2024-12-31'), 1, calendar, none)).toEqual({ unknownYear: 2025 }));

  it.each([-1, 1.5, Number.NaN])('refuses a count of %d', (count) =>
    expect(() => addWorkDays(day('2024-06-06'), count, calendar, none)).toThrow(RangeError),
  );

  it('counting back what was added gives the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }), (offset, count) => {
        const from = addDays(day('2024-01-01'), offset);
        const end = addWorkDays(from, count, calendar, none);
        if ('day' in end) {
          expect(workDaysBetween(from, end.day, calendar, none)).toEqual({ count });
          expect(isWorkDay(end.day, calendar, none)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
