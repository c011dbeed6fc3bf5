import { type Ledger, numberIn } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { figureKind, isYesNo } from './figure-kind.ts';
import { indicatorRow, isNotApplicable } from './indicator-rows.ts';
import type { Measurement } from './measurement.ts';

/** Whole numbers of one unit for a duty, such that the sums over units mean something. */
export interface DutyTally {
  readonly part: number;
  /** Null for a plain count. */
  readonly of: number | null;
}

/** What a ledger adds to the county's value of a duty, this year and, where the demand compares the years, last year. */
export interface DutyTallies {
  readonly value: DutyTally | null;
  readonly before: DutyTally | null;
}

const NOTHING: DutyTallies = { value: null, before: null };

/**
 * What a unit adds to the county's value. Mostly what was measured; of two years compared the numbers of each, for a difference of
 * rates does not add up. Typed values (a weight, days) do not add up either and give nothing, answers of 是 and 否 do.
 */
export function dutyTallies(duty: Duty, measured: Measurement, ledger: Ledger, context: RuleContext): DutyTallies {
  if (!measured.known) return NOTHING;
  const { part, of } = measured;
  const { obligation, span } = duty;
  if (obligation.answeredBy.sheet !== 'K') return { value: { part, of }, before: null };
  const row = indicatorRow(ledger, context, obligation.id, span.id);
  if (row === null || isNotApplicable(row)) return NOTHING;
  const number = (column: string) => numberIn(row, column) ?? 0;
  switch (figureKind(obligation)) {
    case 'counts':
      return { value: { part: number('num'), of: null }, before: { part: number('lastYear'), of: null } };
    case 'rates':
      return {
        value: { part: number('num'), of: number('den') },
        before: { part: number('lastYear'), of: number('lastDen') },
      };
    case 'against':
      return { value: { part: number('num'), of: number('den') }, before: null };
    case 'value':
      return isYesNo(obligation) ? { value: { part: part >= 1 ? 1 : 0, of: 1 }, before: null } : NOTHING;
    default:
      return Number.isInteger(part) ? { value: { part, of }, before: null } : NOTHING;
  }
}
