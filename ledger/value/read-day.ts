import { addDays, type Day, dayOf } from '../day/day.ts';
import { cellText, type GridCell } from '../grid/grid.ts';
import { type DayFault, type DayWords, readDayWords } from './day-words.ts';
import { EMPTY, isPlaceholder, type Reading, unusable, usable, type ValueContext } from './reading.ts';
import { trimBlanks } from './trim-blanks.ts';

/**
 * A cell of a day column as YYYY-MM-DD. A day written as text or as Excel's serial number is read and remarked; a period
 * or a day without its year is read as its last day and remarked; a status word, several days and everything open are unusable.
 */
export function readDay(cell: GridCell, context: ValueContext): Reading {
  if (cell.kind === 'day') return usable(cell.day);
  if (cell.kind === 'number') return fromNumber(cell.value, context);
  const text = trimBlanks(cellText(cell));
  if (text === '' || isPlaceholder(text)) return EMPTY;
  if (cell.kind === 'text') {
    const read = readDayWords(text, context);
    if (typeof read !== 'string') return fromWords(read, 'text', context.textual && PLAIN.test(text));
    if (read === 'unreadable' && isStatus(text)) {
      return unusable({ kind: 'status-in-date', expected: null, facts: {} });
    }
    return notADay(read);
  }
  return notADay('unreadable');
}

/**
 * A number in a day column: a serial number of Excel's 1900 system, 20240605, 2024, 2024.6 or 6.5. Numbers lose the nought
 * of 2024.10 and 6.10, so 2024.1 and 6.1 are open.
 */
function fromNumber(value: number, context: ValueContext): Reading {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL) {
    return fromWords({ day: addDays(SERIAL_ZERO, Math.floor(value)), precision: 'day', assumed: [] }, 'serial', false);
  }
  const figures = String(value);
  if (/^(\d{4}\.1|\d{1,2}\.[123])$/.test(figures)) return notADay('order-unclear');
  if (!/^(\d{8}|\d{6}|\d{4}|\d{4}\.\d{1,2}|\d{1,2}\.\d{1,2})$/.test(figures)) return notADay('unreadable');
  const read = readDayWords(figures, context);
  return typeof read === 'string' ? notADay(read) : fromWords(read, 'number', false);
}

function fromWords(read: DayWords, written: 'text' | 'serial' | 'number', plain: boolean): Reading {
  const { day, precision, assumed } = read;
  if (precision !== 'day' || assumed.length > 0) {
    const facts = { day, precision, assumed: assumed.join(',') };
    return usable(day, { kind: 'partial-date', expected: day, facts });
  }
  return plain ? usable(day) : usable(day, { kind: 'text-date', expected: day, facts: { day, written } });
}

function notADay(reason: DayFault): Reading {
  return unusable({ kind: 'not-a-date', expected: null, facts: { reason } });
}

function isStatus(text: string): boolean {
  return STATUS.test(text) && !/\d/.test(text);
}

const SERIAL_ZERO = dayOf(1899, 12, 30) as Day;
/** 1954-10-03 and 2119-01-03: what lies outside is no day of a ledger. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** As every CSV writes a real date. */
const PLAIN = /^\d{4}([-/])\d{1,2}\1\d{1,2}( \d{1,2}:\d{2}(:\d{2})?)?$/;
const STATUS =
  /完成|办结|推进|坚持|长期|持续|常态|进行中|办理中|正在|启动|开展|落实|整改|达标|不适用|不涉及|待定|逾期|销号|动态/;
