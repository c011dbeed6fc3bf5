import { eastAsianWidth } from 'get-east-asian-width';
import { BODY_SIZE } from './look.ts';

/** A text and the width of its column, in characters of the default font. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  /** Points; body size unless told. */
  readonly size?: number;
}

/** The size at which a Chinese character is as wide as two columns of the default font (14 pixels of 7). */
const TWO_COLUMN_SIZE = 10.5;
/** What Excel keeps free at both sides of a cell, in columns. */
const PADDING = 0.8;
/** Excel, WPS and LibreOffice draw no row higher than this. */
const MAX_HEIGHT = 409;

/** Columns a text takes up on one line: Chinese characters and full-width marks take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0) ?? 32, { ambiguousAsWide: true });
  return width;
}

/** Lines a text breaks into in a column that wraps. Latin words break where they do not fit, as in a narrow cell. */
export function wrappedLines({ text, width, size = BODY_SIZE }: WrappedText): number {
  const room = Math.max(2, ((width - PADDING) * TWO_COLUMN_SIZE) / size);
  let lines = 0;
  for (const line of text.split('\n')) lines += linesOf(line, room);
  return lines;
}

/** Height of a row, in points, that shows all of its wrapped texts; never under `least` (18 unless told), never over 409. */
export function rowHeight(texts: readonly WrappedText[], least = 18): number {
  let height = least;
  for (const wrapped of texts) {
    const lineHeight = Math.ceil((wrapped.size ?? BODY_SIZE) * 1.35);
    height = Math.max(height, wrappedLines(wrapped) * lineHeight + 4);
  }
  return Math.min(MAX_HEIGHT, height);
}

function linesOf(line: string, room: number): number {
  // No character is wider than two: most cells need no closer look.
  if (line.length * 2 <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of line.match(/[\x21-\x7e]+|[^\x21-\x7e]/gu) ?? []) {
    const width = displayWidth(piece);
    if (used + width <= room) {
      used += width;
    } else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      const rest = used + width;
      const more = Math.ceil(rest / room) - 1;
      lines += more;
      used = rest - more * room;
    }
  }
  return lines;
}
