import type { Day } from '../day/day.ts';
import { daysBetween } from '../day/day.ts';
import type { Obligation } from '../plan/plan.ts';
import type { Duty } from './duty.ts';

/**
 * What a ledger shows for a duty, in whole numbers: `part` counted, `of` what it is held against (officers, decisions), null
 * where the demand is a plain count. `known: false` where the ledger does not say (sheet or cells absent or unusable).
 */
export type Measurement =
  /** `each`: the demand is made of every single one of `of` (60 hours of each officer), and `part` of them meet it. */
  | { readonly known: true; readonly part: number; readonly of: number | null; readonly each?: true }
  | { readonly known: false };

export const UNKNOWN: Measurement = { known: false };

/**
 * `met` fulfilled · `open` not yet, and there is still time · `soon` not yet, and less than a quarter of the time is left ·
 * `missed` not fulfilled and the time is over, or broken for what holds always · `unknown` the ledger does not say.
 */
export type DutyState = 'met' | 'open' | 'soon' | 'missed' | 'unknown';

/** How a duty stands as of a day. */
export function dutyState(duty: Duty, measured: Measurement, asOf: Day): DutyState {
  if (!measured.known) return 'unknown';
  return fulfils(duty.obligation, measured) ? 'met' : unmetState(duty, asOf);
}

/**
 * How a duty that is not fulfilled stands as of a day: there is time, it is running out, or it is over. What must not happen at all
 * is broken when it happens, unless the plan names a day by which it must have ended.
 */
export function unmetState({ obligation, dueOn, span }: Duty, asOf: Day): 'open' | 'soon' | 'missed' {
  if (dueOn === null || asOf > dueOn || forbids(obligation)) return 'missed';
  const length = daysBetween(span.from, dueOn) + 1;
  return daysBetween(asOf, dueOn) * 4 < length ? 'soon' : 'open';
}

function forbids({ comparator, value, dueOn, dueEachYear }: Obligation): boolean {
  return comparator === '=' && value === 0 && dueOn === null && dueEachYear === null;
}

/**
 * Whether what was measured fulfils the demand. Shares are compared by their two numbers, never as a rounded percentage:
 * 1,999 of 2,000 is not 100 %, 19 of 400 is below 5 %. A share of nothing is fulfilled.
 */
export function fulfils(obligation: Obligation, measured: Extract<Measurement, { known: true }>): boolean {
  const { comparator, value, upTo } = obligation;
  const { part, of } = measured;
  const [left, right] = of === null ? [part, value] : [part * 100, value * of];
  if (of === 0) return true;
  if (measured.each) return part === of;
  if (upTo !== null) {
    const most = of === null ? upTo : upTo * of;
    return left >= right && left <= most;
  }
  switch (comparator) {
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    case '=':
      return left === right;
    case '<':
      return left < right;
    case '>':
      return left > right;
  }
}
