import type { VersionDifference } from '../../ledger/rollup/register.ts';
import { columnOf } from '../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import type { FileEntry, Intake } from './intake.ts';

/** A file with its position in `RollUp.files`. */
export interface PlacedIntake {
  readonly index: number;
  readonly intake: Intake;
}

/**
 * The versions one unit sent, the one to use first: the latest moment of saving, then the latest 填报日期, then the file
 * name in order of its characters. Words in a file name (最终版2, 修改) decide nothing.
 */
export function newestFirst(versions: readonly PlacedIntake[]): PlacedIntake[] {
  return [...versions].sort(
    (a, b) =>
      descending(a.intake.moment, b.intake.moment) ||
      descending(a.intake.facts.filledOn ?? '', b.intake.facts.filledOn ?? '') ||
      a.index - b.index,
  );
}

/** Where an older version says something else than the one used; rows in the order of the version used, then the rest. */
export function differencesBetween(used: PlacedIntake, older: PlacedIntake): VersionDifference[] {
  if (used.intake.facts.sha256 === older.intake.facts.sha256) return [];
  const now = new Map(used.intake.entries.map((entry) => [entry.key, entry]));
  const before = new Map(older.intake.entries.map((entry) => [entry.key, entry]));
  const keys = [...new Set([...now.keys(), ...before.keys()])].sort();
  return keys.flatMap((key) => {
    const [newEntry, oldEntry] = [now.get(key), before.get(key)];
    const task = newEntry?.task ?? oldEntry?.task ?? '';
    return COMPARED.flatMap((id) => {
      const [newer, earlier] = [writtenIn(newEntry, id), writtenIn(oldEntry, id)];
      if (newer === earlier) return [];
      const column = columnOf(tasksSheet, id)?.heading['zh-CN'] ?? id;
      return [{ olderFile: older.index, key, task, column, older: earlier, newer, blanked: newer === '' }];
    });
  });
}

const COMPARED = [
  'status',
  'completedOn',
  'progress',
  'issues',
  'nextStep',
  'evidence',
  'clearance',
] as const satisfies readonly (keyof FileEntry)[];

/** Nothing asked for is the same as an empty cell: the template may or may not fill it in. */
const NOT_ASKED = '未申请';

function writtenIn(entry: FileEntry | undefined, id: (typeof COMPARED)[number]): string {
  const value = entry?.[id] ?? '';
  return id === 'clearance' && value === NOT_ASKED ? '' : value;
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
