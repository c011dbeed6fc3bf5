import { readRound } from '../round/round.ts';
import { withoutBlanks } from '../value/trim-blanks.ts';

/**
 * The id of the round that title rows name: first in the words behind its label, then anywhere with its year. A period
 * without a year takes the year of the titles where they name one alone. Null where nothing or more than one is named.
 */
export function roundIn(labelled: readonly string[], titles: readonly string[]): string | null {
  const years = new Set(titles.flatMap((title) => [...withoutBlanks(title).matchAll(YEAR)].map((match) => match[1])));
  const [year] = years;
  const only = years.size === 1 ? (year ?? null) : null;
  for (const words of labelled) {
    const round = roundOf(words, only, true);
    if (round !== null) return round;
  }
  const rounds = new Set(titles.flatMap((title) => roundOf(title, null, false) ?? []));
  const [round] = rounds;
  return rounds.size === 1 ? (round ?? null) : null;
}

const YEAR = /(20\d{2})(?=年|-?[QH]|[-—–~至到]20\d{2})/gi;
const QUARTER = /(?:(20\d{2})(?:年度?|[-./])?)?(?:第?([1-4一二三四])季度?|Q([1-4]))/i;
const HALF = /(?:(20\d{2})(?:年度?|[-./])?)?(?:([上下])半年|H([12]))/i;
const WHOLE_YEAR = /^(20\d{2})(?:年度?)?$/;
const ORDER = '一二三四';

/** `bare`: the words are the value of a label, so that a year alone is a round and the year may come from elsewhere. */
function roundOf(words: string, year: string | null, bare: boolean): string | null {
  const plain = withoutBlanks(words);
  const quarter = QUARTER.exec(plain);
  if (quarter) {
    const figure = quarter[2] ?? quarter[3] ?? '';
    const number = ORDER.includes(figure) ? ORDER.indexOf(figure) + 1 : Number(figure);
    return idOf(quarter[1] ?? year, `-Q${number}`);
  }
  const half = HALF.exec(plain);
  if (half) return idOf(half[1] ?? year, half[2] === '上' || half[3] === '1' ? '-H1' : '-H2');
  const whole = bare ? WHOLE_YEAR.exec(plain) : null;
  return whole ? idOf(whole[1] ?? null, '') : null;
}

function idOf(year: string | null, period: string): string | null {
  const id = year === null ? null : `${year}${period}`;
  return id !== null && readRound(id) !== null ? id : null;
}
