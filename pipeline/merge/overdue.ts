import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import { daysBetween } from '../../ledger/day/day.ts';
import type { OverdueLine } from '../../ledger/rollup/changes.ts';
import type { RollUpEntry } from '../../ledger/rollup/entry.ts';
import { isDone } from '../../ledger/rollup/parts.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import type { TaskState } from '../../ledger/rollup/task-state.ts';
import { type EntryTable, tableOf } from './entry-table.ts';
import type { RoundContext } from './submission.ts';

/** Whether an entry is open past its day. */
export function isOverdue(entry: RollUpEntry): boolean {
  return entry.daysOverdue > 0 && !isDone(entry.status);
}

/**
 * Rows past their day: those that units report open, the longest overdue first, and after them those that are due and of
 * which nothing came in. A day before the plan's publication informs only, and what was done a round ago stays done.
 */
export function overdueOf(
  table: EntryTable,
  tasks: readonly TaskState[],
  previous: RollUp | null,
  context: RoundContext,
): OverdueLine[] {
  const deciding = new Map(tasks.flatMap((task) => task.rows.map((row) => [row.key, new Set(row.deciding)])));
  const earlier = new Set(previous?.overdue.map(({ unit, key }) => `${unit} ${key}`));
  const before = tableOf(previous?.entries ?? []);
  const lines = context.roster.units.flatMap(({ code }) =>
    (context.assignment.rows.get(code) ?? []).flatMap((row): OverdueLine[] => {
      const entry = table.find(code, row.key);
      const days = entry === undefined ? daysSilent(row, context) : isOverdue(entry) ? entry.daysOverdue : 0;
      if (days <= 0) return [];
      if (entry === undefined && isDone(before.find(code, row.key)?.status ?? null)) return [];
      const line: OverdueLine = {
        unit: code,
        role: row.role,
        task: row.task.number,
        key: row.key,
        item: row.item,
        dueOn: row.dueOn,
        days,
        status: entry?.status ?? null,
        nextStep: entry?.nextStep ?? '',
        reported: entry !== undefined,
        decides: deciding.get(row.key)?.has(code) ?? false,
        before: previous === null ? null : earlier.has(`${code} ${row.key}`),
        entry: entry === undefined ? null : table.positionOf(code, row.key),
      };
      return [line];
    }),
  );
  return lines.sort((a, b) => Number(b.reported) - Number(a.reported) || b.days - a.days);
}

function daysSilent(row: AssignedRow, { plan, asOf }: RoundContext): number {
  return row.dueOn === null || row.dueOn < plan.published ? 0 : daysBetween(row.dueOn, asOf);
}
