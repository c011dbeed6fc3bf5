import { type Entry, textOf } from '../ledger.ts';

/** `doubtful`: a needed cell is empty though it must be filled, cannot be used, or the workbook lacks the column. */
export type Match = 'yes' | 'no' | 'doubtful';

/**
 * Whether a row is one that an obligation counts: in every column of `where` one of the values stands. An empty cell is doubtful
 * only in the columns that every row must fill (`required`); elsewhere it says that the row is none of these.
 */
export function matchRow(
  entry: Entry,
  where: Readonly<Record<string, readonly string[]>>,
  required: readonly string[],
): Match {
  const matches = Object.entries(where).map(([column, values]): Match => {
    const state = entry.cells[column]?.state;
    if (state === 'usable') return values.includes(textOf(entry, column)) ? 'yes' : 'no';
    return state === 'empty' && !required.includes(column) ? 'no' : 'doubtful';
  });
  if (matches.includes('no')) return 'no';
  return matches.includes('doubtful') ? 'doubtful' : 'yes';
}
