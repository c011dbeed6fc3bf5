import type { Matrix } from '../../ledger/rollup/rollup.ts';
import type { TaskState } from '../../ledger/rollup/task-state.ts';
import type { EntryTable } from './entry-table.ts';
import type { RoundContext } from './submission.ts';

/** Lights of every row key (plan order) for every unit (roster order); null where the row is not the unit's. */
export function matrixOf(table: EntryTable, tasks: readonly TaskState[], { roster, assignment }: RoundContext): Matrix {
  const columns = tasks.flatMap((task) => task.rows.map(({ key }) => ({ key, task: task.task })));
  const rows = roster.units.map(({ code }) => {
    const own = new Set((assignment.rows.get(code) ?? []).map((row) => row.key));
    const cellOf = (key: string) => (own.has(key) ? (table.find(code, key)?.light ?? 'unreported') : null);
    return { unit: code, cells: columns.map(({ key }) => cellOf(key)) };
  });
  return { columns, rows };
}
