import type { Plan } from '../../../ledger/plan/plan.ts';
import type { SourceDocument, SourceParagraph } from '../source-document.ts';
import { cutRunOn } from '../text/run-on.ts';
import { countFieldItems, readBracketedItems } from './bracketed-items.ts';
import { applyAboveLines, applyFirstLeads } from './conventions.ts';
import { type DocumentHead, readDocumentHead } from './document-head.ts';
import { type Draft, type LeftOver, leftOverOf } from './draft.ts';
import { isNoteOnLeads } from './field-bracket.ts';
import { saysFirstLeads } from './fields-in.ts';
import { findFlattenedHeading, readFlattenedTable } from './flattened-table.ts';
import { type ItemTree, readItemTree } from './item-tree.ts';
import { joinBroken } from './join-paragraphs.ts';
import { readNumberMark } from './number-mark.ts';
import { readPoints } from './points.ts';
import { hasPlanTable, readTables, rowsAboveHeading } from './read-tables.ts';
import { isReportTitle, readReport, reportChapters } from './report.ts';
import { withoutFurniture } from './without-furniture.ts';

/** A document as read, before it is a plan. */
export interface ReadDraft {
  readonly head: DocumentHead;
  readonly draft: Draft;
  readonly annexTitles: ReadonlyMap<string, string>;
  /** Of a report; null for a plan, whose chapters are those of its tasks. */
  readonly chapters: Plan['chapters'] | null;
  /** The numbered paragraphs, where the document was read from them; null for tables. */
  readonly tree: ItemTree | null;
}

/** Recognises the layout of a document and reads it. */
export function readDraft(source: SourceDocument): ReadDraft {
  const paragraphs = source.blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph');
  const head = headOf(source, paragraphs);
  if (hasPlanTable(source.blocks)) return withTables(source, head);
  const body = paragraphs.slice(head.behindTitle);
  // Cells of a flattened table are lines of their own, however alike their lengths are.
  const whole = findFlattenedHeading(body) === null ? joinBroken(body).flatMap(cutParagraph) : body;
  const { kept, leftOver } = withoutFurniture(whole);
  const before = aroundTitle(paragraphs, head);
  const { draft, ...parts } = readBody(kept, head.title);
  applyFirstLeads(
    draft.tasks,
    kept.some(({ text }) => isNoteOnLeads(text)),
  );
  const all: readonly LeftOver[] = [...before, ...leftOver, ...draft.leftOver];
  return { head, ...parts, draft: { ...draft, leftOver: all } };
}

/** A paragraph that holds several numbered ones, piece by piece. */
function cutParagraph(paragraph: SourceParagraph): SourceParagraph[] {
  const pieces = cutRunOn(paragraph.text);
  return pieces.length === 1
    ? [paragraph]
    : pieces.map((text) => ({ ...paragraph, place: { ...paragraph.place }, text }));
}

function withTables(source: SourceDocument, head: DocumentHead): ReadDraft {
  const flat = source.format === 'text' || source.format === 'csv';
  const { blocks } = source;
  const title = new Set(head.titlePlaces);
  const page = new Map(withoutFurniture(blocks).leftOver.map((one) => [one.place, one]));
  const read = readTables(blocks, flat);
  const beside = read.leftOver.flatMap((one) => (title.has(one.place) ? [] : [page.get(one.place) ?? one]));
  const paragraphs = blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph');
  const leftOver = [...bookmarksIn(paragraphs.filter(({ place }) => title.has(place))), ...beside];
  const draft = { ...read, leftOver };
  const notes = source.blocks.some((block) => block.kind === 'paragraph' && saysFirstLeads(block.text));
  applyFirstLeads(draft.tasks, notes);
  return { head, annexTitles: new Map(), chapters: null, tree: null, draft };
}

