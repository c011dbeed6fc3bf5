import { cellText, type GridRow, type GridSheet } from '../grid/grid.ts';
import { comparable, trimBlanks } from '../value/trim-blanks.ts';
import { bareHeading } from './bare-heading.ts';
import type { PreparedSheet } from './prepare-recognition.ts';

/** One heading cell of a workbook. `columnId` is null where no declared column is called so. */
export interface Heading {
  readonly index: number;
  readonly row: number;
  /** As it stands in the cell, blanks at the ends removed. */
  readonly text: string;
  readonly columnId: string | null;
  readonly exact: boolean;
}

/** A heading row, or two, and what was recognised in it. */
export interface HeadingRow {
  /** First and last row of the headings; the data begin under the last. */
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly Heading[];
  /** Number of declared columns recognised. */
  readonly score: number;
}

/** Fewest declared columns by which a row is taken for the heading row of a sheet. */
export function leastScore({ columns }: PreparedSheet): number {
  return Math.min(columns.size, Math.max(3, Math.ceil(columns.size / 4)));
}

/**
 * Reads a row as headings, together with the row below where headings stand in two rows. A column is given once: to the
 * template's own heading first, then to the first alias. Null where nothing is recognised.
 */
export function matchHeadings(sheet: GridSheet, position: number, prepared: PreparedSheet): HeadingRow | null {
  const row = sheet.rows[position];
  if (row === undefined) return null;
  const upper = textsOf(row, prepared);
  const single = settle(upper, row.row, row.row);
  const below = sheet.rows[position + 1];
  if (single?.score === prepared.columns.size) return single;
  if (below === undefined || below.row !== row.row + 1) return single;
  const lower = textsOf(below, prepared);
  const lowerScore = lower.filter((heading) => heading.columnId !== null).length;
  if (lowerScore < 2 || lowerScore * 2 < lower.length) return single;
  const double = settle(stacked(upper, lower, prepared), row.row, below.row);
  return double !== null && double.score > (single?.score ?? 0) && double.score > lowerScore ? double : single;
}

/** Declared column id → zero-based index. */
export function columnsOf(headings: readonly Heading[]): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const { columnId, index } of headings) if (columnId !== null) columns[columnId] = index;
  return columns;
}

/** Longer texts are titles and notes, never headings. */
const LONGEST_HEADING = 40;

function textsOf(row: GridRow, prepared: PreparedSheet): Heading[] {
  const headings: Heading[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (cell === undefined) continue;
    const text = trimBlanks(cellText(cell));
    if (text === '') continue;
    const named = cell.kind === 'text' ? lookUp(text, prepared) : null;
    headings.push({ index, row: row.row, text, columnId: named?.columnId ?? null, exact: named?.exact ?? false });
  }
  return headings;
}

function lookUp(text: string, { headings }: PreparedSheet): { columnId: string; exact: boolean } | null {
  const plain = headings.get(text);
  if (plain !== undefined || text.length > LONGEST_HEADING) return plain ?? null;
  const bare = bareHeading(text);
  return (
    headings.get(comparable(text)) ??
    headings.get(comparable(bare)) ??
    headings.get(comparable(bare.replace(LATIN, ''))) ??
    null
  );
}

/** Two rows as one: the lower heading counts, the upper where nothing stands below it. */
function stacked(upper: readonly Heading[], lower: readonly Heading[], prepared: PreparedSheet): Heading[] {
  const below = new Map(lower.map((heading) => [heading.index, heading]));
  const merged = lower.map((heading) => {
    if (heading.columnId !== null) return heading;
    const above = upper.filter((candidate) => candidate.index <= heading.index).at(-1);
    const joined = above === undefined ? null : lookUp(above.text + heading.text, prepared);
    return joined === null ? heading : { ...heading, ...joined };
  });
  // A group heading stands over several columns and names none of them.
  const alone = upper.filter((heading) => !below.has(heading.index));
  return [...merged, ...alone].sort((a, b) => a.index - b.index);
}

function settle(headings: readonly Heading[], top: number, bottom: number): HeadingRow | null {
  const given = new Map<string, number>();
  for (const exact of [true, false]) {
    for (const heading of headings) {
      if (heading.columnId === null || heading.exact !== exact || given.has(heading.columnId)) continue;
      given.set(heading.columnId, heading.index);
    }
  }
  if (given.size === 0) return null;
  const settled = headings.map((heading) =>
    heading.columnId === null || given.get(heading.columnId) === heading.index
      ? heading
      : { ...heading, columnId: null, exact: false },
  );
  return { top, bottom, headings: settled, score: given.size };
}

const LATIN = /[A-Za-z].*$/s;
