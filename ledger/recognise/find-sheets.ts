import type { Grid, GridSheet } from '../grid/grid.ts';
import { headingName, IDENTITY_NAME } from '../sheet/sheet.ts';
import { comparable } from '../value/trim-blanks.ts';
import { findNamedArea, type NamedArea } from './area.ts';
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
 * else by its headings in the first rows of any sheet. Many headings (年度, 类型, 备注) stand on several declared sheets: a sheet
 * of the workbook is held against the declaration that fits it best and no other, so that a copy of one sheet never stands in
 * for another that is missing. Of several that fit one declaration the best match wins. The sheets the template hides are never data.
 */
export function findSheets(grid: Grid, prepared: readonly PreparedSheet[]): FoundSheets {
  const candidates = ownCandidates(grid, prepared).sort(better);
  const found = new Map<PreparedSheet, FoundSheet>();
  const second: FoundSheet[] = [];
  for (const candidate of candidates) {
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

/** For each sheet of the workbook the declaration it fits best, where it fits one. */
function ownCandidates(grid: Grid, prepared: readonly PreparedSheet[]): Candidate[] {
  const names = prepared.map(({ declaration }) => findNamedArea(grid, headingName(declaration)));
  return grid.sheets.flatMap((sheet) => {
    for (const [index, declared] of prepared.entries()) {
      const name = names[index];
      const own = name?.sheet === sheet ? candidateFor(sheet, declared, name) : null;
      if (own !== null) return own;
    }
    if (isDictionary(sheet, grid)) return [];
    return prepared.flatMap((declared) => candidateFor(sheet, declared, null) ?? []).sort(closer)[0] ?? [];
  });
}

function candidateFor(sheet: GridSheet, prepared: PreparedSheet, name: NamedArea | null): Candidate | null {
  const heading = (name && headingAt(sheet, name.area.top, prepared)) || search(sheet, prepared);
  return heading === null ? null : { prepared, sheet, heading, named: name !== null, rank: rankOf(sheet, prepared) };
}

/** Of two declarations the one a sheet fits better: more headings, else the sheet's name, else more of them as the template has them. */
function closer(a: Candidate, b: Candidate): number {
  return (
    b.heading.score - a.heading.score ||
    b.rank - a.rank ||
    exactOf(b) - exactOf(a) ||
    a.prepared.columns.size - b.prepared.columns.size
  );
}

function exactOf({ heading }: Candidate): number {
  return heading.headings.filter(({ exact }) => exact).length;
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
