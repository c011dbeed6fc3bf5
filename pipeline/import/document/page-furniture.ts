import type { SourceBlock } from '../source-document.ts';
import {
  isBody,
  isContentsLine,
  isFooter,
  isMenu,
  isPageNumber,
  isRecordLine,
  isUnmistakable,
} from './furniture-lines.ts';

/**
 * The blocks, by their position, that belong to the web page or the printed page and not to the document: menus, paths
 * (首页 >> …), the line with day, source and reader count, the record of a public document (索引号 …), footers, page numbers, and the
 * lines of a table of contents. What could as well be a line of the document is furniture only where the page ends or has not
 * begun; between the first and the last line of the document only what can be nothing else is.
 */
export function pageFurniture(blocks: readonly SourceBlock[]): ReadonlySet<number> {
  const texts = blocks.map((block) =>
    block.kind === 'paragraph' ? block.text.replace(/[\s\u3000]+/g, ' ').trim() : null,
  );
  const furniture = new Set<number>();
  for (const [index, text] of texts.entries()) {
    if (text !== null && (isUnmistakable(text) || isPageNumber(text))) furniture.add(index);
  }
  const body = texts.flatMap((text, index) =>
    furniture.has(index) || (text !== null && !isBody(text)) ? [] : [index],
  );
  const first = body[0] ?? texts.length;
  const last = body.at(-1) ?? -1;
  for (const [index, text] of texts.entries()) {
    if (text === null || furniture.has(index)) continue;
    const above = index < first && (isMenu(text) || isRecordLine(text));
    const below = index > last && (isMenu(text) || isFooter(text));
    if (above || below) furniture.add(index);
  }
  for (const index of contentsLines(texts)) furniture.add(index);
  return furniture;
}

/** Lines of a table of contents: at least two together that end in a page number, their words standing again further down. */
function contentsLines(texts: readonly (string | null)[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const [first = 0] = run;
    if (run.length >= 2) found.push(...(/^目 ?录$/.test(texts[first - 1] ?? '') ? [first - 1] : []), ...run);
    run = [];
  };
  for (const [index, text] of texts.entries()) {
    const words = text === null ? null : isContentsLine(text);
    if (words !== null && texts.indexOf(words, index + 1) > index) run.push(index);
    else close();
  }
  close();
  return found;
}
