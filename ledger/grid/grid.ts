import type { Day } from '../day/day.ts';

/**
 * A workbook as plain data, whatever it was read from (a file, or Excel itself): sheets with their physical rows
 * and typed cells. `row` is the number Excel shows; a zero-based position is an `index`.
 */
export interface Grid {
  /** Format the bytes really had, whatever the file was called. */
  readonly format: 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'xml' | 'html' | 'csv';
  /** Program that saved it (`docProps/app.xml`), e.g. `WPS Office`; null where the file does not say. */
  readonly application: string | null;
  /** When it was last saved, as the file itself says; null where it does not. */
  readonly savedOn: Day | null;
  /** The moment of the last saving, ISO 8601 in UTC, where the file says so: orders several versions of one unit. */
  readonly savedAt: string | null;
  readonly macros: boolean;
  readonly externalLinks: boolean;
  /** Encoding of a text file: `utf-8`, `gb18030`; null for workbooks. */
  readonly encoding: string | null;
  readonly names: readonly GridName[];
  readonly sheets: readonly GridSheet[];
}

/** A defined name: workbook-wide, pointing at one area. */
export interface GridName {
  readonly name: string;
  readonly sheet: string;
  /** `$A$1:$B$12` without the sheet, dollar signs kept or not. */
  readonly area: string;
}

export interface GridSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that hold something, in order. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridArea[];
  /** Zero-based indexes of hidden columns. */
  readonly hiddenColumns: readonly number[];
}

/** Rows as Excel numbers them, columns zero-based; both ends inclusive. */
export interface GridArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridRow {
  readonly row: number;
  readonly hidden: boolean;
  /** By column index; holes are empty cells. */
  readonly cells: readonly (GridCell | undefined)[];
}

export type GridCell = (
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: the cell is formatted as a percentage, so 0.95 is shown as 95 %. */
  | { readonly kind: 'number'; readonly value: number; readonly percent?: boolean }
  | { readonly kind: 'day'; readonly day: Day; readonly time?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
) & { readonly formula?: boolean };

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based index of a column letter; -1 where the text is none. */
export function columnIndex(letter: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letter)) return -1;
  let index = 0;
  for (const character of letter.toUpperCase()) index = index * 26 + character.charCodeAt(0) - 64;
  return index - 1;
}

/** What a person sees in the cell, blanks at the ends kept; a day as YYYY-MM-DD. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.percent ? `${Number((cell.value * 100).toPrecision(12))}%` : String(cell.value);
    case 'day':
      return cell.time ? `${cell.day} ${cell.time}` : cell.day;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}
