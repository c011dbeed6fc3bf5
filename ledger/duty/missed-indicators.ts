import type { Severity } from '../finding/finding.ts';
import type { Entry, Ledger, LedgerSheet } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { dutyGravity } from './duty-gravity.ts';
import { figureKind } from './figure-kind.ts';
import { indicatorRow, indicatorSheet } from './indicator-rows.ts';
import { measureIndicators } from './measure-indicators.ts';
import { dutyState, type Measurement } from './measurement.ts';
import { owedBy } from './owed.ts';

/** A demand that the figures on 量化指标 do not meet. */
export interface MissedIndicator {
  readonly duty: Duty;
  readonly sheet: LedgerSheet;
  readonly row: Entry;
  readonly measured: Extract<Measurement, { known: true }>;
  /** A warning while the period runs, where it was over when the plan came out, or where an aim is missed with a reason, else noncompliance. */
  readonly severity: Severity;
}

/** The demands of the unit that the figures on 量化指标 do not meet, or will soon have missed, in the order of the plan. */
export function* missedIndicators(
  ledger: Ledger,
  context: RuleContext,
  isWanted: (obligation: Obligation) => boolean,
): Generator<MissedIndicator> {
  const sheet = indicatorSheet(ledger);
  if (sheet === null) return;
  for (const duty of owedBy(ledger, context)) {
    const { obligation, span } = duty;
    if (obligation.answeredBy.sheet !== 'K' || !isWanted(obligation)) continue;
    const measured = measureIndicators(duty, ledger, context);
    const row = indicatorRow(ledger, context, obligation.id, span.id);
    const state = dutyState(duty, measured, context.asOf);
    if (!measured.known || row === null || (state !== 'soon' && state !== 'missed')) continue;
    if (isImpossible(duty, measured)) continue;
    yield { duty, sheet, row, measured, severity: state === 'soon' ? 'warning' : dutyGravity(duty, ledger, context) };
  }
}

/** A share of more than the whole is a slip of the figures, and D-08 says so. */
function isImpossible({ obligation }: Duty, { part, of }: MissedIndicator['measured']): boolean {
  return figureKind(obligation) === 'share' && of !== null && part > of;
}
