import { addDays, type Day } from '../day/day.ts';
import { dayIn, type Entry, type Ledger, type LedgerSheet } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { matchRow } from './row-match.ts';

/**
 * How a paper stands that is due on a day, as 活动监督登记 shows it: `filed` in time (day of the earliest row), `late`, `missing`
 * after its day, `awaited` while there is time, `unknown` where a row or the sheet cannot be read.
 */
export type Filing =
  | { readonly state: 'filed' | 'late'; readonly sheet: LedgerSheet; readonly entry: Entry; readonly day: Day }
  | { readonly state: 'missing'; readonly sheet: LedgerSheet }
  | { readonly state: 'awaited' | 'unknown' };

/** The filing that answers a duty: the earliest one dated from the first day that counts (`filingDays`) to the data day. */
export function filingFor(duty: Duty, ledger: Ledger, { asOf }: RuleContext): Filing {
  const { obligation } = duty;
  const sheet = ledger.sheets.find(({ id }) => id === 'activities');
  if (sheet === undefined) return { state: 'unknown' };
  const { from, to } = filingDays(duty);
  let first: { entry: Entry; day: Day } | null = null;
  let doubtful = false;
  for (const entry of sheet.entries) {
    const match = matchRow(entry, obligation.answeredBy.where, ['type']);
    if (match === 'no') continue;
    const day = dayIn(entry, 'heldOn');
    if (match === 'doubtful' || day === null) doubtful = true;
    else if (day >= from && day <= asOf && (first === null || day < first.day)) first = { entry, day };
  }
  if (first !== null && first.day <= to) return { state: 'filed', sheet, ...first };
  if (doubtful) return { state: 'unknown' };
  if (first !== null) return { state: 'late', sheet, ...first };
  return asOf > to ? { state: 'missing', sheet } : { state: 'awaited' };
}

/**
 * The days on which a filing is in time. One before the span counts where the due day lies inside of the span: a plan for 2024
 * that is due in March may go out in December, from the last quarter before the span on; what is older is of the year before. A
 * report that is due on the last day of its span tells of that span and cannot be written before it.
 */
export function filingDays({ span, dueOn }: Duty): { readonly from: Day; readonly to: Day } {
  const to = dueOn ?? span.to;
  return { from: to < span.to ? addDays(span.from, -EARLY_DAYS) : span.from, to };
}

/** 1 October to 31 December. */
const EARLY_DAYS = 92;
