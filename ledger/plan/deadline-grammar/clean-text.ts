/**
 * A text made even for reading (half-width forms, one kind of dash and bracket, no blanks), which still knows
 * where each of its characters stands in the words of the document.
 */
export interface CleanText {
  readonly clean: string;
  /** The words of the document behind `clean.slice(from, to)`, blanks at the ends removed. */
  verbatim(from: number, to: number): string;
}

interface Glyph {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

/** Evens out a text. Circled and bracketed numbers (①, ㈠) stay what they are: they number items and count nothing. */
export function cleanText(original: string): CleanText {
  const glyphs = closeGaps(glyphsOf(original));
  const clean = glyphs.map((glyph) => glyph.character).join('');
  return {
    clean,
    verbatim(from, to) {
      const first = glyphs[from];
      const last = glyphs[to - 1];
      return first === undefined || last === undefined || to <= from
        ? ''
        : original.slice(first.start, last.end).replace(OUTER_BLANKS, '');
    },
  };
}

const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const OUTER_BLANKS = new RegExp(`^(?:${BLANK.source})+|(?:${BLANK.source})+$`, 'gu');
const NEW_LINE = /[\n\r\u0085\u2028\u2029]/;
const NUMBERING = /[\u2460-\u24ff\u3200-\u3247\u3280-\u32b0\u2776-\u2793]|[\u00b2\u00b3\u00b9\u2070-\u209c]/;
const ALIKE: ReadonlyArray<readonly [RegExp, string]> = [
  [/[‐‑‒–—―−﹣~～〜∼]/u, '-'],
  [/[【［｛[{]/u, '('],
  [/[】］｝\]}]/u, ')'],
  [/[;；]/u, ';'],
  [/[○◯]/u, '〇'],
  [/[｡]/u, '。'],
];

/** Before and after a line break that only wraps a date (2024年6月底 | 前, 2024年 | 6月) or parts it from its verb. */
const WRAPPED: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/[\d〇零一二三四五六七八九十年月日号底末季度]/, /[年月日号底末初前季旬内]/],
  [/[年月至到于在-]/, /[\d〇零一二三四五六七八九十第上中下]/],
  [/[前底末日内]/, /[完并]/],
];
const DIGIT = /\d/;

function glyphsOf(original: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const symbol of original) {
    const end = at + symbol.length;
    // Code units, not code points: `clean` is addressed by them.
    for (const character of even(symbol).split('')) glyphs.push({ character, start: at, end });
    at = end;
  }
  return glyphs;
}

function even(symbol: string): string {
  if (NEW_LINE.test(symbol)) return '\n';
  if (BLANK.test(symbol)) return ' ';
  const plain = NUMBERING.test(symbol) ? symbol : symbol.normalize('NFKC').trim();
  const alike = ALIKE.find(([pattern]) => pattern.test(plain));
  return alike === undefined ? plain : alike[1];
}

/** Drops blanks, but keeps one between numbers that must not run together and a line break between clauses. */
function closeGaps(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph === undefined) continue;
    if (!isGap(glyph)) {
      kept.push(glyph);
      continue;
    }
    let next = index;
    while (isGap(glyphs[next])) next += 1;
    const broken = glyphs.slice(index, next).some((gap) => gap.character === '\n');
    const after = glyphs[next]?.character ?? '';
    const before = kept.at(-1)?.character ?? '';
    if (broken ? parts(before, after) : runTogether(kept, glyphs, next)) {
      kept.push({ ...glyph, character: broken ? '\n' : ' ' });
    }
    index = next - 1;
  }
  return kept;
}

function isGap(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && (glyph.character === ' ' || glyph.character === '\n');
}

function parts(before: string, after: string): boolean {
  return !WRAPPED.some(([ending, beginning]) => ending.test(before) && beginning.test(after));
}

/** Whether closing the gap would make a number longer than a year out of two. */
function runTogether(kept: readonly Glyph[], glyphs: readonly Glyph[], next: number): boolean {
  let before = 0;
  while (before < 5 && DIGIT.test(kept.at(-1 - before)?.character ?? '')) before += 1;
  if (before === 0 || !DIGIT.test(glyphs[next]?.character ?? '')) return false;
  let after = 0;
  for (let index = next; index < glyphs.length; index += 1) {
    const glyph = glyphs[index];
    if (glyph === undefined || glyph.character === '\n' || before + after > 4) break;
    if (DIGIT.test(glyph.character)) after += 1;
    else if (!isGap(glyph)) break;
  }
  return before + after > 4;
}
