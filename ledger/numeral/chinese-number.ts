const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese number is written with, as the inside of a character class. */
export const CHINESE_DIGITS = '〇零一二两三四五六七八九十百千';

/** A Chinese number below ten thousand ten-thousands (九十五, 一百零三, 三万, 二〇二四), or null where the text is none. */
export function readChineseNumber(text: string): number | null {
  if (text === '') return null;
  const plain = text.replace(/〇/g, '零').replace(/两/g, '二');
  const [head = '', tail, ...more] = plain.split('万');
  if (tail === undefined) return belowTenThousand(plain);
  const [high, low] = [belowTenThousand(head), tail === '' ? 0 : belowTenThousand(tail)];
  return more.length > 0 || high === null || low === null ? null : high * 10_000 + low;
}

/** A number in Arabic (60, 1,000, 2.5) or Chinese digits, ordinary width; digits side by side (二〇二四) are a year or a code, and null here. */
export function readQuantity(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^[〇零一二两三四五六七八九]{2,}$/u.test(text) ? null : readChineseNumber(text);
}

function belowTenThousand(text: string): number | null {
  if (text === '') return null;
  return /[十百千]/.test(text) ? withScales(text) : digitByDigit(text);
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
