import type { PdfLine } from './lines.ts';
import { median } from './page-marks.ts';

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Distances in letter widths: of a line's end from the margin where it goes on, and of two edges that are the same. */
const FULL = 2.2;
const SAME = 0.8;
/** Letters on a line below which a text is a list of short lines, and none goes on. */
const NARROWEST = 12;
/** Share of the lines that must reach an edge for it to be a margin. */
const MARGIN_SHARE = 0.05;
/** Lines below which every one of them counts. */
const FEW_LINES = 20;
/** Difference of letter sizes, as a share, from which two lines are not of one paragraph. */
const OTHER_SIZE = 0.15;

const SENTENCE_END = /[。！？；：…][”’」』）)】]?$/;
const NUMBERED =
  /^(?:[（(〔]\s*(?:[一二三四五六七八九十百]+|\d{1,3})\s*[）)〕]|(?:[一二三四五六七八九十百]+|\d{1,3})\s*[、.．](?!\d)|第[一二三四五六七八九十百\d]+[条章节]|[①-⑳⑴-⒛]|附\s*件)/;
const ASCII_WORD = /[A-Za-z0-9]$/;

/**
 * Joins lines to paragraphs, over the ends of pages too: a line that reaches the right margin goes on in the next one, unless
 * that is indented as a new paragraph, or begins with a number after the end of a sentence. Lines in columns stay as they are.
 */
export function toParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const margins = pages.map((_, page) => marginsOf(pages, page));
  const lines = pages.flatMap((page, index) =>
    page.map((line) => ({ line, margin: margins[index] ?? { left: 0, right: 0 } })),
  );
  const paragraphs: string[] = [];
  for (const [index, { line, margin }] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && goesOn(before, { line, margin }, last)) {
      paragraphs[paragraphs.length - 1] =
        last + (ASCII_WORD.test(last) && /^[A-Za-z]/.test(line.text) ? ' ' : '') + line.text;
    } else paragraphs.push(line.text);
  }
  return paragraphs;
}

function goesOn(
  before: { readonly line: PdfLine; readonly margin: Margins },
  { line, margin }: { readonly line: PdfLine; readonly margin: Margins },
  text: string,
): boolean {
  if (before.line.text.includes('\t') || line.text.includes('\t')) return false;
  const size = before.line.size || 1;
  if (Math.abs(before.line.size - line.size) > OTHER_SIZE * size) return false;
  if (before.margin.right - before.line.right > FULL * size) return false;
  if (before.margin.right - before.margin.left < NARROWEST * size) return false;
  const indent = (line.left - margin.left) / size;
  const change = Math.abs(indent - (before.line.left - before.margin.left) / size);
  if (indent > SAME && change > SAME) return false;
  if (!SENTENCE_END.test(text)) return !(indent > SAME && NUMBERED.test(line.text));
  return indent <= SAME && !NUMBERED.test(line.text);
}

/** The margins of a page, from all pages that lie on the same side of the sheet, or from all where these are too few. */
function marginsOf(pages: readonly (readonly PdfLine[])[], page: number): Margins {
  const side = pages.filter((_, index) => index % 2 === page % 2).flat();
  const all = side.length >= FEW_LINES ? side : pages.flat();
  const size = median(all.map((line) => line.size)) || 1;
  // Titles and what is set small beside the text say nothing of its margins.
  const lines = all.filter((line) => Math.abs(line.size - size) <= OTHER_SIZE * size);
  const lefts = lines.map(({ left }) => left).sort((one, other) => one - other);
  const rights = lines.map(({ right }) => -right).sort((one, other) => one - other);
  return { left: edgeOf(lefts, size), right: -edgeOf(rights, size) };
}

/** The first place, in ascending order, at which enough lines begin. */
function edgeOf(places: readonly number[], size: number): number {
  const enough = Math.max(places.length < FEW_LINES ? 1 : 2, places.length * MARGIN_SHARE);
  for (const [index, place] of places.entries()) {
    let count = 0;
    for (let at = index; at < places.length && (places[at] ?? 0) <= place + SAME * size; at += 1) count += 1;
    if (count >= enough) return place;
  }
  return places[0] ?? 0;
}
