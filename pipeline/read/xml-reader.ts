import { refusals } from './refusals.ts';

/** What the reader stands on. An empty element gives `open` and then `close`. */
export type XmlStep = 'open' | 'close' | 'text' | 'end';

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks through one XML part, already decoded to text, step by step. Namespaces are not resolved: names of elements
 * are local names, so `<row>` and `<x:row>` are the same. Comments, processing instructions and document types are
 * passed over; entities that a document declares itself are not expanded. Throws `Unreadable` where the part breaks off.
 */
export class XmlReader {
  /** Local name of the element just opened or closed. */
  name = '';
  /** Open elements around the present place, the one just opened included. */
  depth = 0;
  /** Where the tag last passed begins in the text. */
  start = 0;
  readonly #text: string;
  #at = 0;
  #emptyElement = false;
  #from = 0;
  #to = 0;
  #verbatim = false;
  /** Attributes of the open element: start and end of each name, start and end of its value. */
  readonly #marks: number[] = [];
  #markCount = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves on to the next tag or piece of text. */
  next(): XmlStep {
    if (this.#emptyElement) {
      this.#emptyElement = false;
      this.depth -= 1;
      return 'close';
    }
    const text = this.#text;
    for (;;) {
      const start = this.#at;
      if (start >= text.length) return this.#finish();
      if (text.charCodeAt(start) !== LESS) {
        const less = text.indexOf('<', start);
        this.#at = less < 0 ? text.length : less;
        if (this.depth === 0) continue;
        return this.#piece(start, this.#at, false);
      }
      this.start = start;
      switch (text.charCodeAt(start + 1)) {
        case SLASH:
          return this.#closeTag(start);
        case 63: // <?
          this.#at = this.#after('?>', start);
          continue;
        case 33: // <!
          if (text.startsWith('<![CDATA[', start)) {
            this.#at = this.#after(']]>', start);
            return this.#piece(start + 9, this.#at - 3, true);
          }
          this.#at = text.startsWith('<!--', start) ? this.#after('-->', start + 4) : this.#afterDocumentType(start);
          continue;
        default:
          return this.#openTag(start);
      }
    }
  }

  /** Where the tag or piece last passed ends in the text. */
  get end(): number {
    return this.#at;
  }

  /** Moves on like `next`; `end` where the element that was opened as the given depth closes. */
  nextWithin(depth: number): XmlStep {
    const step = this.next();
    return step === 'close' && this.depth < depth ? 'end' : step;
  }

  /** The piece of text the reader stands on, entities resolved. */
  piece(): string {
    const piece = this.#text.slice(this.#from, this.#to);
    return this.#verbatim ? piece : decodeEntities(piece);
  }

  /** An attribute of the element just opened, by its name as written (`r:id` has a prefix). */
  attribute(name: string): string | undefined {
    for (let mark = 0; mark < this.#markCount; mark += 4) {
      const from = this.#marks[mark] ?? 0;
      if ((this.#marks[mark + 1] ?? 0) - from === name.length && this.#text.startsWith(name, from)) {
        return decodeEntities(this.#text.slice(this.#marks[mark + 2], this.#marks[mark + 3]));
      }
    }
    return undefined;
  }

  /** An attribute of the element just opened that has a prefix, whatever the prefix is: `id` for `r:id`. */
  prefixedAttribute(localName: string): string | undefined {
    for (let mark = 0; mark < this.#markCount; mark += 4) {
      const written = this.#text.slice(this.#marks[mark], this.#marks[mark + 1]);
      if (written.endsWith(`:${localName}`)) return this.attribute(written);
    }
    return undefined;
  }

  /** All text inside the element just opened, and moves behind its end. */
  wholeText(): string {
    let text = '';
    const outer = this.depth;
    for (let step = this.nextWithin(outer); step !== 'end'; step = this.nextWithin(outer)) {
      if (step === 'text') text += this.piece();
    }
    return text;
  }

  /** Passes over everything inside the element just opened, its end included. */
  skip(): void {
    const outer = this.depth;
    while (this.nextWithin(outer) !== 'end');
  }

  #finish(): XmlStep {
    if (this.depth !== 0) throw refusals.damaged();
    return 'end';
  }

  #piece(from: number, to: number, verbatim: boolean): XmlStep {
    this.#from = from;
    this.#to = to;
    this.#verbatim = verbatim;
    return 'text';
  }

  #after(mark: string, start: number): number {
    const found = this.#text.indexOf(mark, start);
    if (found < 0) throw refusals.damaged();
    return found + mark.length;
  }

  #afterDocumentType(start: number): number {
    const end = this.#after('>', start);
    const bracket = this.#text.indexOf('[', start);
    return bracket < 0 || bracket > end ? end : this.#after('>', this.#after(']', bracket) - 1);
  }

  #closeTag(start: number): XmlStep {
    const end = this.#after('>', start) - 1;
    this.#at = end + 1;
    this.depth -= 1;
    if (this.depth < 0) throw refusals.damaged();
    const written = this.#text.slice(start + 2, end).trimEnd();
    this.name = written.slice(written.indexOf(':') + 1);
    return 'close';
  }

  #openTag(start: number): XmlStep {
    const text = this.#text;
    let at = start + 1;
    let nameFrom = at;
    let code = text.charCodeAt(at);
    for (; code > 32 && code !== SLASH && code !== GREATER; code = text.charCodeAt(++at)) {
      if (code === COLON) nameFrom = at + 1;
    }
    this.name = text.slice(nameFrom, at);
    this.#markCount = 0;
    for (;;) {
      while (code <= 32) code = text.charCodeAt(++at);
      if (code === GREATER || code === SLASH) break;
      const from = at;
      while (code > 32 && code !== EQUALS && code !== GREATER) code = text.charCodeAt(++at);
      const to = at;
      while (code <= 32 || code === EQUALS) code = text.charCodeAt(++at);
      // Only a quote may follow; NaN stands for the end of a part that breaks off.
      if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw refusals.damaged();
      const close = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (close < 0) throw refusals.damaged();
      this.#mark(from, to, at + 1, close);
      at = close + 1;
      code = text.charCodeAt(at);
    }
    this.#emptyElement = code === SLASH;
    this.#at = this.#emptyElement ? this.#after('>', at) : at + 1;
    this.depth += 1;
    return 'open';
  }

  #mark(from: number, to: number, valueFrom: number, valueTo: number): void {
    const at = this.#markCount;
    this.#marks[at] = from;
    this.#marks[at + 1] = to;
    this.#marks[at + 2] = valueFrom;
    this.#marks[at + 3] = valueTo;
    this.#markCount = at + 4;
  }
}

/** Resolves `&amp;`, `&#x4E00;` and their kind; what is no entity of XML stays as it is. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
