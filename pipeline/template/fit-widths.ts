import type { Column, SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { rowHeight, wrappedLines } from '../workbook/row-height.ts';
import type { RowEntry } from './template-options.ts';

/** A row is not to be higher than this on account of the plan's words, as long as the column may grow. Points. */
const PLEASANT_HEIGHT = 240;
/** Characters; only a text that would be cut off even so goes further. */
const PLEASANT_WIDTH = 48;
const GREATEST_WIDTH = 160;
/** Excel draws no row higher than 409 points. */
const MOST_LINES = 26;

/**
 * The sheet with its plan columns as wide as their longest text needs: short titles leave the declared width, verbatim measures of
 * a county's own document widen it, so that no row grows beyond a third of a page, and none is ever cut off.
 */
export function fitWidths(sheet: SheetDeclaration, rows: readonly RowEntry[]): SheetDeclaration {
  return { ...sheet, columns: sheet.columns.map((column) => (isFitted(column) ? fitted(column, rows) : column)) };
}

function isFitted({ origin, type }: Column): boolean {
  return origin === 'plan' && type === 'paragraph';
}

function fitted(column: Column, rows: readonly RowEntry[]): Column {
  const texts = [...new Set(rows.map((row) => String(row[column.id] ?? '')))];
  const width = texts.reduce((widest, text) => Math.max(widest, widthFor(text, widest)), column.width);
  return width === column.width ? column : { ...column, width };
}

function widthFor(text: string, least: number): number {
  let width = least;
  while (width < PLEASANT_WIDTH && rowHeight([{ text, width }]) > PLEASANT_HEIGHT) width += 1;
  while (width < GREATEST_WIDTH && wrappedLines({ text, width }) > MOST_LINES) width += 1;
  return width;
}
