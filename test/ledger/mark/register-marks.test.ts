import type { Finding, Severity } from '../../../ledger/finding/finding.ts';
import { judge } from '../../../ledger/judge.ts';
import { marksOf, readMark } from '../../../ledger/mark/mark.ts';
import { contextOf } from '../../build/circumstances.ts';
import { registerLedger } from '../../build/register.ts';
import { sampleRegister } from '../../build/sample-register.ts';

const lines = ['code=I-22 period=2024-Q2 num=3 den=4', 'code=I-23 period=2024-Q2', 'code=I-24 period=2024-Q2 note=无'];

/** Marks of the register's rows 5, 6 and 7 for findings told as `row severity code rule column`. */
function marksFor(...told: string[]): Record<number, string> {
  const ledger = registerLedger([[sampleRegister, lines]]);
  const judged = judge(ledger, contextOf(), []);
  const marks = marksOf(ledger, { ...judged, findings: told.map(findingOf) }, [sampleRegister]);
  return Object.fromEntries(marks.get('样例登记') ?? []);
}

function findingOf(told: string): Finding {
  const [row = '', severity = '', code = '', rule = '', column = null] = told.split(' ');
  return {
    rule,
    code,
    severity: severity as Severity,
    file: '',
    sheet: '样例登记',
    row: Number(row),
    column,
    cell: null,
    unit: null,
    task: null,
    found: null,
    expected: null,
    clause: 'practice',
    facts: {},
  };
}

describe('the mark of a row of a register', () => {
  it('is green where nothing is found, and is left out where the unit wrote nothing in a row it was given', () => {
    expect(marksFor()).toEqual({ 5: '绿 无误', 7: '绿 无误' });
  });

  it.each<[told: string[], mark: string]>([
    [['5 error D-10 not-a-count 分子'], '黄 待改 D-10【分子】'],
    [['5 warning K-07 budget-heading'], '黄 待改 K-07'],
    [['5 noncompliance K-01 disclosure-rate 值', '5 warning K-07 budget'], '红 不合规 K-01 K-07【值】'],
    [['5 noncompliance R-03 rectification-overdue 期间', '5 noncompliance K-01 rate'], '红 逾期 R-03 K-01【期间】'],
    [['5 info D-06 text-number 分子'], '绿 无误'],
  ])('%j is %s', (told, mark) => {
    expect(marksFor(...told)[5]).toBe(mark);
    expect(readMark(mark)).not.toBeNull();
  });

  it('stands in a row that the unit left empty where something is said of it', () => {
    expect(marksFor('6 noncompliance K-01 rate')[6]).toBe('红 不合规 K-01');
  });

  it('leaves the lights that are counted to the rows of the plan', () => {
    const ledger = registerLedger([[sampleRegister, lines]]);
    const { lights, summary } = judge(ledger, contextOf({ keys: [] }), []);
    expect(lights.size).toBe(0);
    expect(Object.values(summary.lights).reduce((sum, count) => sum + count, 0)).toBe(0);
  });
});
