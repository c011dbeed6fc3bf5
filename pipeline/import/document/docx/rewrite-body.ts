import { XmlReader } from '../../../read/xml-reader.ts';
import { Edits } from './edits.ts';
import type { ListCounter } from './list-counter.ts';
import { isOn, valueIn } from './numbering.ts';
import { ParagraphNumbers } from './paragraph-numbers.ts';

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** The main part of a Word file made ready, and what was taken out of it. */
export interface RewrittenBody {
  readonly xml: string;
  /** In the order of the text. */
  readonly notes: readonly NoteReference[];
  readonly pictures: boolean;
}

/** What mammoth passes over, by what it reads instead: fields, reading aids, directions, links, formulas of plain runs. */
const RENAMED: Readonly<Record<string, string>> = {
  'w:fldSimple': 'w:smartTag',
  'w:ruby': 'w:smartTag',
  'w:rubyBase': 'w:smartTag',
  'w:dir': 'w:smartTag',
  'w:bdo': 'w:smartTag',
  'w:hyperlink': 'w:smartTag',
  'w:cr': 'w:br',
  'w:ptab': 'w:tab',
  'm:oMathPara': 'w:smartTag',
  'm:oMath': 'w:smartTag',
  'm:r': 'w:r',
  'm:t': 'w:t',
};

/** Empty elements that are taken out. A bookmark between the rows of a table would make mammoth forget its merges. */
const TAKEN_OUT = new Set([
  'w:bookmarkStart',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:bookmarkEnd',
  'v:imagedata',
  'w:footnoteReference',
  'w:endnoteReference',
]);

interface OpenRun {
  readonly start: number;
  hidden: boolean;
  field: boolean;
}

interface OpenChoice {
  readonly start: number;
  textBoxes: string;
  fallback: boolean;
}

/**
 * Makes the main part of a Word file ready for mammoth: automatic numbers become text, hidden runs and pictures go, text boxes
 * that only newer programs draw are put where mammoth finds them, and cells that a row leaves out at its start are put in.
 * Deleted text is not looked at: mammoth drops it. Throws `Unreadable` where the part is damaged.
 */
export function rewriteBody(part: string, counter: ListCounter): RewrittenBody {
  return new BodyRewriter(part, counter).rewrite();
}

class BodyRewriter {
  readonly #part: string;
  readonly #xml: XmlReader;
  readonly #edits: Edits;
  readonly #numbers: ParagraphNumbers;
  readonly #runs: OpenRun[] = [];
  readonly #choices: OpenChoice[] = [];
  readonly #notes: NoteReference[] = [];
  #pictures = false;

  constructor(part: string, counter: ListCounter) {
    this.#part = part;
    this.#xml = new XmlReader(part);
    this.#edits = new Edits(part);
    this.#numbers = new ParagraphNumbers(counter, this.#edits);
  }

