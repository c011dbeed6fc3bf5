import type { SourceParagraph } from '../source-document.ts';
import { type ColumnRole, columnRole, isPlanHeading } from './column-role.ts';
import type { Draft, LeftOver } from './draft.ts';
import { leftOverOf } from './draft.ts';
import { areDeadline, areUnits } from './field-words.ts';
import { FlattenedRows } from './flattened-rows.ts';
import { unusedHeadings } from './headings-left-over.ts';
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
  const counted = heading.roles.includes('number') && body.some(({ text }) => BARE_NUMBER.test(text.trim()));
  const style = counted ? 'arabic' : taskStyle(body);
  const leftOver: LeftOver[] = spanningCells(paragraphs, heading);
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
    if (counted && BARE_NUMBER.test(paragraph.text.trim())) {
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
  const draft = rows.finish(leftOver);
  return { ...draft, leftOver: [...draft.leftOver, ...unusedHeadings(outline.entered, draft.tasks)] };
}

/** Cells of the heading above several columns (任务清单 over 重点任务), which name none of them. */
function spanningCells(paragraphs: readonly SourceParagraph[], { from, to, roles }: FlattenedHeading): LeftOver[] {
  return paragraphs
    .slice(from, to)
    .filter((_, index) => roles[index] === 'task' && roles.includes('task', index + 1))
    .map((one) => leftOverOf(one, 'preamble', SPANNING));
}

const SPANNING = {
  'zh-CN': '表头中跨几列的上一级标题。',
  en: 'A cell of the heading that spans several columns.',
};

const BARE_NUMBER = /^\d{1,3}[.、．]?$/;

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

interface Count {
  marks: number;
  /** How often it begins with 1. */
  begins: number;
  /** Printed rows (units, deadline) since the last number, and the most there ever were. */
  rows: number;
  mostRows: number;
}

/**
 * The numbering of the tasks. A numbering with two printed rows under one number is that of chapters. Of the others it is the
 * finest that runs through the table; where every one begins again and again, the coarsest (the finer ones are measures).
 */
function taskStyle(body: readonly SourceParagraph[]): NumberStyle {
  const seen = new Map<NumberStyle, Count>();
  let inRow = false;
  for (const { text } of body) {
    const mark = readNumberMark(text)?.mark;
    if (mark !== undefined) {
      const count = seen.get(mark.style) ?? { marks: 0, begins: 0, rows: 0, mostRows: 0 };
      seen.set(mark.style, {
        ...count,
        marks: count.marks + 1,
        begins: count.begins + (mark.value === 1 ? 1 : 0),
        rows: 0,
      });
    }
    const row = mark === undefined && (areDeadline(text) || areUnits(text));
    if (row && !inRow)
      for (const count of seen.values()) {
        count.rows += 1;
        count.mostRows = Math.max(count.mostRows, count.rows);
      }
    inRow = row;
  }
  const styles = RANKS.filter((style) => seen.has(style) && style !== 'circled' && style !== 'ordinal');
  const single = styles.filter((style) => (seen.get(style)?.mostRows ?? 0) <= 1);
  return single.findLast((style) => seen.get(style)?.begins === 1) ?? single[0] ?? styles.at(-1) ?? 'arabic';
}
