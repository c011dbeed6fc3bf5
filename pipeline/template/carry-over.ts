import { yearOf } from '../../ledger/day/day.ts';
import { type Entry, isFilledIn, type Ledger, textOf } from '../../ledger/ledger.ts';
import type { Round } from '../../ledger/round/round.ts';
import type { CarryDeclaration, Column, SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import type { RowEntry, TemplateOptions } from './template-options.ts';

/** What a unit's ledger of one round leaves for the next. */
export type CarriedOver = Required<Pick<TemplateOptions, 'entries' | 'registers'>>;

/**
 * What stands in the workbook of the next round: of the task ledger how far each row is, with day and evidence of what is done,
 * and who fills in; of the registers all rows within a year, and into a new year those that their sheet declares. Progress, next step,
 * signature and day of filling in are to be written anew. A cell that could not be used keeps its words, so that nothing is lost;
 * a unit's own columns stay in its old workbook. `from` is the round of the ledger, `to` the round that is issued.
 */
export function carryOver(ledger: Ledger, from: Round, to: Round, sheets: readonly SheetDeclaration[]): CarriedOver {
  const newYear = yearOf(from.to) !== yearOf(to.to) ? String(yearOf(to.to)) : null;
  const entries = new Map<string, RowEntry>();
  const registers = new Map<string, readonly RowEntry[]>();
  for (const sheet of ledger.sheets) {
    const declaration = sheets.find(({ id }) => id === sheet.id);
    if (declaration === undefined) continue;
    if (declaration.rows === 'plan') {
      for (const entry of sheet.entries) if (entry.key !== null) entries.set(entry.key, standing(entry, declaration));
    } else {
      registers.set(sheet.id, registerRows(sheet.entries, declaration, newYear));
    }
  }
  return { entries, registers };
}

/** Columns of the task ledger that stand from round to round; day and evidence where the row is done. */
const STANDING = ['status', 'filler', 'phone', 'clearance'];

function standing(entry: Entry, declaration: SheetDeclaration): RowEntry {
  const done = declaration.due?.done.includes(textOf(entry, declaration.due.status)) ?? false;
  const ids = done ? [...STANDING, ...(declaration.due?.neededWhenDone ?? [])] : STANDING;
  return rowOf(
    entry,
    declaration.columns.filter(({ id }) => ids.includes(id)),
  );
}

function registerRows(
  entries: readonly Entry[],
  declaration: SheetDeclaration,
  newYear: string | null,
): readonly RowEntry[] {
  const { carry, columns } = declaration;
  const rows = entries.filter((entry) => isFilledIn(entry, declaration));
  const written = columns.filter(({ origin, formula }) => origin !== 'result' && formula === undefined);
  if (newYear === null) return rows.map((entry) => rowOf(entry, withTyped(entry, written, columns)));
  const kept = carry === undefined ? [] : rows.filter((entry) => stands(entry, carry));
  const old = written.filter(({ id }) => !(carry?.anew ?? []).includes(id));
  return kept.map((entry) => ({
    ...rowOf(entry, old),
    ...(carry?.year === undefined ? {} : { [carry.year]: newYear }),
  }));
}

/** The columns written, and computed ones in which a person typed a value where the parts are empty. */
function withTyped(entry: Entry, written: readonly Column[], columns: readonly Column[]): readonly Column[] {
  const typed = columns.filter(({ id, formula }) => {
    if (formula === undefined || entry.cells[id]?.state !== 'usable') return false;
    const parts = [...formula.matchAll(/\{(\w+)\}/g)].map(([, part]) => part ?? '');
    return parts.every((part) => (entry.cells[part]?.state ?? 'empty') === 'empty');
  });
  return typed.length === 0 ? written : [...written, ...typed];
}

function stands(entry: Entry, { rows }: CarryDeclaration): boolean {
  if (rows === 'all' || rows === 'none') return rows === 'all';
  return rows.every((condition) =>
    'empty' in condition
      ? (entry.cells[condition.empty]?.state ?? 'empty') === 'empty'
      : !condition.except.includes(textOf(entry, condition.column)),
  );
}

function rowOf({ cells }: Entry, columns: readonly Column[]): RowEntry {
  const row: Record<string, string | number> = {};
  for (const { id } of columns) {
    const cell = cells[id];
    if (cell === undefined || cell.state === 'empty') continue;
    row[id] = cell.value ?? cell.found;
  }
  return row;
}
