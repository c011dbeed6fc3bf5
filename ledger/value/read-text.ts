import { cellText, type GridCell } from '../grid/grid.ts';
import { EMPTY, type Reading, usable } from './reading.ts';
import { trimBlanks } from './trim-blanks.ts';

/** A cell of a text, paragraph or code column: what a person sees, blanks at the ends removed, a number as its digits. */
export function readText(cell: GridCell): Reading {
  const text = trimBlanks(cell.kind === 'text' ? cell.text : cellText(cell));
  return text === '' ? EMPTY : usable(text);
}
