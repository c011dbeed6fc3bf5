import type { FlowItem } from '../flow.ts';
import {
  attribute,
  headingLevelOf,
  isBlock,
  isElement,
  isLeftOut,
  numberIn,
  type PageElement,
  type PageNode,
} from './element.ts';
import { hasOwnNumber, listMarker } from './list-marker.ts';
import { holdsPage, isLayout, layOut, rowsOf } from './read-table.ts';
import { LineText } from './white-space.ts';

/** Where a piece of text stands. `verbatim`: every blank counts. */
interface Around {
  readonly headingLevel: number | null;
  readonly verbatim: boolean;
}

/** Reads the nodes of a page in the order of reading: one line for each paragraph and each line break, and the tables. */
export class PageReader {
  readonly flow: FlowItem[] = [];
  readonly #line = new LineText();
  #marker = '';

  readNodes(nodes: readonly PageNode[], around: Around): void {
    for (const node of nodes) {
      if (isElement(node)) this.#readElement(node, around);
      else if ('value' in node) this.#line.add(node.value, around.verbatim);
    }
  }

  /** Ends the line that is being gathered; a blank one is none. */
  endLine(headingLevel: number | null): void {
    const text = this.#line
      .take()
      .replace(/[\r\n]+/g, ' ')
      .replace(/[ \t]+$/, '');
    if (text.trim() === '') return;
    const marked = this.#marker !== '' && !hasOwnNumber(text) ? this.#marker + text : text;
    this.#marker = '';
    this.flow.push({ kind: 'line', text: marked, headingLevel });
  }

  #readElement(element: PageElement, around: Around): void {
    if (isLeftOut(element)) return;
    const { tagName } = element;
    if (tagName === 'br' || tagName === 'hr') this.endLine(around.headingLevel);
    else if (tagName === 'table') this.#readTable(element, around);
    else if (tagName === 'ol') this.#readNumbered(element, around);
    else if (isBlock(element)) this.#readBlock(element, around);
    else this.readNodes(element.childNodes, around);
  }

  #readBlock(element: PageElement, around: Around): void {
    this.endLine(around.headingLevel);
    if (element.tagName === 'li') this.#marker = '';
    const inside = {
      headingLevel: headingLevelOf(element) ?? around.headingLevel,
      verbatim: around.verbatim || /^(?:pre|listing|xmp)$/.test(element.tagName),
    };
    if (inside.verbatim && !around.verbatim) this.#readVerbatim(element, inside);
    else this.readNodes(element.childNodes, inside);
    this.endLine(inside.headingLevel);
  }

  /** Text with its own line ends. */
  #readVerbatim(element: PageElement, around: Around): void {
    for (const node of element.childNodes) {
      if (isElement(node)) this.#readElement(node, around);
      else if ('value' in node) {
        for (const [index, line] of node.value.split(/\r\n?|\n/).entries()) {
          if (index > 0) this.endLine(around.headingLevel);
          this.#line.add(line, true);
        }
      }
    }
  }

  #readNumbered(list: PageElement, around: Around): void {
    this.endLine(around.headingLevel);
    const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
    const step = attribute(list, 'reversed') === null ? 1 : -1;
    let number = numberIn(list, 'start', step === 1 ? 1 : items.length);
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.readNodes([child], around);
        continue;
      }
      if (isLeftOut(child)) continue;
      number = numberIn(child, 'value', number);
      this.endLine(around.headingLevel);
      this.#marker = listMarker(number, listStyle(child) ?? listStyle(list), attribute(list, 'type'));
      this.readNodes(child.childNodes, around);
      this.endLine(around.headingLevel);
      this.#marker = '';
      number += step;
    }
  }

  #readTable(table: PageElement, around: Around): void {
    this.endLine(around.headingLevel);
    for (const child of table.childNodes) {
      if (isElement(child) && child.tagName === 'caption') this.#readElement(child, around);
    }
    // A Word file places nothing on its page with a table.
    if (isLayout(table) || (!around.verbatim && holdsPage(table))) {
      for (const row of rowsOf(table)) this.readNodes(row.childNodes, around);
      this.endLine(around.headingLevel);
      return;
    }
    const rows = layOut(table, (cell) => cellText(cell, around.verbatim));
    if (rows.some((cells) => cells.some(({ text }) => text !== ''))) this.flow.push({ kind: 'table', rows });
  }
}

/** The lines of a cell; those of a table inside it row by row. */
function cellText(cell: PageElement, verbatim: boolean): string {
  const reader = new PageReader();
  reader.readNodes(cell.childNodes, { headingLevel: null, verbatim });
  reader.endLine(null);
  return reader.flow
    .flatMap((item) =>
      item.kind === 'line' ? item.text.trim() : item.rows.map((cells) => cells.map(({ text }) => text).join('\t')),
    )
    .join('\n');
}

/** `list-style-type` as the element itself says it; null where it says nothing. */
function listStyle(element: PageElement): string | null {
  const style = attribute(element, 'style') ?? '';
  const value = /list-style(?:-type)?\s*:\s*([^;]+)/i.exec(style)?.[1]?.toLowerCase();
  return value?.split(/\s+/).find((word) => word !== 'inside' && word !== 'outside' && word !== '') ?? null;
}
