const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese number is written with, as the inside of a character class. */
export const CHINESE_DIGITS = '〇零一二两三四五六七八九十百千';

/** A Chinese number below ten thousand (九十五, 一百零三, 二〇二四), or null where the text is none. */
export function readChineseNumber(text: string): number | null {
  if (text === '') return null;
  const plain = text.replace(/〇/g, '零').replace(/两/g, '二');
  return /[十百千]/.test(plain) ? withScales(plain) : digitByDigit(plain);
}

function digitByDigit(text: string): number | null {
  const digits = [...text].map((character) => DIGITS.indexOf(character));
  return digits.some((digit) => digit < 0) ? null : Number(digits.join(''));
}

function withScales(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const scale = SCALES[character];
    if (scale === undefined) {
      const value = DIGITS.indexOf(character);
      if (value < 0 || (digit !== null && digit !== 0)) return null;
      digit = value;
    } else {
      if (scale >= last || digit === 0) return null;
      total += (digit ?? 1) * scale;
      last = scale;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
