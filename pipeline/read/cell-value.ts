import type { GridCell } from '../../ledger/grid/grid.ts';
import type { NumberLook } from './number-format.ts';
import { clockTime, serialMoment } from './serial-day.ts';

/**
 * The cell a stored number makes under the look of its number format. A number that its date format cannot show as a
 * day stays a number; a mere time of day and the phantom 1900-02-29 are kept as the text a person sees.
 */
export function numberCell(value: number, look: NumberLook, date1904: boolean): GridCell {
  if (look === 'number') return { kind: 'number', value };
  if (look === 'percent') return { kind: 'number', value, percent: true };
  const moment = serialMoment(value, date1904);
  if (moment === null) return { kind: 'number', value };
  if (look === 'time' && Math.floor(value) === 0) return { kind: 'text', text: moment.time ?? clockTime(0) };
  if (moment.phantom) return { kind: 'text', text: '1900-02-29' };
  if (moment.day === null) return { kind: 'number', value };
  // A time that the format does not show is not what the person sees.
  if (look === 'day' || moment.time === null) return { kind: 'day', day: moment.day };
  return { kind: 'day', day: moment.day, time: moment.time };
}

/** The cell with its mark that a formula made it. */
export function asFormula(cell: GridCell): GridCell {
  return { ...cell, formula: true };
}

/** Line ends as LF, whatever the file uses. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
