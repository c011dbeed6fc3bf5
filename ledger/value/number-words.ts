import { CHINESE_DIGITS, readChineseNumber } from '../numeral/chinese-number.ts';
import { withoutBlanks } from './trim-blanks.ts';

/** A number as people write it into a cell. */
export interface NumberWords {
  /** The number before the scale: 1.2 of 1.2万元. */
  readonly value: number;
  /** 万, 亿 or ''. */
  readonly scale: '' | '万' | '亿';
  /** The unit behind it: 学时, 人, 元, % …, '' where none is written. */
  readonly unit: string;
  /** The word that makes it inexact: 约, 余, 多, +, 以上; '' where it is exact. */
  readonly inexact: string;
}

/**
 * Reads a number with the words around it: `６０学时`, `1,200`, `约60`, `60+`, `3000多人`, `1.2万元`, `九十五`, `95%`,
 * `百分之九十五`. Null where the text is no single number with a known unit.
 */
export function readNumberWords(text: string): NumberWords | null {
  const plain = withoutBlanks(text);
  const share = SHARE.exec(plain);
  if (share) return withValue(share[1] ?? '', { scale: '', unit: '%', inexact: '' });
  const match = WORDS.exec(plain);
  if (!match) return null;
  const [, before = '', number = '', more = '', scale = '', stillMore = '', unit = '', after = ''] = match;
  if (unit !== '' && !UNITS.has(unit)) return null;
  const inexact = EXACT.has(before) ? more || stillMore || after : before;
  return withValue(number, { scale: scale as NumberWords['scale'], unit, inexact });
}

/** 10,000 or 100,000,000 for 万 and 亿, else 1. */
export function scaleFactor(scale: NumberWords['scale']): number {
  if (scale === '万') return 10_000;
  return scale === '亿' ? 100_000_000 : 1;
}

/** Product of two decimals without the dust of binary fractions: 1.1 万 is 11000. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

const NUMERAL = `[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[${CHINESE_DIGITS}]+`;
const WORDS = new RegExp(
  `^(约|大约|大概|近|将近|超过|超|逾|不少于|至少|≥|>|共|共计|合计|累计|计|)(${NUMERAL})(多|余|来)?(万|亿)?(多|余|来)?([^\\d+~〜-]*?)(以上|左右|上下|以内|余|多|\\+)?$`,
  'u',
);
const SHARE = new RegExp(`^百分之(${NUMERAL}|\\d+)$`, 'u');
const EXACT = new Set(['', '共', '共计', '合计', '累计', '计']);
const UNITS = new Set(
  '学时 课时 小时 分钟 天 日 个工作日 工作日 个月 月 年 期 次 场 场次 个 名 人 人次 家 户 件 宗 起 条 项 份 份数 本 篇 处 台 套 辆 部 所 批 类 元 人民币 % ‰'.split(
    ' ',
  ),
);

function withValue(number: string, rest: Omit<NumberWords, 'value'>): NumberWords | null {
  const value = /\d/.test(number) ? Number(number.replace(/,/g, '')) : readChineseNumber(number);
  return value === null || !Number.isFinite(value) ? null : { value, ...rest };
}
