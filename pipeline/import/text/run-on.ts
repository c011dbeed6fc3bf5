import { type NumberStyle, readNumberMark } from '../layout/number-mark.ts';

/**
 * Cuts a line that holds several numbered paragraphs before each number that certainly begins one: it stands at the
 * beginning, behind a sentence mark, a closing bracket or a blank, and the numbers of its style rise by one
 * from 1 (一、… 二、… 三、…). A line with no such row is one piece. Nothing is lost: the pieces together are the line.
 */
export function cutRunOn(line: string): string[] {
  if (line.length < SHORTEST) return [line];
  const starts = rising(candidates(line))
    .map((cut) => cut.at)
    .filter((at) => at > 0);
  if (starts.length === 0) return [line];
  const edges = [0, ...starts, line.length];
  return edges
    .slice(0, -1)
    .map((from, index) => line.slice(from, edges[index + 1]))
    .filter((piece) => piece.trim() !== '');
}

/** Shorter lines hold no two paragraphs worth cutting. */
const SHORTEST = 60;
const FIRST = /[第(（一二三四五六七八九十\d０-９]/g;
const SENTENCE_END = '。;；!！?？〕】）)]:：”》';
const BLANK = /[ \t　]/;
/** Styles that are cut; 一是 and ① stay inside their paragraph. */
const CUT: ReadonlySet<NumberStyle> = new Set(['part', 'chinese', 'chinese-bracket', 'arabic', 'arabic-bracket']);

interface Cut {
  readonly at: number;
  readonly style: NumberStyle;
  readonly value: number;
}

function candidates(line: string): Cut[] {
  return [...line.matchAll(FIRST)].flatMap(({ index: at }) => {
    if (!mayBegin(line, at)) return [];
    const mark = readNumberMark(line.slice(at, at + 12))?.mark;
    return mark === undefined || !CUT.has(mark.style) ? [] : [{ at, style: mark.style, value: mark.value }];
  });
}

/** Whether a sentence ends, or a blank stands, before the place. */
function mayBegin(line: string, at: number): boolean {
  const last = line.charAt(at - 1);
  return at === 0 || SENTENCE_END.includes(last) || BLANK.test(last);
}

/** The numbers that follow the one before of their style, or begin a row that goes on. */
function rising(cuts: readonly Cut[]): Cut[] {
  const before = new Map<NumberStyle, number>();
  const after = new Map<NumberStyle, number>();
  const next = cuts.map(() => 0);
  for (let index = cuts.length - 1; index >= 0; index -= 1) {
    const cut = cuts[index];
    if (cut === undefined) continue;
    next[index] = after.get(cut.style) ?? 0;
    after.set(cut.style, cut.value);
  }
  return cuts.filter(({ style, value }, index) => {
    const last = before.get(style);
    const fits = value === 1 ? begins(cuts, next, index, last) : last === value - 1;
    if (fits) before.set(style, value);
    return fits;
  });
}

/** A first number: a second follows, or the first of a finer row that goes on. */
function begins(cuts: readonly Cut[], next: readonly number[], index: number, last: number | undefined): boolean {
  if (next[index] === 2 || (next[index] === 1 && last !== undefined)) return true;
  const below = cuts[index + 1];
  return below?.value === 1 && below.style !== cuts[index]?.style && next[index + 1] === 2;
}
