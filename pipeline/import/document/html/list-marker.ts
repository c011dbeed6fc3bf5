import { writeListNumber } from '../list-number.ts';

/** Text that carries its own number, whatever the page would print before it. */
const NUMBERED =
  /^[\s\u3000\u00a0]*(?:[（(〔[]\s*(?:[一二三四五六七八九十百零〇]+|\d+)\s*[）)〕\]]|(?:[一二三四五六七八九十百零〇]+|\d+)\s*[、.．)）]|第\s*(?:[一二三四五六七八九十百零〇]+|\d+)\s*[条章节项]|[①-⑳⑴-⒛])/;

const STYLES: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'cjk-decimal': 'taiwaneseDigital',
  'cjk-heavenly-stem': 'ideographTraditional',
  'cjk-earthly-branch': 'ideographZodiac',
};
const TYPES: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** The number a browser prints before an item of a numbered list, with its mark and blank; '' where it prints none. */
export function listMarker(value: number, style: string | null, type: string | null): string {
  const format = style === null ? (TYPES[type ?? '1'] ?? 'decimal') : STYLES[style];
  if (format === undefined) return '';
  const number = writeListNumber(value, format);
  return /^[\d\p{Script=Latin}]/u.test(number) ? `${number}. ` : `${number}、`;
}

/** Whether the text begins with a number of its own. */
export function hasOwnNumber(text: string): boolean {
  return NUMBERED.test(text);
}
