import type { Severity } from '../finding/finding.ts';
import type { Ledger } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { isExcused } from './owed.ts';

/**
 * How grave it is to miss a duty. A day that had passed when the plan was published is to be looked at and never red, as with the
 * tasks (T-11), and so is an aim that is missed with a reason.
 */
export function dutyGravity({ obligation, dueOn }: Duty, ledger: Ledger, { plan }: RuleContext): Severity {
  const past = dueOn !== null && dueOn < plan.published;
  return past || isExcused(obligation, ledger) ? 'warning' : 'noncompliance';
}
