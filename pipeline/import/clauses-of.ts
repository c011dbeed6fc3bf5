import type { SourcePlace } from '../../ledger/plan/import-record.ts';
import type { DraftTask } from './layout/draft.ts';
import type { Item } from './layout/item-tree.ts';
import { readNumberMark } from './layout/number-mark.ts';
import { nameTasks, pathWords } from './layout/number-tasks.ts';
import { type ReadDraft, readDraft } from './layout/read-draft.ts';
import type { SourceDocument } from './source-document.ts';

/** A piece of the document's text that can hold a demand or a claim, and what it is called. */
export interface SourceClause {
  /** `第4项③`, `三(一)`, `四·六是`; the name of the task alone for its own text. */
  readonly clause: string;
  /** Number of the task it belongs to; null outside of tasks and in a report. */
  readonly task: string | null;
  /** Verbatim. */
  readonly text: string;
  readonly place: SourcePlace;
}

/**
 * Every clause of a document in its order: the text and the measures of its tasks, then the numbered paragraphs that are no task (closing
 * requirements, the parts of a report). A report's paragraphs are cut at 一是, 二是 ….
 */
export function clausesOf(source: SourceDocument, read: ReadDraft = readDraft(source)): SourceClause[] {
  const names = nameTasks(read.draft.tasks, read.draft.layout);
  const clauses = read.draft.tasks.flatMap((task) => {
    const name = names.get(task);
    return name === undefined ? [] : clausesOfTask(task, name.clause, name.number);
  });
  return [...clauses, ...outsideTasks(read)].filter(({ text }) => text.trim() !== '');
}

function clausesOfTask(task: DraftTask, clause: string, number: string): SourceClause[] {
  return [
    { clause, task: number, text: task.text, place: task.place },
    ...task.measures.map((measure) => ({
      clause: clause + (measure.number ?? ''),
      task: number,
      text: measure.text,
      place: measure.place,
    })),
  ];
}

function outsideTasks({ tree, draft }: ReadDraft): SourceClause[] {
  const places = new Set(draft.tasks.flatMap((task) => [task.place, ...task.measures.map((measure) => measure.place)]));
  return (tree?.items ?? []).flatMap((item) => {
    if (places.has(item.place)) return [];
    const clause = (item.annex ?? '') + pathWords(item.path) + (item.mark?.core ?? '');
    return textsOf(item).flatMap(({ text, place }) =>
      cutAtOrdinals(text).map((piece) => ({
        clause: piece.ordinal === null ? clause : `${clause}·${piece.ordinal}`,
        ...{ task: null, text: piece.text, place },
      })),
    );
  });
}

/** The paragraphs of an item; a mere heading says nothing by itself. */
function textsOf(item: Item) {
  const texts = item.segments.flatMap((segment) => segment.texts);
  return item.heading ? texts.slice(1) : texts;
}

interface Piece {
  readonly ordinal: string | null;
  readonly text: string;
}

/** 一是…。二是…。: cut where the ordinals rise by one; the first opens a sentence. */
function cutAtOrdinals(text: string): Piece[] {
  const starts: { at: number; ordinal: string }[] = [];
  for (const { index } of text.matchAll(/(?<![一二三四五六七八九十第统唯])[一二三四五六七八九十]{1,3}是/gu)) {
    const mark = readNumberMark(text.slice(index, index + 5))?.mark;
    const opens = index === 0 || /[。;；!！:：\s]/.test(text.charAt(index - 1));
    if (mark?.style === 'ordinal' && mark.value === starts.length + 1 && (opens || mark.value > 1))
      starts.push({ at: index, ordinal: mark.printed });
  }
  const head: Piece = { ordinal: null, text: text.slice(0, starts[0]?.at ?? text.length).trim() };
  const pieces = starts.map(({ at, ordinal }, index) => ({
    ordinal,
    text: text.slice(at, starts[index + 1]?.at).trim(),
  }));
  return [head, ...pieces].filter((piece) => piece.text !== '');
}
