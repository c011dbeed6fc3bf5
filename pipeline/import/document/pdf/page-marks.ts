import type { PdfLine } from './lines.ts';

/** `— 3 —`, `第 3 页 共 9 页`, `3/9`, `Page 3 of 9`. */
const PAGE_NUMBER =
  /^(?:[-—–－―─·•~]+\s*\d{1,4}\s*[-—–－―─·•~]+|第\s*\d{1,4}\s*页(?:\s*[，,/（(]?\s*共\s*\d{1,4}\s*页\s*[）)]?)?|\d{1,4}\s*[/／]\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;
const BARE_NUMBER = /^\d{1,4}$/;
/** Marks of a sentence, as a running head has none. */
const SENTENCE = /[，。；：！？]|[,;:!?](?=\p{Script=Han})/u;
/** Lines at the top and at the foot of a page that may repeat. */
const EDGE = 2;
const REPEATS = 3;
const REPEATED_SHARE = 0.4;
/** Distance to the text, in usual line distances, and size, in usual sizes, that set a running head apart. */
const APART = 1.5;
const SMALL = 0.88;

/**
 * The pages without their numbers and running heads. A number is one by its form, or where bare numbers at the same edge count
 * the pages; a running head stands at the edge of several pages in the same words. Where it looks like a line of the text (the
 * heading of a table that is printed on every page) the first one is kept.
 */
export function withoutPageMarks(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const bare = countsThePages(pages);
  const unnumbered = pages.map((lines, page) =>
    lines.filter((line, index) => {
      if (index !== 0 && index !== lines.length - 1) return true;
      if (PAGE_NUMBER.test(line.text)) return false;
      return !(BARE_NUMBER.test(line.text) && bare !== null && Number(line.text) - page === bare);
    }),
  );
  const often = repeatedLines(unnumbered);
  const seen = new Set<string>();
  const bodySize = median(unnumbered.flat().map(({ size }) => size));
  return unnumbered.map((lines) =>
    lines.filter((line, index) => {
      if (!isEdge(index, lines.length) || !often.has(keyOf(line))) return true;
      const first = !seen.has(keyOf(line));
      seen.add(keyOf(line));
      return first && !standsApart(lines, index, bodySize);
    }),
  );
}

/** The number of the first page, counted back from bare numbers at the edges; null where they do not count the pages. */
function countsThePages(pages: readonly (readonly PdfLine[])[]): number | null {
  const votes = new Map<number, number>();
  for (const [page, lines] of pages.entries()) {
    const edges = new Set([lines[0]?.text ?? '', lines.at(-1)?.text ?? '']);
    for (const text of edges) {
      if (BARE_NUMBER.test(text)) votes.set(Number(text) - page, (votes.get(Number(text) - page) ?? 0) + 1);
    }
  }
  const [first, count] = [...votes].sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
  return count >= 2 && count * 2 >= pages.length ? first : null;
}

function repeatedLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = lines.filter((line, index) => isEdge(index, lines.length) && !SENTENCE.test(line.text));
    const keys = edges.map(keyOf);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(REPEATS, pages.length * REPEATED_SHARE);
  return new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])));
}

/** The words with their place on the page, to a few points. */
function keyOf({ text, baseline }: PdfLine): string {
  return `${text.replace(/[\s\d]/g, '')} ${Math.round(baseline / 4)}`;
}

function isEdge(index: number, length: number): boolean {
  return index < EDGE || index >= length - EDGE;
}

function standsApart(lines: readonly PdfLine[], index: number, bodySize: number): boolean {
  const line = lines[index];
  const neighbour = lines[index < EDGE ? index + 1 : index - 1];
  if (line === undefined || neighbour === undefined) return true;
  const distances = lines.slice(1).map((next, position) => (lines[position]?.baseline ?? 0) - next.baseline);
  return Math.abs(line.baseline - neighbour.baseline) >= APART * median(distances) || line.size < SMALL * bodySize;
}

/** The middle one in order; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
