import { SSF } from '@e965/xlsx';
import type { Style } from 'exceljs';

/** What a cell holds. An error is an object, so that the text `#N/A` stays a text. */
export type CellContent = string | number | boolean | { readonly error: string };

/** A cell of the model; replaced as a whole, never changed. */
export interface Cell {
  /** null: empty, though it may have a look. */
  readonly content: CellContent | null;
  /** With its equals sign; the content is the result the file brought along. Nothing is calculated. */
  readonly formula: string | null;
  /** A code in English form, `General` where none is set. */
  readonly numberFormat: string;
  /** Fill, font, borders, alignment and `protection.locked` as exceljs has them; no number format. */
  readonly style: Partial<Style>;
}

export const emptyCell: Cell = { content: null, formula: null, numberFormat: 'General', style: {} };

/** The value that Excel gives for the cell in `range.values`. */
export function cellValue({ content }: Cell): string | number | boolean {
  if (content === null) return '';
  return typeof content === 'object' ? content.error : content;
}

/** `Empty`, `String`, `Double`, `Boolean` or `Error`, as in `range.valueTypes`. */
export function valueTypeOf({ content }: Cell): string {
  if (content === null) return 'Empty';
  if (typeof content === 'object') return 'Error';
  if (typeof content === 'number') return 'Double';
  return typeof content === 'boolean' ? 'Boolean' : 'String';
}

/** What a person sees in the cell. A column too narrow for a number (`####`) is not simulated. */
export function textOf({ content, numberFormat }: Cell, date1904: boolean): string {
  if (content === null) return '';
  if (typeof content === 'object') return content.error;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'string') return content;
  return SSF.format(numberFormat, content, { date1904 });
}

/** Cells are locked unless somebody unlocked them. */
export function isLocked({ style }: Cell): boolean {
  return style.protection?.locked !== false;
}

/** Neither content nor look. */
export function isBlank({ content, formula, numberFormat, style }: Cell): boolean {
  return content === null && formula === null && numberFormat === 'General' && Object.keys(style).length === 0;
}
