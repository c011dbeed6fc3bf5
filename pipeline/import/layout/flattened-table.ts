import type { SourceParagraph } from '../source-document.ts';
import { type ColumnRole, columnRole, isPlanHeading } from './column-role.ts';
import type { Draft, LeftOver } from './draft.ts';
import { leftOverOf } from './draft.ts';
import { areDeadline, areUnits } from './field-words.ts';
import { FlattenedRows } from './flattened-rows.ts';
import { type NumberStyle, readNumberMark } from './number-mark.ts';
import { isHeadingWords, Outline } from './outline.ts';

/** Position of the headings of a table whose cells were flattened to paragraphs, or null where there are none. */
export interface FlattenedHeading {
  readonly from: number;
  /** First paragraph behind the headings. */
  readonly to: number;
  readonly roles: readonly ColumnRole[];
}

/** Finds heading cells of a plan table standing one below the other (重点任务 / 责任单位 / 完成时限). */
export function findFlattenedHeading(paragraphs: readonly SourceParagraph[]): FlattenedHeading | null {
  for (let from = 0; from < paragraphs.length; from += 1) {
    const heading = headingAt(paragraphs, from);
    if (heading !== null) return heading;
  }
  return null;
}

/**
 * Reads a table that was flattened to paragraphs: chapter and section lines, then row by row the tasks (1.), the measures
 * (①, or paragraphs without a number), the units and the deadline. Tasks with nothing between them share one row; a row
 * without units and deadline goes on with those of the row above, as merged cells are flattened.
 */
export function readFlattenedTable(paragraphs: readonly SourceParagraph[], heading: FlattenedHeading): Draft {
  const body = paragraphs.slice(heading.to);
  const rows = new FlattenedRows(heading.roles);
  const outline = new Outline();
  const style = taskStyle(body);
  const leftOver: LeftOver[] = [];
  let bareNumber: string | null = null;
  for (let index = 0; index < body.length; index += 1) {
    const paragraph = body[index];
    if (paragraph === undefined) break;
    const repeated = headingAt(body, index);
    if (repeated !== null) {
      rows.repeatHeading(paragraph);
      index = repeated.to - 1;
      continue;
    }
    if (heading.roles.includes('number') && /^\d{1,3}[.、．]?$/.test(paragraph.text.trim())) {
      bareNumber = paragraph.text.trim();
      continue;
    }
    const numbered = bareNumber === null ? readNumberMark(paragraph.text) : withNumber(bareNumber, paragraph.text);
    bareNumber = null;
    if (numbered === null) {
      if (!addPlain(rows, paragraph)) leftOver.push(leftOverOf(paragraph, 'not-understood', OUTSIDE));
    } else if (numbered.mark.style === style) rows.addTask(numbered, paragraph.place, outline.pathAbove(style));
    else if (rank(numbered.mark.style) < rank(style) && isHeadingWords(numbered.rest)) {
      rows.close();
      outline.enter(numbered, paragraph.place);
    } else if (!rows.addMeasure(numbered, paragraph)) leftOver.push(leftOverOf(paragraph, 'not-understood', OUTSIDE));
  }
  return rows.finish(leftOver);
}

const OUTSIDE = {
  'zh-CN': '这段文字在表格各行之外，没有读入任何任务，请核对。',
  en: 'These words stand outside the rows of the table and were read into no task. Please check.',
};

/** Coarse to fine. */
const RANKS: readonly NumberStyle[] = [
  'part',
  'article',
  'chinese',
  'chinese-bracket',
  'arabic',
  'dotted',
  'arabic-bracket',
  'arabic-half',
  'circled',
  'ordinal',
];

function rank(style: NumberStyle): number {
  return RANKS.indexOf(style);
}

function addPlain(rows: FlattenedRows, paragraph: SourceParagraph): boolean {
  if (areDeadline(paragraph.text)) return rows.addDeadline(paragraph);
  if (areUnits(paragraph.text)) return rows.addUnits(paragraph);
  return rows.addWords(paragraph);
}

function withNumber(printed: string, text: string) {
  const core = printed.replace(/[.、．]$/, '');
  return { mark: { style: 'arabic' as const, value: Number(core), printed, core }, rest: text.trim() };
}

function headingAt(paragraphs: readonly SourceParagraph[], from: number): FlattenedHeading | null {
  const roles: ColumnRole[] = [];
  let to = from;
  for (; to < paragraphs.length; to += 1) {
    const role = columnRole(paragraphs[to]?.text ?? '');
    if (role === null) break;
    roles.push(role);
  }
  return roles.length >= 3 && isPlanHeading(roles) ? { from, to, roles } : null;
}

/** The finest numbering of which most numbers have units or a deadline before the next one. */
function taskStyle(body: readonly SourceParagraph[]): NumberStyle {
  const seen = new Map<NumberStyle, { marks: number; answered: number; open: boolean }>();
  for (const { text } of body) {
    const mark = readNumberMark(text)?.mark;
    if (mark !== undefined) {
      const count = seen.get(mark.style) ?? { marks: 0, answered: 0, open: false };
      seen.set(mark.style, { ...count, marks: count.marks + 1, open: true });
    } else if (areDeadline(text) || areUnits(text)) {
      for (const count of seen.values()) {
        if (count.open) count.answered += 1;
        count.open = false;
      }
    }
  }
  const share = (style: NumberStyle) => {
    const count = seen.get(style);
    return count === undefined ? 0 : count.answered / count.marks;
  };
  const fine = RANKS.toReversed().filter((style) => style !== 'circled' && style !== 'ordinal');
  return fine.find((style) => share(style) >= MOST) ?? [...fine].sort((a, b) => share(b) - share(a))[0] ?? 'arabic';
}

const MOST = 0.6;
