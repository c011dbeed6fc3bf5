import { yearOf } from '../day/day.ts';
import { type Entry, type Ledger, type LedgerSheet, numberIn, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { readPeriod } from '../value/read-period.ts';
import { withoutBlanks } from '../value/trim-blanks.ts';

/** The sheet 量化指标 of a ledger, or null where the workbook has none. */
export function indicatorSheet({ sheets }: Ledger): LedgerSheet | null {
  return sheets.find(({ id }) => id === 'indicators') ?? null;
}

/**
 * The row of 量化指标 for a code and a period (id of a span), however both are written. Of several the first counts that holds a
 * figure. Null where there is none.
 */
export function indicatorRow(ledger: Ledger, { round }: RuleContext, code: string, period: string): Entry | null {
  const sheet = indicatorSheet(ledger);
  if (sheet === null) return null;
  return rowsOf(sheet, yearOf(round.to)).get(`${comparableCode(code)}|${period}`) ?? null;
}

/** The form in which codes are compared: `I-22-1` and `ｉ－22－1` are one. */
export function comparableCode(code: string): string {
  return withoutBlanks(code)
    .toLowerCase()
    .replace(/[‐-―−_]+/g, '-');
}

/** Whether the unit says that there was nothing to count. */
export function isNotApplicable(row: Entry): boolean {
  return textOf(row, 'na') === '是';
}

/** The columns that hold figures. */
export const FIGURES = ['num', 'den', 'value', 'lastYear', 'lastDen'] as const;
export type FigureColumn = (typeof FIGURES)[number];

type Rows = ReadonlyMap<string, Entry>;
/** Rules ask row by row; the rows of a sheet are looked up once. */
const known = new WeakMap<LedgerSheet, { readonly year: number; readonly rows: Rows }>();

function rowsOf(sheet: LedgerSheet, year: number): Rows {
  const before = known.get(sheet);
  if (before?.year === year) return before.rows;
  const rows = new Map<string, Entry>();
  for (const entry of sheet.entries) {
    const key = `${comparableCode(textOf(entry, 'code'))}|${readPeriod(textOf(entry, 'period'), year) ?? ''}`;
    const first = rows.get(key);
    if (first === undefined || (!holdsFigure(first) && holdsFigure(entry))) rows.set(key, entry);
  }
  known.set(sheet, { year, rows });
  return rows;
}

function holdsFigure(row: Entry): boolean {
  return FIGURES.some((column) => numberIn(row, column) !== null);
}
