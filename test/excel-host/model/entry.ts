import { notSimulated } from '../rich-api/excel-error.ts';
import type { Cell, CellContent } from './cell.ts';

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!']);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const DAY_IN_WORDS = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|[-/](\d{1,2})[-/](\d{1,2}))$/;
const MONTH_IN_WORDS = /^(\d{4})(?:年(\d{1,2})月|[-/](\d{1,2}))$/;

/**
 * A cell after something was entered into it, by a person or through `range.values`: Excel takes texts that look like
 * numbers, percentages, days, truth values or errors for what they look like, unless the cell is formatted as text.
 * Without a year, clock times and formulas are not simulated.
 */
export function enter(cell: Cell, entry: unknown): Cell {
  if (entry === null || entry === undefined) return cell;
  if (typeof entry === 'boolean') return { ...cell, content: entry, formula: null };
  if (typeof entry === 'number') {
    return { ...cell, content: cell.numberFormat === '@' ? String(entry) : entry, formula: null };
  }
  if (typeof entry !== 'string') throw notSimulated('rich value in a cell');
  if (entry === '') return { ...cell, content: null, formula: null };
  if (cell.numberFormat === '@') return { ...cell, content: entry, formula: null };
  if (entry.startsWith("'")) return { ...cell, content: entry.slice(1), formula: null };
  if (/^[=@]|^[+-]\D/.test(entry)) throw notSimulated(`formula ${entry}`);
  const read = recognise(entry.trim()) ?? { content: entry };
  const format = cell.numberFormat === 'General' ? (read.format ?? 'General') : cell.numberFormat;
  return { ...cell, content: read.content, numberFormat: format, formula: null };
}

interface Recognised {
  readonly content: CellContent;
  /** Number format that a cell without one takes on. */
  readonly format?: string;
}

function recognise(text: string): Recognised | null {
  if (ERRORS.has(text.toUpperCase())) return { content: { error: text.toUpperCase() } };
  if (/^(?:true|false)$/i.test(text)) return { content: text.toLowerCase() === 'true' };
  return recogniseNumber(text) ?? recogniseDay(text);
}

function recogniseNumber(text: string): Recognised | null {
  const percent = text.endsWith('%');
  const digits = (percent ? text.slice(0, -1) : text).trim();
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  if (percent) return { content: value / 100, format: digits.includes('.') ? '0.00%' : '0%' };
  return digits.includes(',') ? { content: value, format: '#,##0' } : { content: value };
}

function recogniseDay(text: string): Recognised | null {
  const day = DAY_IN_WORDS.exec(text);
  const month = MONTH_IN_WORDS.exec(text);
  const [, year = '', first, second, third, fourth] = day ?? month ?? [];
  const monthNumber = Number(day === null ? (first ?? second) : (first ?? third));
  const dayNumber = day === null ? 1 : Number(second ?? fourth);
  const serial = serialOf(Number(year), monthNumber, dayNumber);
  if (serial === null) return null;
  if (day === null) return { content: serial, format: 'yyyy"年"m"月"' };
  return { content: serial, format: text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d' };
}

/** Serial number of a day in the 1900 date system; null where there is no such day. */
function serialOf(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return moment.getTime() / 86_400_000 + 25_569;
}
