import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { SourceParagraph } from '../source-document.ts';
import { type AboveFields, fieldsOfAbove } from './above-line.ts';
import type { Heading } from './draft.ts';
import {
  type BracketDoubt,
  type BracketedText,
  fieldLine,
  isNoteOnLeads,
  isPersonLine,
  takeFieldBracket,
} from './field-bracket.ts';
import type { FieldWords } from './fields-in.ts';
import type { NumberedText, NumberMark } from './number-mark.ts';
import { headingTitle, isHeadingWords, Outline } from './outline.ts';
import { readNumberMarks } from './read-number-marks.ts';

/** Paragraphs that belong together, and the fields that end them. */
export interface Segment {
  readonly texts: { readonly text: string; readonly place: SourcePlace }[];
  readonly fields: SegmentFields[];
}

export interface SegmentFields {
  readonly words: FieldWords;
  readonly bracket: string;
  readonly place: SourcePlace;
  /** Sentences follow the bracket, or it never closes. */
  readonly doubt: BracketDoubt | null;
  /** The fields stand on a line of their own. */
  readonly alone: boolean;
}

/** One numbered paragraph with everything that stands under it. */
export interface Item {
  readonly mark: NumberMark | null;
  readonly annex: string | null;
  readonly path: readonly Heading[];
  readonly place: SourcePlace;
  /** Words behind the number, without a trailing field bracket. */
  readonly words: string;
  /** The words are a heading and no sentence. */
  readonly heading: boolean;
  /** The first begins with the item's own words. */
  readonly segments: Segment[];
  readonly children: Item[];
  readonly parent: Item | null;
}

export interface ItemTree {
  /** All items in the order of the document. */
  readonly items: readonly Item[];
  /** Paragraphs in front of the first item of the body or of an annex. */
  readonly loose: readonly SourceParagraph[];
  readonly annexTitles: ReadonlyMap<string, string>;
  /** Lines that name nothing but persons. */
  readonly persons: readonly SourceParagraph[];
  /** Lines that say who bears the items above them. */
  readonly above: readonly AboveLine[];
}

export interface AboveLine extends AboveFields {
  /** The whole line. */
  readonly text: string;
  readonly place: SourcePlace;
  readonly annex: string | null;
  /** Headings of the items it speaks of, and how many items stand in front of it. */
  readonly path: readonly Heading[];
  readonly behind: number;
}

/** Follows the numbering of the paragraphs; paragraphs without a number belong to the item above them. */
export function readItemTree(paragraphs: readonly SourceParagraph[]): ItemTree {
  const outline = new Outline();
  const items: Item[] = [];
  const loose: SourceParagraph[] = [];
  const annexTitles = new Map<string, string>();
  const above: AboveLine[] = [];
  const persons: SourceParagraph[] = [];
  const numbers = readNumberMarks(paragraphs.map(({ text }) => text));
  let annex: string | null = null;
  let current: Item | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const name = annexName(paragraph.text);
    if (name !== null) {
      annex = name.annex;
      annexTitles.set(annex, name.title);
      outline.clear();
      current = null;
      continue;
    }
    const fields = fieldsOfAbove(paragraph.text);
    if (fields !== null && current !== null) {
      above.push({
        ...fields,
        text: paragraph.text.trim(),
        place: paragraph.place,
        annex,
        path: current.path,
        behind: items.length,
      });
      continue;
    }
    if (isNoteOnLeads(paragraph.text)) {
      loose.push(paragraph);
      continue;
    }
    if (isPersonLine(paragraph.text)) {
      persons.push(paragraph);
      continue;
    }
    const numbered = numbers[index] ?? null;
    if (numbered === null || !opensItem(numbered)) {
      if (current !== null) addToItem(current, paragraph);
      else {
        if (annex !== null && items.at(-1)?.annex !== annex) nameAnnexBy(annexTitles, annex, paragraph.text);
        loose.push(paragraph);
      }
      continue;
    }
    const path = outline.pathAbove(numbered.mark.style);
    const parent = parentOf(current, path);
    current = newItem(numbered, paragraph, annex, path, parent);
    parent?.children.push(current);
    items.push(current);
    outline.enter({ ...numbered, rest: current.words }, paragraph.place);
  }
  return { items, loose, annexTitles, persons, above };
}

/** Whether any of the item's paragraphs, or of those below it, ends in fields. */
export function hasFields(item: Item): boolean {
  return ownFields(item) || item.children.some(hasFields);
}

export function ownFields(item: Item): boolean {
  return item.segments.some((segment) => segment.fields.length > 0);
}

/** 一是 stays inside its paragraph. */
function opensItem({ mark }: NumberedText): boolean {
  return mark.style !== 'ordinal';
}

function newItem(
  { mark, rest }: NumberedText,
  { place }: SourceParagraph,
  annex: string | null,
  path: readonly Heading[],
  parent: Item | null,
): Item {
  const taken = takeFieldBracket(rest);
  const words = taken?.before ?? rest;
  const fields = taken === null ? [] : [segmentFields(taken, place)];
  const segments: Segment[] = [{ texts: [{ text: words, place }], fields }];
  return { mark, annex, path, place, words, heading: isHeadingWords(words), segments, children: [], parent };
}

function addToItem(item: Item, { text, place }: SourceParagraph): void {
  const last = item.segments.at(-1);
  const line = fieldLine(text);
  if (line !== null && last !== undefined) {
    last.fields.push({ words: line, bracket: text.trim(), place, doubt: null, alone: true });
    return;
  }
  const taken = takeFieldBracket(text);
  const words = { text: (taken?.before ?? text).trim(), place };
  const fields = taken === null ? [] : [{ ...segmentFields(taken, place), alone: words.text === '' }];
  if (last !== undefined && last.fields.length === 0) {
    if (words.text !== '') last.texts.push(words);
    last.fields.push(...fields);
  } else item.segments.push({ texts: words.text === '' ? [] : [words], fields });
}

function segmentFields({ fields, bracket, doubt }: BracketedText, place: SourcePlace): SegmentFields {
  return { words: fields, bracket, place, doubt, alone: false };
}

/** The item whose heading ends the path. */
function parentOf(current: Item | null, path: readonly Heading[]): Item | null {
  const place = path.at(-1)?.place;
  let item = current;
  while (item !== null && item.place !== place) item = item.parent;
  return item;
}

function annexName(text: string): { readonly annex: string; readonly title: string } | null {
  const match = /^附件 ?([\d一二三四五六七八九十]{1,2})[:：]?(.{0,60})$/u.exec(text.trim().slice(0, 80));
  if (match === null || /^[、.．]/.test(match[2] ?? '')) return null;
  return { annex: `附件${match[1]}`, title: headingTitle(match[2] ?? '') || `附件${match[1]}` };
}

/** The first short lines of an annex are its title. */
function nameAnnexBy(titles: Map<string, string>, annex: string, text: string): void {
  const words = text.replaceAll(/\s/g, '');
  const title = titles.get(annex);
  if (words.length > 40 || /[。:：]$/.test(words)) return;
  if (title === annex) titles.set(annex, words);
  else if (title !== undefined && !/(?:方案|计划|清单|意见|办法)$/.test(title)) titles.set(annex, title + words);
}
