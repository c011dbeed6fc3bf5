import type { PdfPiece } from './text-layer.ts';

/** A line as it is printed. Columns of a table that stand apart are divided by a tab. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** Gaps in letter widths: within a word, between words, between columns. */
const WORD_GAP = 0.15;
const WIDE_GAP = 0.6;
const COLUMN_GAP = 1.4;
/** Distance of baselines, in letter heights, within one line. */
const SAME_LINE = 0.4;

/** Puts the pieces of a page together to lines, from the top, each from the left. */
export function toLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const rows: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.baseline - one.baseline)) {
    if (piece.text.trim() === '') continue;
    const row = rows.at(-1);
    const first = row?.[0];
    const near = first !== undefined && first.baseline - piece.baseline <= SAME_LINE * Math.max(first.size, piece.size);
    if (near) row?.push(piece);
    else rows.push([piece]);
  }
  return rows.map(toLine);
}

function toLine(row: readonly PdfPiece[]): PdfLine {
  const pieces = [...row].sort((one, other) => one.left - other.left);
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const piece of pieces) {
    if (text !== '') text += between(text, piece, (piece.left - right) / (piece.size || 1));
    // A blank that the piece brings itself is kept once.
    text = /[ \t]$/.test(text) ? text + piece.text.trimStart() : text + piece.text;
    right = Math.max(right, piece.right);
    size = Math.max(size, piece.size);
  }
  return { text: text.trim(), left: pieces[0]?.left ?? 0, right, baseline: row[0]?.baseline ?? 0, size };
}

function between(before: string, { text }: PdfPiece, gap: number): string {
  if (gap > COLUMN_GAP) return '\t';
  if (gap > WIDE_GAP) return ' ';
  return gap > WORD_GAP && /[\w.,;:)]$/.test(before) && /^[\w(]/.test(text) ? ' ' : '';
}
