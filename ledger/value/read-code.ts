import type { GridCell } from '../grid/grid.ts';
import { readText } from './read-text.ts';
import { type Reading, unusable } from './reading.ts';
import { withoutBlanks } from './trim-blanks.ts';

/** Excel keeps fifteen digits of a number; from here on the last ones are zeros it made up. */
const KEPT = 1e15;

/**
 * A cell that holds a number of something (证号, 文号): text, never a quantity. What a spreadsheet took for a quantity and rounded
 * (1.64E+17, or a number of more than fifteen digits) is unusable: the digits are gone.
 */
export function readCode(cell: GridCell): Reading {
  const reading = readText(cell);
  const rounded = cell.kind === 'number' && Math.abs(cell.value) >= KEPT;
  const shown = typeof reading.value === 'string' && SCIENTIFIC.test(withoutBlanks(reading.value));
  return rounded || shown ? unusable({ kind: 'digits-lost', expected: null, facts: {} }) : reading;
}

/** `1.64E+17` as people copy it, and `1.64E17`; `1E5` may be the number of something. */
const SCIENTIFIC = /^\d(?:(?:\.\d+)?E\+|\.\d+E)\d{1,3}$/i;
