import { type Day, dayOf, isDay } from '../../ledger/day/day.ts';
import { type Round, readRound } from '../../ledger/round/round.ts';
import { type Arguments, optionValue, UsageError } from './command.ts';

/** The calendar day it is here and now: the one place where the clock is asked. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('the clock of this machine gives no day');
  return day;
}

/** The day of --as-of, today where it is not given. Throws UsageError for what is no day. */
export function asOfDay(args: Arguments): Day {
  const text = optionValue(args, 'as-of');
  if (text === null) return today();
  if (isDay(text)) return text;
  throw new UsageError({
    'zh-CN': `--as-of 要写成 2024-07-12 这样的日期，不能是“${text}”。`,
    en: `--as-of takes a day such as 2024-07-12, not "${text}".`,
  });
}

/** The round of --round, null where it is not given. Throws UsageError for what is no round. */
export function askedRound(args: Arguments): Round | null {
  const text = optionValue(args, 'round');
  if (text === null) return null;
  const round = readRound(text);
  if (round !== null) return round;
  throw new UsageError({
    'zh-CN': `--round 要写成 2024-Q2、2024-H1 或 2024，不能是“${text}”。`,
    en: `--round takes 2024-Q2, 2024-H1 or 2024, not "${text}".`,
  });
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Round {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const round = readRound(`${day.slice(0, 4)}-Q${quarter}`);
  if (round === null) throw new RangeError(`no quarter for ${day}`);
  return round;
}
