import { expectedCells, planColumns } from '../../../ledger/assignment/expected-cells.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import { rowsOf, samplePlan } from '../../build/circumstances.ts';

function cellsOf(key: string) {
  const row = rowsOf(samplePlan).find((candidate) => candidate.key === key);
  if (row === undefined) throw new RangeError(`no row ${key}`);
  return expectedCells(row);
}

describe('the plan columns of a row', () => {
  it('hold what the plan says', () => {
    expect(cellsOf('T04-1')).toEqual({
      rowKey: 'T04-1',
      taskNo: '4',
      taskText: '学时培训与全员轮训',
      item: '全员轮训',
      responsible: '县司法局',
      role: '落实',
      deadlineText: '2025年年底前完成并长期推进(全员轮训于2024年6月底前完成)',
      dueOn: '2024-06-30',
    });
  });

  it('are empty where the plan says nothing', () => {
    expect(cellsOf('T07-1')).toMatchObject({ deadlineText: '', dueOn: '' });
  });

  it('prefer the verbatim text of an imported plan', () => {
    const [row] = rowsOf(samplePlan);
    if (row === undefined) throw new RangeError('no row');
    expect(expectedCells({ ...row, task: { ...row.task, text: '原文' } }).taskText).toBe('原文');
  });

  it('are exactly the columns of the sheet that come from the plan', () => {
    const declared = tasksSheet.columns.filter(({ origin }) => origin === 'plan').map(({ id }) => id);
    expect([...planColumns]).toEqual(declared);
  });
});
