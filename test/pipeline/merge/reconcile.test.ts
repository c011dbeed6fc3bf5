import { reconcile } from '../../../pipeline/merge/reconcile.ts';
import { findUnequalTotals } from '../../../pipeline/merge/round-findings.ts';
import { mergeContextOf, rollUpOf, wholeCounty } from '../../build/rollup.ts';

describe('the reconciliation', () => {
  const rollUp = rollUpOf(wholeCounty(), mergeContextOf());

  it('holds the county, counted by task, against the units', () => {
    const lines = new Map(rollUp.reconciliation.map((line) => [line.what['zh-CN'], [line.county, line.units]]));
    expect(lines.get('应填行数')).toEqual([10, 10]);
    expect(lines.get('已报行数')).toEqual([10, 10]);
    expect(lines.get('逾期行数')).toEqual([4, 4]);
    expect(rollUp.reconciliation.every(({ equal }) => equal)).toBe(true);
  });

  it('shows a total that does not agree (X-05), and is silent otherwise', () => {
    const [first, ...others] = rollUp.units;
    const tampered = first === undefined ? [] : [{ ...first, reported: first.reported + 1 }, ...others];
    const lines = reconcile({ ...rollUp, units: tampered });
    const found = findUnequalTotals(lines);
    expect(found.map(({ code, severity, facts }) => ({ code, severity, facts }))).toEqual([
      { code: 'X-05', severity: 'error', facts: { what: '已报行数', total: 10, sum: 11 } },
      { code: 'X-05', severity: 'error', facts: { what: '各文件并入的行数', total: 10, sum: 11 } },
    ]);
    expect(findUnequalTotals(rollUp.reconciliation)).toEqual([]);
  });
});
