import fc from 'fast-check';
import { addDays, type Day } from '../../../ledger/day/day.ts';
import { readDay } from '../../../ledger/value/read-day.ts';
import type { ValueContext } from '../../../ledger/value/reading.ts';
import { cellOf, day, type Word } from '../../build/grid.ts';

const context: ValueContext = { year: 2024, nearYear: 2024, textual: false };

function read(word: Word, within: ValueContext = context): string {
  const cell = cellOf(word);
  if (cell === undefined) return 'empty';
  const { state, value, remarks } = readDay(cell, within);
  const [remark] = remarks;
  const facts = remark?.facts ?? {};
  const why = facts.reason ?? (remark?.kind === 'partial-date' ? `${facts.precision} ${facts.assumed}`.trim() : '');
  return [state === 'usable' ? value : state, remark?.kind, why].filter(Boolean).join(' ');
}

describe('a day column', () => {
  it('takes a real day as it is', () => {
    expect(read(day('2024-06-05'))).toBe('2024-06-05');
  });

  it.each<[Word]>([
    ['2024.6.5'],
    ['2024/6/5'],
    ['2024-06-05'],
    ['2024年6月5日'],
    ['2024年06月05号'],
    ['２０２４．６．５'],
    ['2024。6。5'],
    ['二〇二四年六月五日'],
    ['20240605'],
    [20240605],
    [45448],
    [45448.5],
    [' 2024-06-05 '],
    ['\u30002024\u00a0年6月5日\u200b'],
    ['2024 6 5'],
    ['2024-6-5 8:30'],
    ['2024-06-05 00:00:00'],
    ['2024-06-05T08:30:00Z'],
    ['2024年6月5日（星期三）'],
    ['于2024年6月5日完成'],
    ['2024.6.5前'],
    ['2024.6.5.'],
  ])('reads %j as 2024-06-05 and says so', (word) => {
    expect(read(word)).toBe('2024-06-05 text-date');
  });

  it.each<[Word, string]>([
    ['24.6.5', '2024-06-05 partial-date day century'],
    ['24年6月5日', '2024-06-05 partial-date day century'],
    ['240605', '2024-06-05 partial-date day century'],
    ['6月5日', '2024-06-05 partial-date day year'],
    ['6.5', '2024-06-05 partial-date day year'],
    [6.5, '2024-06-05 partial-date day year'],
    ['今年6月5日', '2024-06-05 partial-date day year'],
    ['6月底', '2024-06-30 partial-date month year'],
    ['六月底前', '2024-06-30 partial-date month year'],
    ['2024年2月底', '2024-02-29 partial-date month'],
    ['2024-06', '2024-06-30 partial-date month end'],
    ['2024.6', '2024-06-30 partial-date month end'],
    [2024.6, '2024-06-30 partial-date month end'],
    ['202406', '2024-06-30 partial-date month end'],
    ['2024年6月份', '2024-06-30 partial-date month end'],
    ['2024年6月上旬', '2024-06-10 partial-date xun'],
    ['2月下旬', '2024-02-29 partial-date xun year'],
    ['6月初', '2024-06-10 partial-date xun year,start'],
    ['二季度', '2024-06-30 partial-date quarter year,end'],
    ['2024年第3季度', '2024-09-30 partial-date quarter end'],
    ['2024-Q1', '2024-03-31 partial-date quarter end'],
    ['上半年', '2024-06-30 partial-date half-year year,end'],
    ['2025年下半年', '2025-12-31 partial-date half-year end'],
    ['年底前', '2024-12-31 partial-date year year'],
    ['2025年年底前完成', '2025-12-31 partial-date year'],
    ['2024年', '2024-12-31 partial-date year end'],
    [2024, '2024-12-31 partial-date year end'],
    ['年初', '2024-01-31 partial-date month year,start'],
  ])('reads the partial day %j as %s', (word, expected) => {
    expect(read(word)).toBe(expected);
  });

  it.each<[Word]>([['已完成'], ['长期坚持'], ['持续推进'], ['正在办理中'], ['不适用'], ['已完成并长期推进']])(
    'knows the status word %s for what it is',
    (word) => {
      expect(read(word)).toBe('unusable status-in-date');
    },
  );

  it.each<[Word, string]>([
    ['详见附件', 'unreadable'],
    ['无', 'unreadable'],
    ['12345', 'unreadable'],
    [true, 'unreadable'],
    [-3, 'unreadable'],
    ['2024-02-30', 'no-such-day'],
    ['2024年13月', 'no-such-day'],
    ['20241301', 'no-such-day'],
    ['5/6/2024', 'order-unclear'],
    [2024.1, 'order-unclear'],
    [6.1, 'order-unclear'],
    ['24.6', 'order-unclear'],
    ['50.6.24', 'order-unclear'],
    ['2024.6.5-6.8', 'several-days'],
    ['6月5日至8日', 'several-days'],
    ['2024-06-05~2024-06-08', 'several-days'],
    ['6.5、6.8', 'several-days'],
  ])('does not guess %j: %s', (word, reason) => {
    expect(read(word)).toBe(`unusable not-a-date ${reason}`);
  });

  it.each<[Word, string]>([
    ['13/6/2024', '2024-06-13 text-date'],
    ['6/13/2024', '2024-06-13 text-date'],
    ['6/6/2024', '2024-06-06 text-date'],
  ])('reads %s, of which one order alone is possible', (word, expected) => {
    expect(read(word)).toBe(expected);
  });

  it('asks for the year where the workbook names no round', () => {
    const nowhere = { ...context, year: null };
    expect(read('6月5日', nowhere)).toBe('unusable not-a-date year-missing');
    expect(read('上半年', nowhere)).toBe('unusable not-a-date year-missing');
    expect(read('24.6.5', nowhere)).toBe('2024-06-05 partial-date day century');
  });

  it.each<[Word]>([[null], ['  '], ['\u3000'], ['/'], ['——'], ['-']])('takes %j for empty', (word) => {
    expect(read(word)).toBe('empty');
  });

  it('has no remark for a plain date of a file that knows nothing but text', () => {
    const csv = { ...context, textual: true };
    expect(read('2024/6/5', csv)).toBe('2024-06-05');
    expect(read('2024-06-05 00:00:00', csv)).toBe('2024-06-05');
    expect(read('2024.6.5', csv)).toBe('2024-06-05 text-date');
  });

  it('reads every day back from each way of writing it whole', () => {
    const days = fc.integer({ min: 0, max: 5000 }).map((count) => addDays('2018-01-01' as Day, count));
    fc.assert(
      fc.property(days, fc.constantFrom('.', '/', '-', 'cn', ''), fc.boolean(), (wanted, separator, padded) => {
        const [y = '', m = '', d = ''] = wanted.split('-');
        const [month, dayOfMonth] = padded || separator === '' ? [m, d] : [String(Number(m)), String(Number(d))];
        const text = separator === 'cn' ? `${y}年${month}月${dayOfMonth}日` : [y, month, dayOfMonth].join(separator);
        expect(read(text)).toBe(`${wanted} text-date`);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a day that exists or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9年月日季度上下半旬底初./-]{1,12}$/), (text) => {
        const { state, value } = readDay({ kind: 'text', text }, context);
        if (state === 'usable') expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        else expect(value).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
