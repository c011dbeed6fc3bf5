import type { Entry, EntryCell, Ledger } from '../ledger.ts';
import { ledgerSheets } from '../sheets/index.ts';
import { trimBlanks } from '../value/trim-blanks.ts';

/**
 * Hash of what a unit reports: unit, round, 零报告, and every value of the columns it fills in, by row key. Sixteen hexadecimal
 * digits (two lanes of FNV-1a). Values count as they are read, so the hash stays the same when rows are sorted, a column is moved,
 * a text date is made a date or the file is saved by another program; it changes with any value. Marks, plan columns and
 * columns of the unit's own do not count. It finds slips, not forgery.
 */
export function hashEntries({ identity, nilReturn, sheets }: Ledger): string {
  const head = [identity.unit ?? '', identity.round ?? '', nilReturn ? 'nil' : ''].join(FIELD);
  const lines = sheets.flatMap(({ id, entries }) => entries.flatMap((entry) => lineOf(id, entry) ?? []));
  return fnv1a([head, ...lines.sort()].join(RECORD));
}

const FIELD = '\u001f';
const RECORD = '\u001e';

/** Columns a unit fills in, by sheet id, in the order of the template. */
const unitColumns: ReadonlyMap<string, readonly string[]> = new Map(
  ledgerSheets.map(({ id, columns }) => [
    id,
    columns.filter(({ origin }) => origin === 'unit').map((column) => column.id),
  ]),
);

/** One entry as a text; null for a row of the unit's own in which nothing stands. */
function lineOf(sheet: string, { key, cells }: Entry): string | null {
  const values = (unitColumns.get(sheet) ?? []).map((column) => wordsIn(cells[column]));
  if (key === null && values.every((value) => value === '')) return null;
  return [sheet, key ?? '', ...values].join(FIELD);
}

function wordsIn(cell: EntryCell | undefined): string {
  if (cell === undefined || cell.state === 'empty') return '';
  return cell.state === 'usable' ? String(cell.value) : trimBlanks(cell.found);
}

const PRIME = 0x01000193;
/** The offset basis of FNV-1a, and another one for the second lane. */
const LANES = [0x811c9dc5, 0x7ee3623b];

function fnv1a(text: string): string {
  return LANES.map((basis) => {
    let hash = basis;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      hash = Math.imul(hash ^ (code & 0xff), PRIME);
      hash = Math.imul(hash ^ (code >>> 8), PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
