import type { Grid, GridSheet } from '../grid/grid.ts';
import { headingName, IDENTITY_NAME } from '../sheet/sheet.ts';
import { comparable } from '../value/trim-blanks.ts';
import { findNamedArea } from './area.ts';
import { type HeadingRow, leastScore, matchHeadings } from './match-headings.ts';
import type { PreparedSheet } from './prepare-recognition.ts';

/** A declared sheet found in a workbook. */
export interface FoundSheet {
  readonly prepared: PreparedSheet;
  readonly sheet: GridSheet;
  readonly heading: HeadingRow;
}

export interface FoundSheets {
  readonly found: readonly FoundSheet[];
  readonly missing: readonly PreparedSheet[];
  /** Further visible sheets with the headings of a sheet that was found elsewhere: copies, continuations. */
  readonly second: readonly FoundSheet[];
}

/**
 * Finds every declared sheet: by the defined name of its heading row, however the sheet is called and wherever it lies,
 * else by its headings in the first rows of any sheet; the best match wins. The sheets the template hides are never data.
 */
export function findSheets(grid: Grid, prepared: readonly PreparedSheet[]): FoundSheets {
  const candidates = prepared.flatMap((declared) => candidatesFor(declared, grid)).sort(better);
  const found = new Map<PreparedSheet, FoundSheet>();
  const taken = new Set<GridSheet>();
  const second: FoundSheet[] = [];
  for (const candidate of candidates) {
    if (taken.has(candidate.sheet)) continue;
    taken.add(candidate.sheet);
    if (!found.has(candidate.prepared)) found.set(candidate.prepared, candidate);
    else if (candidate.sheet.visibility === 'visible' && hasRows(candidate)) second.push(candidate);
  }
  return {
    found: prepared.flatMap((declared) => found.get(declared) ?? []),
    missing: prepared.filter((declared) => !found.has(declared)),
    second,
  };
}

function hasRows({ sheet, heading }: FoundSheet): boolean {
  return sheet.rows.some((row) => row.row > heading.bottom);
}

/** Sheets that the template itself hides: where the identity lives, and what only a program can unhide. */
export function isDictionary(sheet: GridSheet, grid: Grid): boolean {
  if (sheet.visibility === 'visible') return false;
  if (sheet.visibility === 'veryHidden') return true;
  return findNamedArea(grid, IDENTITY_NAME)?.sheet === sheet || DICTIONARY_NAMES.has(comparable(sheet.name));
}

/** The sheet of lists and identity, should a program have lost its names and made it merely hidden. */
const DICTIONARY_NAMES: ReadonlySet<string> = new Set(['字典', 'dictionary']);

interface Candidate extends FoundSheet {
  readonly named: boolean;
  readonly rank: number;
}

/** Rows that hold something, from the top, among which headings are looked for. */
const SEARCHED_ROWS = 20;

function candidatesFor(prepared: PreparedSheet, grid: Grid): Candidate[] {
  const name = findNamedArea(grid, headingName(prepared.declaration));
  return grid.sheets.flatMap((sheet) => {
    const named = name?.sheet === sheet;
    if (!named && isDictionary(sheet, grid)) return [];
    const heading = (named && headingAt(sheet, name.area.top, prepared)) || search(sheet, prepared);
    return heading === null ? [] : [{ prepared, sheet, heading, named, rank: rankOf(sheet, prepared) }];
  });
}

/** The heading row a name points at, unless rows were pushed in above it. */
function headingAt(sheet: GridSheet, row: number, prepared: PreparedSheet): HeadingRow | null {
  const position = sheet.rows.findIndex((candidate) => candidate.row === row);
  const heading = position < 0 ? null : matchHeadings(sheet, position, prepared);
  return heading !== null && heading.score * 2 >= prepared.columns.size ? heading : null;
}

function search(sheet: GridSheet, prepared: PreparedSheet): HeadingRow | null {
  let best: HeadingRow | null = null;
  for (let position = 0; position < Math.min(SEARCHED_ROWS, sheet.rows.length); position += 1) {
    const heading = matchHeadings(sheet, position, prepared);
    if (heading === null || heading.score < leastScore(prepared)) continue;
    if (best === null || heading.score > best.score) best = heading;
    // Half of the columns in one row cannot be chance, and the next such row only repeats it.
    if (best.score * 2 >= prepared.columns.size) break;
  }
  return best;
}

/** Visible before hidden, then the sheet called as the template calls it. */
function rankOf(sheet: GridSheet, prepared: PreparedSheet): number {
  return (sheet.visibility === 'visible' ? 2 : 0) + (prepared.names.has(comparable(sheet.name)) ? 1 : 0);
}

function better(a: Candidate, b: Candidate): number {
  if (a.named !== b.named) return a.named ? -1 : 1;
  const hidden = Number(a.rank < 2) - Number(b.rank < 2);
  return (
    hidden || b.heading.score - a.heading.score || b.rank - a.rank || b.sheet.rows.length - a.sheet.rows.length || 0
  );
}
