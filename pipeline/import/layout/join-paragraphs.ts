import { isPageNumber } from '../document/furniture-lines.ts';
import type { SourceParagraph } from '../source-document.ts';
import { unclosedIn } from './brackets.ts';
import { fieldLine } from './field-bracket.ts';
import { readNumberMark } from './number-mark.ts';

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
    const broken = acrossPage || full;
    if (open !== null && before !== undefined && broken && goesOn(before.text, open.lastLine, text)) {
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

/** Whether the paragraph, whose last line is given, goes on in the next line; inside a bracket it does whatever the mark. */
function goesOn(paragraph: string, lastLine: string, next: string): boolean {
  if (lastLine.length < SHORTEST_LINE || readNumberMark(next) !== null || /^附(?:件|表)/.test(next)) return false;
  if (unclosedIn(paragraph).length > 0) return true;
  return !/[。；;：:！!？?〕】）)”》…]$/.test(lastLine) && fieldLine(next) === null;
}

/** The number of characters in a full line, where the text is cut at one; null for a text with whole paragraphs. */
function printedWidth(paragraphs: readonly SourceParagraph[]): number | null {
  const lengths = paragraphs.map(({ text }) => text.trim().length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width > WIDEST_PAGE || width < SHORTEST_LINE) return null;
  return lengths.filter((length) => length >= width - SLACK).length >= FEWEST_FULL_LINES ? width : null;
}
