import { lookOfBuiltIn, lookOfCode } from '../../../pipeline/read/number-format.ts';

describe('the look of a number format code', () => {
  it.each([
    ['General', 'number'],
    ['G/通用格式', 'number'],
    ['0.00', 'number'],
    ['#,##0.00_);[Red](#,##0.00)', 'number'],
    ['0.00E+00', 'number'],
    ['@', 'number'],
    ['0"天"', 'number'],
    ['0"年"', 'number'],
    ['0年', 'number'],
    ['0\\d', 'number'],
    ['0_d', 'number'],
    ['[Red]0', 'number'],
    ['[$CNY] #,##0', 'number'],
    ['#,##0"m²"', 'number'],
    ['[h]:mm', 'number'],
    ['[mm]:ss', 'number'],
    ['0;"yyyy"', 'number'],
    ['0;yyyy', 'number'],
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['0"%"', 'number'],
    ['yyyy-mm-dd', 'day'],
    ['yyyy/m/d;@', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['yyyy年m月', 'day'],
    ['m"月"d"日"', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['[DBNum1][$-804]yyyy"年"m"月";@', 'day'],
    ['e"年"m"月"', 'day'],
    ['aaaa', 'day'],
    ['mmm-yy', 'day'],
    ['YYYY.MM.DD', 'day'],
    ['yyyy-mm-dd hh:mm', 'day-time'],
    ['yyyy/m/d h:mm AM/PM', 'day-time'],
    ['h:mm', 'time'],
    ['mm:ss.0', 'time'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['h:mm AM/PM', 'time'],
  ])('%s is a %s', (code, look) => {
    expect(lookOfCode(code)).toBe(look);
  });

  it('never throws for a code that is broken', () => {
    expect(['"yyyy', '[yyyy', 'yyyy\\', '', ';'].map(lookOfCode)).toEqual([
      'number',
      'number',
      'day',
      'number',
      'number',
    ]);
  });
});

describe('the look of a built-in format', () => {
  it.each([
    [0, 'number'],
    [9, 'percent'],
    [10, 'percent'],
    [14, 'day'],
    [20, 'time'],
    [22, 'day-time'],
    [30, 'day'],
    [33, 'time'],
    [36, 'day'],
    [45, 'time'],
    [46, 'number'],
    [47, 'time'],
    [49, 'number'],
    [50, 'day'],
    [56, 'time'],
    [58, 'day'],
    [59, 'number'],
    [164, 'number'],
  ])('%i is a %s', (id, look) => {
    expect(lookOfBuiltIn(id)).toBe(look);
  });
});
