import { reconcile } from '../../../pipeline/merge/reconcile.ts';
import { findUnequalTotals } from '../../../pipeline/merge/round-findings.ts';
import { demandContext, filledCounty } from '../../build/county-registers.ts';
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

describe('the reconciliation of the registers', () => {
  const rollUp = rollUpOf(filledCounty(), demandContext());
  const named = new Map(rollUp.reconciliation.map((line) => [line.what['zh-CN'], line]));

  it('holds rows, figures and duties of the county against the units', () => {
    expect(named.get('人员培训证件台账：各文件采用的登记行数')).toMatchObject({ county: 5, units: 5 });
    expect(named.get('人员培训证件台账：计入的和未计入的登记行数')).toMatchObject({ county: 5, units: 5 });
    expect(named.get('人员培训证件台账：达到')).toMatchObject({ county: 2, units: 2 });
    expect(named.get('案件台账：超时')).toMatchObject({ county: 1, units: 1 });
    expect(named.get('指标看板：应达家次')).toMatchObject({ county: 18, units: 18 });
    expect(rollUp.reconciliation.every(({ equal }) => equal)).toBe(true);
  });

  it('shows figures that do not agree, although two faults make up for each other in their column', () => {
    const figures = rollUp.figures.map((table) =>
      table.sheet !== 'activities' ? table : { ...table, county: swapped(table.county) },
    );
    const unequal = reconcile({ ...rollUp, figures }).filter(({ equal }) => !equal);
    expect(unequal.map(({ what, county, units }) => [what['zh-CN'], county, units])).toEqual([
      ['活动监督登记：报送材料·登记行数', 3, 2],
      ['活动监督登记：实战演练·登记行数', 1, 2],
    ]);
  });

  it('shows a duty that is counted on the board and not on a scorecard', () => {
    const units = rollUp.units.map((card) =>
      card.unit === 'D03' ? { ...card, duties: { ...card.duties, missed: card.duties.missed - 1 } } : card,
    );
    const unequal = reconcile({ ...rollUp, units }).filter(({ equal }) => !equal);
    expect(unequal.map(({ what }) => what['zh-CN'])).toEqual(['指标看板：未达标']);
  });
});

/** One drill counted as a filing. */
function swapped(county: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const { 实战演练: drills = {}, filings = {} } = county;
  return {
    ...county,
    实战演练: { ...drills, rows: (drills.rows ?? 0) - 1 },
    filings: { ...filings, rows: (filings.rows ?? 0) + 1 },
  };
}
