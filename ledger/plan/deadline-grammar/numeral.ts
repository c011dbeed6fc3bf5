import { readQuantity } from '../../numeral/chinese-number.ts';

/** Source of a pattern for a whole number below 100 in digits or Chinese numerals. */
export const NUMBER = '(?:\\d{1,2}(?!\\d)|(?<![零〇一二三四五六七八九十])[一二三四五六七八九十廿]{1,3})';

/** Source of a pattern for a count: 三, 两, 十五, 三十, 一百二十, 180. */
export const COUNT = '(?:(?<![\\d.])\\d{1,3}(?!\\d)|[一二两三四五六七八九十百廿]{1,5})';

/** A whole number in digits or Chinese numerals (二十三, 廿一, 一百二十, 两); null for anything else. */
export function readNumeral(text: string): number | null {
  return readQuantity(text.replace('廿', '二十'));
}

/** A year written digit by digit in Chinese (二〇二四, 二零二四, 二O二四) or in digits; null for anything else. */
export function readYear(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  let year = '';
  for (const character of text) {
    const value = '〇一二三四五六七八九'.indexOf(/[零oO0]/.test(character) ? '〇' : character);
    if (value < 0) return null;
    year += String(value);
  }
  return year === '' ? null : Number(year);
}
