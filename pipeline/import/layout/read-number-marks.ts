import { type NumberedText, readNumberMark } from './number-mark.ts';

/**
 * The numbers that paragraphs begin with, one by one; null for a paragraph without one. Where a number runs into digits (11.121人才,
 * 2.120急救车) the row decides: it is a number where the one before it of its kind is one less and the next is another.
 */
export function readNumberMarks(texts: readonly string[]): (NumberedText | null)[] {
  const marks = texts.map(readNumberMark);
  let last = 0;
  return marks.map((numbered, index) => {
    const read = numbered ?? (last === 0 ? null : runInto(texts[index] ?? '', last + 1, nextArabic(marks, index)));
    if (read?.mark.style === 'arabic') last = read.mark.value;
    return read;
  });
}

function runInto(text: string, value: number, next: number | null): NumberedText | null {
  const match = /^\s*((\d{1,3})[.．])(?=\d)/.exec(text);
  if (match === null || Number(match[2]) !== value || next === value) return null;
  const printed = match[1] ?? '';
  return {
    mark: { style: 'arabic', value, printed, core: String(value) },
    rest: text.slice(match[0].length).trim(),
  };
}

function nextArabic(marks: readonly (NumberedText | null)[], from: number): number | null {
  for (const numbered of marks.slice(from + 1, from + 1 + FARTHEST))
    if (numbered?.mark.style === 'arabic') return numbered.mark.value;
  return null;
}

/** Further down nothing tells of this row. */
const FARTHEST = 60;
