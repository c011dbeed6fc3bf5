import { dayOf } from '../day/day.ts';

/** Where a text holds what looks like a resident identity number: zero-based positions, `to` exclusive. */
export interface IdentityNumberSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The first resident identity number in a text, or null: 18 characters with a region, a birth day that exists and a
 * right check character (GB 11643; ISO 7064 MOD 11-2). Full-width digits count, and so does the grouping 6-8-4 by
 * blanks or hyphens. Longer runs of digits are something else.
 */
export function findIdentityNumber(text: string): IdentityNumberSpan | null {
  if (text.length < LENGTH) return null;
  let start = 0;
  while (start < text.length) {
    if (digitAt(text, start) < 0) {
      start += 1;
      continue;
    }
    const run = runFrom(text, start);
    if (run.characters.length === LENGTH && isIdentityNumber(run.characters)) return { from: start, to: run.to };
    start = run.to;
  }
  return null;
}

/** The text with every identity number replaced: its first two digits, then stars. */
export function maskIdentityNumbers(text: string): string {
  let masked = '';
  let rest = text;
  for (let span = findIdentityNumber(rest); span !== null; span = findIdentityNumber(rest)) {
    masked += `${rest.slice(0, span.from + 2)}${'*'.repeat(LENGTH - 2)}`;
    rest = rest.slice(span.to);
  }
  return masked + rest;
}

const LENGTH = 18;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

/** The run of digits from a position, a closing X included, one separator after the 6th and the 14th passed over. */
function runFrom(text: string, start: number): { characters: string; to: number } {
  let characters = '';
  let index = start;
  for (; index < text.length; index += 1) {
    const digit = digitAt(text, index);
    if (digit >= 0) characters += digit;
    else if (characters.length === LENGTH - 1 && /[xXｘＸ]/.test(text.charAt(index))) {
      characters += 'X';
      index += 1;
      break;
    } else if (!isGrouping(text, index, characters.length)) break;
  }
  return { characters, to: index };
}

function isGrouping(text: string, index: number, length: number): boolean {
  return (length === 6 || length === 14) && /[\s-]/.test(text.charAt(index)) && digitAt(text, index + 1) >= 0;
}

function isIdentityNumber(characters: string): boolean {
  const year = Number(characters.slice(6, 10));
  if (!/^[1-9]/.test(characters) || year < 1900 || year > 2100) return false;
  if (dayOf(year, Number(characters.slice(10, 12)), Number(characters.slice(12, 14))) === null) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(characters[index]), 0);
  return CHECK_CHARACTERS[sum % 11] === characters[17];
}
