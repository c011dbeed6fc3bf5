import type { SourceBlock, SourceDocument } from './source-document.ts';
import { takePipeRows } from './text/pipe-rows.ts';
import { cutRunOn } from './text/run-on.ts';
import { type TakenTable, takeTabCells, takeTabRows } from './text/tab-rows.ts';
import type { TextLine } from './text/text-line.ts';

/** What is known of a text beside its words. */
export interface AboutText {
  readonly name: string;
  readonly sha256: string;
  readonly format: SourceDocument['format'];
  readonly encoding: string | null;
}

/**
 * A text as a document: every line that is not empty is a paragraph, with its number. Tables that were flattened to text
 * become tables again where their cells are marked (tabs, `|`). A line that holds several numbered paragraphs is cut
 * before each number that continues its row; the pieces keep the number of the line. `#` before a heading is its level.
 */
export function textDocument(text: string, about: AboutText): SourceDocument {
  const lines = linesOf(text);
  const blocks: SourceBlock[] = [];
  let tables = 0;
  let noneBefore = 0;
  for (let index = 0; index < lines.length; ) {
    const taken = index < noneBefore ? null : takeTable(lines, index, `表${tables + 1}`);
    if (taken?.table != null) {
      tables += 1;
      blocks.push(taken.table);
      index = taken.next;
      continue;
    }
    noneBefore = taken?.next ?? noneBefore;
    const line = lines[index];
    if (line !== undefined && line.text.trim() !== '') for (const block of paragraphsOf(line)) blocks.push(block);
    index += 1;
  }
  return { ...about, blocks };
}

function linesOf(text: string): TextLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
    .map((line, index) => ({ text: line, number: index + 1 }));
}

function takeTable(lines: readonly TextLine[], from: number, name: string): TakenTable | null {
  const text = lines[from]?.text ?? '';
  if (text.includes('\t')) {
    const cells = takeTabCells(lines, from, name);
    if (cells.table !== null) return cells;
    const rows = takeTabRows(lines, from, name);
    return { table: rows.table, next: rows.table === null ? Math.max(cells.next, rows.next) : rows.next };
  }
  return text.includes('|') ? takePipeRows(lines, from, name) : null;
}

function paragraphsOf(line: TextLine): SourceBlock[] {
  const heading = /^(#{1,6})\s+/.exec(line.text);
  const text = heading === null ? line.text : line.text.slice(heading[0].length);
  if (text.trim() === '') return [];
  return cutRunOn(text).map((piece) => ({
    kind: 'paragraph',
    text: piece,
    place: { line: line.number, sheet: null, cell: null },
    headingLevel: heading?.[1]?.length ?? null,
  }));
}