/** The words above the title, and the marks inside it that are no words of it. */
function aroundTitle(paragraphs: readonly SourceParagraph[], { titleFrom, behindTitle }: DocumentHead): LeftOver[] {
  const above = paragraphs.slice(0, titleFrom).map((one) => leftOverOf(one, 'page', ABOVE_TITLE));
  return [...above, ...bookmarksIn(paragraphs.slice(titleFrom, behindTitle))];
}

function bookmarksIn(title: readonly SourceParagraph[]): LeftOver[] {
  return title.flatMap(({ text, place }) =>
    [...text.slice(0, 200).matchAll(/\[bookmark:[^\]]*\]/g)].map(([mark]) =>
      leftOverOf({ text: mark, place }, 'page', BOOKMARK),
    ),
  );
}

const BOOKMARK = {
  'zh-CN': '转换文件时留下的书签标记，不属于标题。',
  en: 'A bookmark that a conversion left behind, no part of the title.',
};
const ABOVE_TITLE = {
  'zh-CN': '标题之前的文字。',
  en: 'Words above the title.',
};
const PERSONS = { 'zh-CN': '写明领导或联系人的文字，不读入计划。', en: 'Words that name persons, no part of a plan.' };
const INTRODUCTION = { 'zh-CN': '正文各项之前的文字。', en: 'Words in front of the items.' };

function readBody(paragraphs: readonly SourceParagraph[], title: string | null): Omit<ReadDraft, 'head'> {
  const heading = findFlattenedHeading(paragraphs);
  if (heading !== null) {
    const draft = readFlattenedTable(paragraphs, heading);
    const before = paragraphs.slice(0, heading.from).map((one) => leftOverOf(one, 'preamble', INTRODUCTION));
    return { draft: withLeftOver(draft, before), annexTitles: new Map(), chapters: null, tree: null };
  }
  const tree = readItemTree(paragraphs);
  const loose = [
    ...tree.loose.map((one) => leftOverOf(one, 'preamble', INTRODUCTION)),
    ...tree.persons.map((one) => leftOverOf(one, 'preamble', PERSONS)),
  ];
  const { annexTitles } = tree;
  if (countFieldItems(tree) + tree.above.length > 1) {
    const draft = applyAboveLines(withLeftOver(readBracketedItems(tree), loose), tree);
    return { draft, annexTitles, chapters: null, tree };
  }
  if (isReportTitle(title)) return { draft: readReport(tree), annexTitles, chapters: reportChapters(tree), tree };
  const draft = applyAboveLines(withLeftOver(readPoints(tree, title), loose), tree);
  return { draft, annexTitles, chapters: null, tree };
}

function withLeftOver(draft: Draft, before: readonly LeftOver[]): Draft {
  return { ...draft, leftOver: [...before, ...draft.leftOver] };
}

/** The head: what stands above the first plan table, rows of the table above its headings included, or above the first item. */
function headOf(source: SourceDocument, paragraphs: readonly SourceParagraph[]): DocumentHead {
  const above: SourceParagraph[] = [];
  for (const block of source.blocks) {
    if (block.kind === 'paragraph') {
      above.push(block);
      continue;
    }
    const rows = rowsAboveHeading(block);
    if (rows === null) continue;
    const lines = rows.map(({ text, place }) => ({ kind: 'paragraph' as const, text, place, headingLevel: null }));
    const below = paragraphs.slice(above.length);
    return readDocumentHead([...above, ...lines, ...below], above.length + lines.length);
  }
  return readDocumentHead(paragraphs, bodyStart(paragraphs));
}

/** Position of the first chapter, item or table heading; the head stands above it. */
function bodyStart(paragraphs: readonly SourceParagraph[]): number {
  const table = findFlattenedHeading(paragraphs)?.from ?? paragraphs.length;
  const item = paragraphs.findIndex(({ text }) => {
    const mark = readNumberMark(text)?.mark;
    return mark?.value === 1 && mark.style !== 'circled' && mark.style !== 'ordinal';
  });
  return item < 0 ? table : Math.min(item, table);
}
