import type { RollUpEntry } from '../../ledger/rollup/entry.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { bare } from '../../ledger/rule/plain-text.ts';
import type { PlacedIntake } from './versions.ts';

/** Entries by unit and row key, with their position in `RollUp.entries`. */
export interface EntryTable {
  readonly entries: readonly RollUpEntry[];
  readonly find: (unit: string, key: string) => RollUpEntry | undefined;
  /** -1 where there is none. */
  readonly positionOf: (unit: string, key: string) => number;
}

/** Lays a list of entries out for looking up. */
export function tableOf(entries: readonly RollUpEntry[]): EntryTable {
  const positions = new Map<string, Map<string, number>>();
  for (const [position, { unit, key }] of entries.entries()) {
    const ofUnit = positions.get(unit) ?? new Map<string, number>();
    positions.set(unit, ofUnit.set(key, position));
  }
  const positionOf = (unit: string, key: string) => positions.get(unit)?.get(key) ?? -1;
  return { entries, positionOf, find: (unit, key) => entries[positionOf(unit, key)] };
}

/** The entries of the files used, in the order given, with how long each text has stayed the same. */
export function entriesOf(used: readonly PlacedIntake[], previous: RollUp | null): RollUpEntry[] {
  const before = tableOf(previous?.entries ?? []);
  return used.flatMap(({ index, intake }) =>
    intake.entries.map((entry) => {
      const earlier = before.find(entry.unit, entry.key);
      const same = earlier !== undefined && entry.progress !== '' && bare(earlier.progress) === bare(entry.progress);
      return { ...entry, unchangedRounds: same ? earlier.unchangedRounds + 1 : 0, file: index };
    }),
  );
}
