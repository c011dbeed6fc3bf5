/**
 * The value of a number in Arabic or Chinese digits (60, 1,000, 2.5, 三, 两, 二十, 一百二十), or null where the text is none.
 * Ordinary width is expected.
 */
export function readNumber(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (!/^[〇零一二两三四五六七八九十百千万]+$/u.test(text)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const power = POWERS[character];
    if (power === undefined) {
      // Digits side by side (二〇二四) are a year or a code, not a quantity.
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.indexOf(character === '两' ? '二' : character === '零' ? '〇' : character);
    } else if (power === 10_000) {
      total += (section + (digit ?? 0)) * power;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * power;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

const DIGITS = '〇一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
