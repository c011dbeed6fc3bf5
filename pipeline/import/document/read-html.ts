import type { Unreadable } from '../../read/refusals.ts';
import type { SourceBlock } from '../source-document.ts';
import { documentRefusals } from './document-refusals.ts';
import type { FlowItem } from './flow.ts';
import { toBlocks } from './flow.ts';
import { PageReader } from './html/page-reader.ts';

/** Elements inside each other before a page is refused; browsers stop at 512. */
const DEEPEST = 800;
/** Faults of markup that only a page has that breaks off. */
const BROKEN_OFF = new Set(['eof-in-tag', 'eof-in-comment', 'eof-in-cdata', 'eof-in-script-html-comment-like-text']);

/**
 * Reads a web page, already decoded: one paragraph for each block and line break, headings with their level, tables with their
 * merges; numbers that the page prints before list items stand in the text. Scripts, looks, controls, `nav` and what the page
 * hides itself are left out. Throws `Unreadable` for a page that breaks off, holds frames only, or holds nothing.
 */
export async function readHtml(text: string): Promise<SourceBlock[]> {
  const flow = await readMarkup(text, { verbatim: false, whole: true });
  if (flow.length > 0) return toBlocks(flow);
  throw /<i?frame\b/i.test(text) ? documentRefusals.framesOnly() : documentRefusals.nothingInside();
}

/** Reads markup. `verbatim`: its blanks all count; `whole`: it must not break off. */
export async function readMarkup(
  text: string,
  { verbatim, whole }: { readonly verbatim: boolean; readonly whole: boolean },
): Promise<FlowItem[]> {
  const { defaultTreeAdapter, parse } = await import('parse5');
  let depth = 0;
  let broken = whole && /<html\b/i.test(text) && !/<\/(?:html|body)\s*>/i.test(text);
  const page = parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > DEEPEST) throw tooDeep();
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
    ...(whole ? { onParseError: ({ code }) => (broken ||= BROKEN_OFF.has(code)) } : {}),
  });
  if (broken) throw documentRefusals.damaged();
  const reader = new PageReader();
  reader.readNodes(page.childNodes, { headingLevel: null, verbatim });
  reader.endLine(null);
  return reader.flow;
}

function tooDeep(): Unreadable {
  return documentRefusals.tooLarge({ 'zh-CN': '网页的标签层层相套太深', en: 'The page nests its elements too deeply' });
}
