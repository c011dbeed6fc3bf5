import type { Severity } from '../finding/finding.ts';
import type { Ledger } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import { isExcused } from './owed.ts';

/** How grave it is to fall short: an aim (原则上, 力争) that is missed with a reason is only to be looked at. */
export function gravityOf(obligation: Obligation, ledger: Ledger): Severity {
  return isExcused(obligation, ledger) ? 'warning' : 'noncompliance';
}

/** The clause for a message; it says so where the document only reports that it was done so. */
export function clauseOf({ clause, force }: Obligation): string {
  return force === 'claim' ? `${clause}（报告所述做法）` : clause;
}
