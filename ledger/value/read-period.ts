import { isDay } from '../day/day.ts';
import { withoutBlanks } from './trim-blanks.ts';

/**
 * The id of the period that words name, as spans have it: `2024`, `2024-H1`, `2024-Q2`, `2024-06`, `2023-2025`. Read are ids and
 * what people write for them: 2024年第二季度, 二季度, 上半年, 4-6月, 2024年度, 全年; and 2024-06-01, which Excel makes of 2024-06. Words without
 * a year take `year`; null where they name no period, or none without a year that is not known.
 */
export function readPeriod(text: string, year: number | null): string | null {
  const plain = withArabicYear(withoutBlanks(text)).toUpperCase();
  if (plain === '') return null;
  const years = YEARS.exec(plain);
  if (years) return `${years[1]}-${years[2]}`;
  if (isDay(plain)) return plain.endsWith('-01') ? plain.slice(0, 7) : null;
  const match = YEAR.exec(plain);
  const written = match ? (match[1] ?? `20${match[2]}`) : year === null ? null : String(year);
  const part = partOf(match ? plain.slice(match[0].length) : plain, match !== null);
  return written === null || part === null ? null : `${written}${part}`;
}

const YEARS = /^(20\d{2})年?[-—–~至到/](20\d{2})年?$/;
/** A year before what it is the year of: 2024年, 2024-, 24年. */
const YEAR = /^(?:(20\d{2})(?:年度?|[-./](?=[QH\d]))?|(\d{2})年度?)/;
const QUARTER = /^(?:第?([1-4一二三四])季度?|Q([1-4])|([1-4])Q)$/;
const HALF = /^(?:([上下])半年度?|H([12])|([12])H)$/;
const MONTHS = /^(\d{1,2})[-—–~至到](\d{1,2})月份?$/;
const MONTH = /^0?(\d{1,2})月份?$/;
const BARE_MONTH = /^(0[1-9]|1[0-2])$/;
const WHOLE = /^(?:全年|年度|本年度?|当年)$/;
const ORDER = '一二三四';

/** What is added to a year: '' the whole of it, `-Q2`, `-H1`, `-06`; null where the words are none. */
function partOf(words: string, hasYear: boolean): string | null {
  if (words === '') return hasYear ? '' : null;
  if (WHOLE.test(words)) return '';
  const quarter = QUARTER.exec(words);
  if (quarter) return `-Q${digit(quarter[1] ?? quarter[2] ?? quarter[3] ?? '')}`;
  const half = HALF.exec(words);
  if (half) return `-H${half[1] === '上' ? 1 : half[1] === '下' ? 2 : (half[2] ?? half[3])}`;
  const months = MONTHS.exec(words);
  if (months) return spanOfMonths(Number(months[1]), Number(months[2]));
  const month = Number((MONTH.exec(words) ?? (hasYear ? BARE_MONTH.exec(words) : null))?.[1] ?? 0);
  return month >= 1 && month <= 12 ? `-${String(month).padStart(2, '0')}` : null;
}

/** 4-6月 is the second quarter, 1-6月 the first half, 1-12月 the year; other runs of months are no period. */
function spanOfMonths(from: number, to: number): string | null {
  const length = to - from + 1;
  if (length === 12 && from === 1) return '';
  if (length === 6 && to % 6 === 0) return `-H${to / 6}`;
  return length === 3 && to % 3 === 0 && to <= 12 ? `-Q${to / 3}` : null;
}

function digit(text: string): number {
  return ORDER.includes(text) ? ORDER.indexOf(text) + 1 : Number(text);
}

/** 二〇二四年 with its digits in Arabic. */
function withArabicYear(text: string): string {
  return text.replace(/^[〇零一二三四五六七八九]{4}(?=年)/u, (year) =>
    [...year.replaceAll('〇', '零')].map((figure) => '零一二三四五六七八九'.indexOf(figure)).join(''),
  );
}
