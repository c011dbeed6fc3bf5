/** Blank at the end of a text: white space of any width, U+00A0, U+3000, and characters of no width. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code === 0x7f;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064)
  );
}

/** The text without blanks at its ends; every character between them is kept as typed. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** NFKC without any blank or character of no width: the form in which numbers and dates are read. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(BLANKS, '');
}

/**
 * The form in which two texts are compared: NFKC, lower case, letters and digits only.
 * `完成状态*`, ` 完成 状态` and `完成状态：` are one; `T04-1` and `Ｔ04－1` are one.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(NEITHER_LETTER_NOR_DIGIT, '').toLowerCase();
}

const BLANKS = /[\s\u200b-\u200f\u180e\u2060-\u2064\ufeff]+/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;
