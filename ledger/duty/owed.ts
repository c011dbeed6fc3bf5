import type { Severity } from '../finding/finding.ts';
import { type Ledger, textOf } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import { saysNothing } from '../rule/plain-text.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { comparableCode } from './indicator-rows.ts';

/** The duties of the ledger's own unit, in the order of the plan; none where the unit is not known. */
export function owedBy({ identity }: Ledger, { duties }: RuleContext): readonly Duty[] {
  return identity.unit === null ? [] : (duties.get(identity.unit)?.owed ?? []);
}

/** Of them those of an indicator that a sheet answers. */
export function owedOn(sheet: string, indicators: readonly string[], ledger: Ledger, context: RuleContext): Duty[] {
  return owedBy(ledger, context).filter(
    ({ obligation }) => obligation.answeredBy.sheet === sheet && indicators.includes(obligation.indicator),
  );
}

/** How grave it is to fall short: an aim (原则上, 力争) that is missed with a reason is only to be looked at. */
export function gravityOf(obligation: Obligation, ledger: Ledger): Severity {
  return obligation.force === 'aim' && hasReason(obligation, ledger) ? 'warning' : 'noncompliance';
}

/** The clause for a message; it says so where the document only reports that it was done so. */
export function clauseOf({ clause, force }: Obligation): string {
  return force === 'claim' ? `${clause}（报告所述做法）` : clause;
}

/** Whether 说明 of a row of the obligation on 量化指标 gives a reason. */
function hasReason({ id }: Obligation, { sheets }: Ledger): boolean {
  const rows = sheets.find((sheet) => sheet.id === 'indicators')?.entries ?? [];
  const code = comparableCode(id);
  return rows.some((row) => comparableCode(textOf(row, 'code')) === code && !saysNothing(textOf(row, 'note')));
}
