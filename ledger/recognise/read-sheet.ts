import { cellText, columnIndex, type GridCell, type GridRow } from '../grid/grid.ts';
import type { Entry, LedgerSheet, Observation } from '../ledger.ts';
import { columnOf } from '../sheet/sheet.ts';
import type { ValueContext } from '../value/reading.ts';
import { trimBlanks } from '../value/trim-blanks.ts';
import type { FoundSheet } from './find-sheets.ts';
import { isColumnNumbers, lookAtRow, type RowLook } from './look-at-row.ts';
import { columnsOf } from './match-headings.ts';
import { fillMerges, observeMerges } from './merged-fill.ts';
import { remark } from './observation.ts';
import { observeHeadings } from './observe-headings.ts';
import { observeHidden } from './observe-hidden.ts';
import { emptyCells, isBlank, readRow } from './read-row.ts';
import { findRow, type RowIndex, type RowPlace, type RowWords } from './row-index.ts';
import { isFurniture } from './row-kind.ts';
import { type SheetColumn, sheetColumns } from './sheet-columns.ts';

/** A ledger sheet read, and what was noticed on the way. */
export interface SheetReading {
  readonly ledger: LedgerSheet;
  readonly observations: readonly Observation[];
}

/**
 * Reads the rows under the headings of a found sheet. Titles, chapter headings, repeated headings, totals, notes and
 * signatures are passed over; a row that names no row of the plan is an entry where somebody filled it in.
 */
export function readSheet(found: FoundSheet, rows: RowIndex, context: ValueContext): SheetReading {
  const { sheet, heading, prepared } = found;
  const { declaration } = prepared;
  const columns = sheetColumns(found);
  const indexes = columnsOf(heading.headings);
  const fill = fillMerges(sheet, heading.bottom);
  const wordsOf = rowWords(declaration.key, columnOf(declaration, TITLE) === undefined ? undefined : TITLE, indexes);
  const empty = emptyCells(columns);
  const entries: Entry[] = [];
  const values: Observation[] = [];
  for (const row of sheet.rows) {
    if (row.row <= heading.bottom) continue;
    const look = lookAtRow(row, columns);
    if (look.filled === 0 || look.repeatsHeading) continue;
    if (row.row === heading.bottom + 1 && isColumnNumbers(row)) continue;
    const carried = fill.get(row.row);
    const place = declaration.rows === 'plan' ? findRow(wordsOf(row, carried), rows) : NO_PLACE;
    if (place.key === null && !isEntry(look, declaration.rows)) continue;
    entries.push(readRow({ sheet: sheet.name, row, place, columns, empty, carried }, context, values));
  }
  const ledger = { id: declaration.id, name: sheet.name, headingRow: heading.bottom, columns: indexes, entries };
  const observations = [
    ...observeHeadings(found),
    ...observeHeadless(ledger, columns, sheet.name),
    ...observeHidden(found, ledger),
    ...observeMerges(
      sheet,
      entries.map((entry) => entry.row),
      heading.bottom,
    ),
    ...values,
  ];
  return { ledger, observations };
}

/** Column that holds the title of a task, where a sheet has one. */
const TITLE = 'taskText';
const NO_PLACE: RowPlace = { key: null, task: null };

/** A plan sheet's row counts where somebody filled it in; a register's where it holds more than a lone heading. */
function isEntry({ first, filled, filledIn }: RowLook, rows: 'plan' | 'unit'): boolean {
  return filledIn && !isFurniture(first, filled) && (rows === 'plan' || filled > 1);
}

function rowWords(
  [key = '', number = '', item = '']: readonly string[],
  title: string | undefined,
  columns: Readonly<Record<string, number>>,
): (row: GridRow, carried: ReadonlyMap<number, GridCell> | undefined) => RowWords {
  return (row, carried) => {
    const textOf = (id: string | undefined) => {
      const index = id === undefined ? undefined : columns[id];
      if (index === undefined) return '';
      const own = row.cells[index];
      return trimBlanks(cellText(isBlank(own) ? carried?.get(index) : own));
    };
    return { key: textOf(key), number: textOf(number), item: textOf(item), title: textOf(title) };
  };
}

/** Columns without a heading in which something stands: one observation each. */
function observeHeadless(
  ledger: LedgerSheet,
  columns: readonly (SheetColumn | undefined)[],
  sheet: string,
): Observation[] {
  const headless = new Set<string>();
  const headed = new Set(columns.flatMap((column) => column?.extraName ?? []));
  for (const { extra } of ledger.entries) {
    for (const name of Object.keys(extra)) if (!headed.has(name)) headless.add(name);
  }
  return [...headless].sort().map((letter) => {
    const place = { sheet, row: ledger.headingRow, columnIndex: columnIndex(letter) };
    return remark('heading', place, { found: letter }, { mode: 'unknown', heading: '', letter });
  });
}
