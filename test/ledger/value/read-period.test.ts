import * as fc from 'fast-check';
import { readPeriod } from '../../../ledger/value/read-period.ts';

describe('the period that words name', () => {
  it.each([
    ['2024', '2024'],
    ['2024年', '2024'],
    ['2024年度', '2024'],
    ['全年', '2024'],
    ['本年度', '2024'],
    ['1—12月', '2024'],
    ['2024-Q2', '2024-Q2'],
    ['2024q2', '2024-Q2'],
    ['２０２４年第２季度', '2024-Q2'],
    ['2024年第二季度', '2024-Q2'],
    ['2024 年 二季度', '2024-Q2'],
    ['24年2季度', '2024-Q2'],
    ['二〇二四年四季度', '2024-Q4'],
    ['二季度', '2024-Q2'],
    ['第三季度', '2024-Q3'],
    ['Q1', '2024-Q1'],
    ['4-6月', '2024-Q2'],
    ['2023年10至12月', '2023-Q4'],
    ['2024-H1', '2024-H1'],
    ['2024年上半年', '2024-H1'],
    ['下半年', '2024-H2'],
    ['1-6月', '2024-H1'],
    ['2024-06', '2024-06'],
    ['2024年6月', '2024-06'],
    ['12月份', '2024-12'],
    ['2024-06-01', '2024-06'],
    ['2023-2025', '2023-2025'],
    ['2023年—2025年', '2023-2025'],
  ])('%s is %s', (text, expected) => {
    expect(readPeriod(text, 2024)).toBe(expected);
  });

  it.each([
    '',
    '/',
    '五季度',
    '2024-Q5',
    '2024-H3',
    '13月',
    '2-4月',
    '11-13月',
    '2024-06-15',
    '本期',
    '2024年第二季度和第三季度',
    '6',
  ])('"%s" is none', (text) => {
    expect(readPeriod(text, 2024)).toBeNull();
  });

  it('is not guessed where no year is known', () => {
    expect(readPeriod('二季度', null)).toBeNull();
    expect(readPeriod('2023年二季度', null)).toBe('2023-Q2');
  });

  it('is itself read from every id of a span, whatever the year of the round', () => {
    const year = fc.integer({ min: 2000, max: 2099 });
    const part = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 4 }).map((quarter) => `-Q${quarter}`),
      fc.integer({ min: 1, max: 2 }).map((half) => `-H${half}`),
      fc.integer({ min: 1, max: 12 }).map((month) => `-${String(month).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(year, part, year, (of, tail, round) => {
        expect(readPeriod(`${of}${tail}`, round)).toBe(`${of}${tail}`);
      }),
    );
  });
});
