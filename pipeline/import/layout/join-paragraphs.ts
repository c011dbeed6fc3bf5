import type { SourceParagraph } from '../source-document.ts';
import { fieldLine } from './field-bracket.ts';
import { readNumberMark } from './number-mark.ts';
import { isPageNumber } from './page-furniture.ts';

/**
 * Puts sentences together again that a page broke: where a page number stood between two lines, and where lines are cut at the
 * width of a printed page. A paragraph keeps the place of its first line; page numbers stay, behind what they cut.
 */
export function joinBroken(paragraphs: readonly SourceParagraph[]): SourceParagraph[] {
  const width = printedWidth(paragraphs);
  const joined: SourceParagraph[] = [];
  let open: { readonly at: number; readonly lastLine: string } | null = null;
  let acrossPage = false;
  for (const paragraph of paragraphs) {
    const text = paragraph.text.trim();
    if (isPageNumber(text)) {
      joined.push(paragraph);
      acrossPage = true;
      continue;
    }
    const before = open === null ? undefined : joined[open.at];
    const full = open !== null && width !== null && open.lastLine.length >= width - SLACK;
    if (open !== null && before !== undefined && (acrossPage || full) && goesOn(open.lastLine, text)) {
      joined[open.at] = { ...before, text: before.text.trimEnd() + text };
      open = { at: open.at, lastLine: text };
    } else {
      joined.push(paragraph);
      open = { at: joined.length - 1, lastLine: text };
    }
    acrossPage = false;
  }
  return joined;
}

const SLACK = 2;
const SHORTEST_LINE = 15;
const WIDEST_PAGE = 60;
const FEWEST_FULL_LINES = 5;

/** Whether the sentence of the first words goes on in the second. */
function goesOn(first: string, second: string): boolean {
  if (first.length < SHORTEST_LINE || /[。；;：:！!？?〕】）)”》…]$/.test(first)) return false;
  return readNumberMark(second) === null && fieldLine(second) === null && !/^附(?:件|表)/.test(second);
}

/** The number of characters in a full line, where the text is cut at one; null for a text with whole paragraphs. */
function printedWidth(paragraphs: readonly SourceParagraph[]): number | null {
  const lengths = paragraphs.map(({ text }) => text.trim().length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width > WIDEST_PAGE || width < SHORTEST_LINE) return null;
  return lengths.filter((length) => length >= width - SLACK).length >= FEWEST_FULL_LINES ? width : null;
}
