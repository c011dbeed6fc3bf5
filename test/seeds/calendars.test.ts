import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWorkday } from 'chinese-days';
import { workCalendarSchema } from '../../ledger/calendar/work-calendar.ts';
import { isWorkDay } from '../../ledger/calendar/work-days.ts';
import { addDays, type Day, dayOf, weekdayOf } from '../../ledger/day/day.ts';

const calendar = workCalendarSchema.parse(
  JSON.parse(readFileSync(join(__dirname, '../../seeds/calendars/china.json'), 'utf8')),
);
const own = { off: [], work: [] };
const years = Array.from({ length: 17 }, (_, index) => 2010 + index);

function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day = dayOf(year, 1, 1); day?.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

describe('the published calendar of China', () => {
  it('lists 2010 to 2026 and nothing else', () => {
    expect(Object.keys(calendar.years).map(Number)).toEqual(years);
  });

  it.each(years)('agrees with the published holidays of %d on every day', (year) => {
    const days = daysOf(year);
    expect(days.length).toBeGreaterThanOrEqual(365);
    expect(days.filter((day) => isWorkDay(day, calendar, own) !== isWorkday(day))).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['2024-02-10', false], // 春节
    ['2024-02-12', false], // Monday of 春节
    ['2024-02-04', true], // Sunday, made up
    ['2024-06-10', false], // 端午节
    ['2024-06-28', true],
    ['2026-02-17', false], // 春节
    ['2026-02-28', true], // Saturday, made up
  ])('%s is a work day: %s', (day, works) => expect(isWorkDay(day as Day, calendar, own)).toBe(works));

  it('does not know 2027 nor 2009', () => {
    expect(isWorkDay('2027-01-01' as Day, calendar, own)).toBe('unknown-year');
    expect(isWorkDay('2027-06-30' as Day, calendar, own)).toBe('unknown-year');
    expect(isWorkDay('2009-12-31' as Day, calendar, own)).toBe('unknown-year');
  });

  it('keeps every day in its own year, in order, and makes up on weekends only', () => {
    for (const [year, { holidays, makeUpDays }] of Object.entries(calendar.years)) {
      for (const list of [holidays, makeUpDays]) {
        expect(list.every((day) => day.startsWith(year))).toBe(true);
        expect([...list].sort()).toEqual(list);
      }
      expect(makeUpDays.filter((day) => ![0, 6].includes(weekdayOf(day)))).toEqual([]);
    }
  });
});