  rewrite(): RewrittenBody {
    for (let step = this.#xml.next(); step !== 'end'; step = this.#xml.next()) {
      if (step === 'text') continue;
      const { start, end } = this.#xml;
      const closing = this.#part.startsWith('</', start);
      const nameAt = start + (closing ? 2 : 1);
      const tag = tagAt(this.#part, nameAt);
      // An empty element opens and closes at one tag, which is changed once.
      if (step === 'open' || closing) changeTag(tag, nameAt, end, this.#edits);
      if (step === 'open') this.#open(tag, start);
      else this.#close(tag, end);
    }
    return { xml: joinRuns(this.#edits.apply()), notes: this.#notes, pictures: this.#pictures };
  }

  #open(tag: string, start: number): void {
    const choice = this.#choices.at(-1);
    const run = this.#runs.at(-1);
    if (tag === 'w:p') this.#numbers.open(this.#xml.end);
    else if (tag === 'w:pPr') this.#numbers.readProperties(this.#xml);
    else if (tag === 'w:t' || tag === 'w:sym') this.#numbers.seeText();
    else if (tag === 'w:del' || tag === 'w:moveFrom') this.#xml.skip();
    else if (tag === 'w:trPr') insertLeadingCells(this.#xml, this.#edits);
    else if (tag === 'w:r') this.#runs.push({ start, hidden: false, field: false });
    else if (tag === 'w:rPr') this.#takeOutLook(run, start);
    else if (tag === 'w:fldChar' && run !== undefined) run.field = true;
    else if (tag === 'mc:AlternateContent') this.#choices.push({ start, textBoxes: '', fallback: false });
    else if (tag === 'mc:Fallback' && choice !== undefined) choice.fallback = true;
    else if (tag === 'mc:Choice') this.#takeOutChoice(choice, start);
    else if (tag === 'w:drawing') this.#takeOutDrawing(start);
    else if (tag === 'v:imagedata') this.#pictures = true;
    else if (tag === 'w:footnoteReference') this.#note('footnote');
    else if (tag === 'w:endnoteReference') this.#note('endnote');
  }

  #close(tag: string, end: number): void {
    if (tag === 'w:p') this.#numbers.close();
    if (tag === 'w:r') {
      const run = this.#runs.pop();
      if (run?.hidden === true && !run.field) this.#edits.replace(run.start, end, '');
    }
    if (tag === 'mc:AlternateContent') {
      const choice = this.#choices.pop();
      if (choice !== undefined && !choice.fallback) this.#edits.replace(choice.start, end, choice.textBoxes);
    }
  }

  /** Of the look of a run only that it is hidden matters here. */
  #takeOutLook(run: OpenRun | undefined, start: number): void {
    readRunProperties(this.#xml, run);
    this.#edits.replace(start, this.#xml.end, '');
  }

  #takeOutChoice(choice: OpenChoice | undefined, start: number): void {
    this.#xml.skip();
    this.#edits.replace(start, this.#xml.end, '');
    if (choice !== undefined) choice.textBoxes += textBoxes(this.#part.slice(start, this.#xml.end));
  }

  #takeOutDrawing(start: number): void {
    this.#xml.skip();
    const boxes = textBoxes(this.#part.slice(start, this.#xml.end));
    if (boxes === '') this.#pictures = true;
    this.#edits.replace(start, this.#xml.end, boxes);
  }

  #note(kind: NoteReference['kind']): void {
    this.#notes.push({ kind, id: this.#xml.attribute('w:id') ?? '' });
  }
}

/** Word cuts a sentence into runs at every change of its look or its spelling; one run is read in a fraction of the time. */
function joinRuns(xml: string): string {
  return xml.replace(/<\/w:t><\/w:r><w:r(?:\s[^>]*[^/])?><w:t(?:\s[^>]*[^/])?>/g, '');
}

function changeTag(tag: string, nameAt: number, end: number, edits: Edits): void {
  const other = RENAMED[tag];
  if (other !== undefined) edits.replace(nameAt, nameAt + tag.length, other);
  else if (TAKEN_OUT.has(tag)) edits.replace(nameAt - 1, end, '');
}

function tagAt(part: string, from: number): string {
  let to = from;
  for (let code = part.charCodeAt(to); code > 32 && code !== 47 && code !== 62; code = part.charCodeAt(to)) to += 1;
  return part.slice(from, to);
}

function readRunProperties(xml: XmlReader, run: OpenRun | undefined): void {
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step === 'open' && xml.name === 'vanish' && xml.depth === outer + 1 && run !== undefined)
      run.hidden = isOn(xml);
  }
}

/** mammoth would move the cells of a row that begins further right to the left edge. */
function insertLeadingCells(xml: XmlReader, edits: Edits): void {
  const outer = xml.depth;
  let before = 0;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step === 'open' && xml.name === 'gridBefore') before = Number(valueIn(xml));
  }
  if (before >= 1 && before < 64) {
    edits.insert(xml.end, `<w:tc><w:tcPr><w:gridSpan w:val="${before}"/></w:tcPr><w:p/></w:tc>`);
  }
}

/** The contents of the text boxes in a drawing, each where mammoth looks for one. */
function textBoxes(drawing: string): string {
  const boxes = drawing.match(/<w:txbxContent\b[^>]*>[\s\S]*?<\/w:txbxContent>/g) ?? [];
  return boxes.map((box) => `<w:pict>${withoutPictures(box)}</w:pict>`).join('');
}

function withoutPictures(box: string): string {
  return box.replace(/<(w:drawing|w:hyperlink|mc:AlternateContent)\b[\s\S]*?<\/\1>|<v:imagedata\b[^>]*>/g, (whole) =>
    whole.startsWith('<w:hyperlink') ? whole.replace(/<(\/?)w:hyperlink\b/g, '<$1w:smartTag') : '',
  );
}
