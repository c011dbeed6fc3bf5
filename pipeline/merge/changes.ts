import type { Change, Changes } from '../../ledger/rollup/changes.ts';
import type { RollUpEntry } from '../../ledger/rollup/entry.ts';
import { isDone } from '../../ledger/rollup/parts.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { type EntryTable, tableOf } from './entry-table.ts';
import { isOverdue } from './overdue.ts';

/** What moved since the round before, in the order of the entries; null where there is no round before. */
export function changesOf(table: EntryTable, previous: RollUp | null): Changes | null {
  if (previous === null) return null;
  const before = tableOf(previous.entries);
  const pick = (count: (entry: RollUpEntry, earlier: RollUpEntry | undefined) => number | null): Change[] =>
    table.entries.flatMap((entry, position) => {
      const earlier = before.find(entry.unit, entry.key);
      const counted = count(entry, earlier);
      if (counted === null) return [];
      const { unit, task, key, status } = entry;
      return [{ unit, task, key, from: earlier?.status ?? null, to: status, count: counted, entry: position }];
    });
  const wasDone = (earlier: RollUpEntry | undefined) => isDone(earlier?.status ?? null);
  return {
    previousRound: previous.round,
    previousAsOf: previous.asOf,
    newlyDone: pick((entry, earlier) => (isDone(entry.status) && !wasDone(earlier) ? 0 : null)),
    newlyOverdue: pick((entry, earlier) =>
      isOverdue(entry) && !(earlier !== undefined && isOverdue(earlier)) ? entry.daysOverdue : null,
    ),
    regressed: pick((entry, earlier) =>
      wasDone(earlier) && entry.status !== null && entry.status !== '不适用' && !isDone(entry.status) ? 0 : null,
    ),
    unchangedText: pick((entry) =>
      entry.unchangedRounds > 0 && entry.status !== '不适用' && !isDone(entry.status) ? entry.unchangedRounds : null,
    ),
  };
}
