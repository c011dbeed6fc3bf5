const DIGITS = '〇一二三四五六七八九';
const COUNTING_DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * Writes a number of an automatic list as Word prints it, by the name of its format (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
 * A format that is not known, or that has no sign for the number, falls back to Arabic digits, as Word does.
 */
export function writeListNumber(value: number, format: string): string {
  if (!Number.isInteger(value) || value < 0) return String(value);
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return circled(value);
    case 'decimalEnclosedParen':
      return ranged(value, 0x2474);
    case 'decimalEnclosedFullstop':
      return ranged(value, 0x2488);
    case 'ideographEnclosedCircle':
      return value >= 1 && value <= 10 ? String.fromCharCode(0x327f + value) : String(value);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(value, COUNTING_DIGITS, ['', '十', '百', '千']).replace(/^一十/, '十');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');
    case 'ideographTraditional':
      return signed(value, STEMS);
    case 'ideographZodiac':
      return signed(value, BRANCHES);
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3250 + value - 20);
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36);
  return String(value);
}

/** One of twenty signs that stand in a row, the first for one. */
function ranged(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);
}

function signed(value: number, signs: string): string {
  return value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value);
}

/** 一十一, 二十, 一百零三: figures with their scales, one sign for a gap of any width. */
function counted(value: number, digits: string, scales: readonly string[]): string {
  if (value === 0) return digits.charAt(0);
  if (value > 9_999) return String(value);
  const figures = [...String(value)].map(Number);
  let written = '';
  let gap = false;
  for (const [index, figure] of figures.entries()) {
    if (figure > 0) {
      written += (gap ? digits.charAt(0) : '') + digits.charAt(figure) + (scales[figures.length - 1 - index] ?? '');
    }
    gap = figure === 0;
  }
  return written;
}

/** a … z, aa, bb …: Word doubles the letter. */
function letters(value: number): string {
  if (value === 0) return '0';
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20));
}

function roman(value: number): string {
  if (value === 0 || value > 32_767) return String(value);
  let rest = value;
  let written = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      written += sign;
      rest -= size;
    }
  }
  return written;
}
