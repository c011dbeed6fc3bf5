import type { Status } from '../../../ledger/rollup/parts.ts';
import { leastAdvanced, worstLight } from '../../../pipeline/merge/tally.ts';

describe('the least advanced status', () => {
  it.each([
    [['已完成', '推进中', '未启动'], '未启动'],
    [['已完成', null], null],
    [['已完成并长期推进', '已完成'], '已完成'],
    [['不适用', '已完成'], '已完成'],
    [['不适用', '不适用'], '不适用'],
    [[], null],
  ] as [(Status | null)[], Status | null][])('of %j is %s', (statuses, least) => {
    expect(leastAdvanced(statuses)).toBe(least);
  });
});

describe('the worst light', () => {
  it.each([
    [['green', 'yellow', 'blue'], 'yellow'],
    [['grey', 'green'], 'green'],
    [['blue', 'red'], 'red'],
    [[], 'grey'],
  ] as const)('of %j is %s', (lights, worst) => {
    expect(worstLight(lights)).toBe(worst);
  });
});
