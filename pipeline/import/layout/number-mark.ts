import { readChineseNumber } from '../../../ledger/numeral/chinese-number.ts';

/**
 * How a paragraph is numbered: `part` 第一章, 第一部分 · `article` 第一条 · `chinese` 一、 · `chinese-bracket` （一） ·
 * `arabic` 1. 1、 · `dotted` 1.1 · `arabic-bracket` （1） · `arabic-half` 1） · `circled` ① · `ordinal` 一是.
 */
export type NumberStyle =
  | 'part'
  | 'article'
  | 'chinese'
  | 'chinese-bracket'
  | 'arabic'
  | 'dotted'
  | 'arabic-bracket'
  | 'arabic-half'
  | 'circled'
  | 'ordinal';

export interface NumberMark {
  readonly style: NumberStyle;
  readonly value: number;
  /** As the document prints it, without blanks: `10.`, `（一）`. */
  readonly printed: string;
  /** In ordinary width without the closing mark: `10`, `(一)`, `第一章`. */
  readonly core: string;
}

/** A paragraph with its number taken off. */
export interface NumberedText {
  readonly mark: NumberMark;
  /** What follows the number, verbatim, blanks at its ends removed. */
  readonly rest: string;
}

const CHINESE = '[〇零一二三四五六七八九十百]{1,5}';
const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', new RegExp(`^(第 ?(${CHINESE}|\\d{1,2}) ?(?:章|节|部分|篇))[ 　、:：.．]*`)],
  ['article', new RegExp(`^(第 ?(${CHINESE}|\\d{1,3}) ?条)[ 　、:：.．]*`)],
  ['ordinal', new RegExp(`^((${CHINESE})是)[,，:：]?`)],
  ['chinese-bracket', new RegExp(`^([(（] ?(${CHINESE}) ?[)）])[、.．,，]?`)],
  ['chinese', new RegExp(`^((${CHINESE}) ?[、.．])`)],
  ['arabic-bracket', /^([(（] ?(\d{1,3}) ?[)）])[、.．]?/],
  ['dotted', /^((\d{1,2}(?:[.．]\d{1,2}){1,2}))(?:[ 　、.．]+)(?=\D)/],
  ['arabic-half', /^((\d{1,3}) ?[)）])/],
  // 10.2024年 is item 10; 6.30 and 1.5万 are no items.
  ['arabic', /^((\d{1,3}) ?(?:、|[.．](?!\d)|[.．](?=(?:19|20)\d{2}年)))/],
  ['circled', /^([①-⑳㉑-㉟❶-❿])/],
];

/** The number a paragraph begins with, or null. */
export function readNumberMark(paragraph: string): NumberedText | null {
  const text = paragraph.trimStart();
  const narrow = narrowDigits(text.slice(0, LONGEST_NUMBER)) + text.slice(LONGEST_NUMBER);
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(narrow);
    if (match === null) continue;
    const printed = text.slice(0, match[1]?.length ?? 0).replaceAll(/\s/g, '');
    const value = numberOf(style, match[2] ?? printed);
    if (value === null) continue;
    return { mark: { style, value, printed, core: coreOf(style, printed) }, rest: text.slice(match[0].length).trim() };
  }
  return null;
}

/** Longer than any number with its marks. */
const LONGEST_NUMBER = 24;

function narrowDigits(words: string): string {
  return words.replaceAll(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

function numberOf(style: NumberStyle, digits: string): number | null {
  if (style === 'circled') return circledValue(digits);
  if (style === 'dotted') return Number(digits.split(/[.．]/).at(-1));
  return /^\d+$/.test(digits) ? Number(digits) : readChineseNumber(digits);
}

function circledValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x3251) return code - 0x3251 + 21;
  return code >= 0x2776 ? code - 0x2776 + 1 : code - 0x2460 + 1;
}

function coreOf(style: NumberStyle, printed: string): string {
  const plain = narrowDigits(printed).replaceAll('（', '(').replaceAll('）', ')').replaceAll('．', '.');
  return style === 'chinese' || style === 'arabic' || style === 'arabic-half' ? plain.replace(/[、.)]$/, '') : plain;
}
