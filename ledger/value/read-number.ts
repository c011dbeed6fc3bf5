import { cellText, type GridCell } from '../grid/grid.ts';
import { type NumberWords, readNumberWords, scaleFactor, times } from './number-words.ts';
import { EMPTY, isPlaceholder, type Reading, unusable, usable, type ValueContext } from './reading.ts';
import { trimBlanks } from './trim-blanks.ts';

/** A cell of a count column: a non-negative whole number. `columnUnit` is the unit in the column's heading, or null. */
export function readCount(cell: GridCell, columnUnit: string | null, context: ValueContext): Reading {
  const reading = readAmount(cell, columnUnit, context, 'count');
  if (reading.state !== 'usable' || typeof reading.value !== 'number') return reading;
  if (reading.value < 0) return notANumber('negative', 'count');
  return Number.isInteger(reading.value) ? reading : notANumber('fraction', 'count');
}

/**
 * A cell of an amount column: a decimal in the unit of the column. Known units behind a number are stripped, 万 and 亿
 * are worked out against the column's own unit and remarked; what is inexact (约, 余, 多, +) cannot be counted with.
 */
export function readAmount(
  cell: GridCell,
  columnUnit: string | null,
  context: ValueContext,
  type: 'count' | 'amount' = 'amount',
): Reading {
  if (cell.kind === 'number') return usable(cell.value);
  const text = trimBlanks(cellText(cell));
  if (text === '' || isPlaceholder(text)) return EMPTY;
  const words = cell.kind === 'text' ? readNumberWords(text) : null;
  if (words === null || words.unit === '%' || words.unit === '‰') return notANumber('unreadable', type);
  if (words.inexact !== '') return inexact(words, type);
  const written = `${words.scale}${words.unit}`;
  const column = scaleOf(columnUnit);
  const mixed =
    words.scale !== '' && words.scale !== column ? true : column !== '' && words.scale === '' && words.unit !== '';
  const value = mixed ? times(words.value, scaleFactor(words.scale)) / scaleFactor(column) : words.value;
  if (mixed) {
    return usable(value, {
      kind: 'mixed-unit',
      expected: String(value),
      facts: { written, column: columnUnit ?? '', value },
    });
  }
  return fromText(text, words, value, context);
}

/**
 * A cell of a percent column as a share of 1: `95%`, 百分之九十五, a number formatted as a percentage, or 0.95.
 * A bare number above 1 is read as a percentage and remarked, for it may be meant otherwise.
 */
export function readPercent(cell: GridCell, context: ValueContext): Reading {
  if (cell.kind === 'number') return cell.percent ? usable(cell.value) : bareShare(cell.value);
  const text = trimBlanks(cellText(cell));
  if (text === '' || isPlaceholder(text)) return EMPTY;
  const words = cell.kind === 'text' ? readNumberWords(text) : null;
  if (words === null || words.scale !== '' || !['', '%', '‰'].includes(words.unit)) {
    return notANumber('unreadable', 'percent');
  }
  if (words.inexact !== '') return inexact(words, 'percent');
  if (words.unit === '') {
    const bare = bareShare(words.value);
    return bare.remarks.length > 0 ? bare : fromText(text, words, words.value, context);
  }
  return fromText(text, words, times(words.value, words.unit === '%' ? 0.01 : 0.001), context);
}

type NumberType = 'count' | 'amount' | 'percent';

function bareShare(value: number): Reading {
  if (Math.abs(value) <= 1) return usable(value);
  const share = times(value, 0.01);
  return usable(share, { kind: 'percent-scale', expected: `${value}%`, facts: { value, share } });
}

/** A number typed as text. Where the file knows nothing but text, bare digits are no news. */
function fromText(text: string, words: NumberWords, value: number, context: ValueContext): Reading {
  if (context.textual && BARE.test(text)) return usable(value);
  const expected = words.unit === '%' ? `${words.value}%` : String(value);
  return usable(value, { kind: 'text-number', expected, facts: { value, unit: words.unit } });
}

/** About sixty is not sixty: the figure is proposed, never taken. */
function inexact(words: NumberWords, type: NumberType): Reading {
  const proposed = `${times(words.value, scaleFactor(words.scale))}${words.unit === '%' ? '%' : ''}`;
  return unusable({ kind: 'not-a-count', expected: proposed, facts: { reason: 'inexact', type, word: words.inexact } });
}

function notANumber(reason: 'negative' | 'fraction' | 'unreadable', type: NumberType): Reading {
  return unusable({ kind: 'not-a-count', expected: null, facts: { reason, type } });
}

function scaleOf(unit: string | null): NumberWords['scale'] {
  if (unit === null) return '';
  if (unit.startsWith('万')) return '万';
  return unit.startsWith('亿') ? '亿' : '';
}

const BARE = /^-?\d+(\.\d+)?%?$/;
