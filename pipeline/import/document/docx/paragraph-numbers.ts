import type { XmlReader } from '../../../read/xml-reader.ts';
import type { Edits } from './edits.ts';
import type { ListCounter, PrintedNumber } from './list-counter.ts';
import { valueIn } from './numbering.ts';

interface OpenParagraph {
  /** Where its number goes. */
  at: number;
  number: PrintedNumber | null;
  hasText: boolean;
}

/** Puts the automatic numbers of a Word file into its paragraphs as text, in the order in which these open and close. */
export class ParagraphNumbers {
  readonly #counter: ListCounter;
  readonly #edits: Edits;
  readonly #open: OpenParagraph[] = [];
  /** Start of paragraphs whose end was deleted: their words begin the next one. */
  #joined: number | null = null;

  constructor(counter: ListCounter, edits: Edits) {
    this.#counter = counter;
    this.#edits = edits;
  }

  open(at: number): void {
    this.#open.push({ at, number: null, hasText: false });
  }

  /** Reads the properties just opened, up to their end. */
  readProperties(xml: XmlReader): void {
    let style: string | null = null;
    let list: string | null = null;
    let level: number | null = null;
    let endDeleted = false;
    let within = '';
    const outer = xml.depth;
    for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
      if (step !== 'open') continue;
      // What the properties were before a tracked change stands deeper.
      if (xml.depth === outer + 1) within = xml.name;
      if (xml.depth === outer + 1 && xml.name === 'pStyle') style = valueIn(xml);
      if (xml.depth !== outer + 2) continue;
      if (within === 'numPr' && xml.name === 'numId') list = valueIn(xml);
      if (within === 'numPr' && xml.name === 'ilvl') level = Number(valueIn(xml));
      if (within === 'rPr' && xml.name === 'del') endDeleted = true;
    }
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) return;
    paragraph.at = xml.end;
    if (endDeleted) {
      this.#joined ??= xml.end;
      return;
    }
    paragraph.number = this.#counter.next({ style, list, level });
    paragraph.at = this.#joined ?? xml.end;
    this.#joined = null;
  }

  /** The open paragraph has text of its own. */
  seeText(): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.hasText = true;
  }

  close(): void {
    const paragraph = this.#open.pop();
    if (paragraph?.number == null) return;
    const { text, suffix } = paragraph.number;
    const printed = escaped(text) + (paragraph.hasText ? blankAfter(text, suffix) : '');
    this.#edits.insert(paragraph.at, `<w:r><w:t xml:space="preserve">${printed}</w:t></w:r>`);
  }
}

/** Word goes on at the next tab stop; in running text a full-width mark is distance enough. */
function blankAfter(text: string, suffix: string): string {
  if (suffix === 'nothing') return '';
  return suffix === 'space' || /[\w.)\]]$/.test(text) ? ' ' : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
