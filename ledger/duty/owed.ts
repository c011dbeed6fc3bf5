import type { Ledger } from '../ledger.ts';
import { textOf } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import { saysNothing } from '../rule/plain-text.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';

/** Duties of the ledger's unit, in the order of the plan; none where nobody knows whose ledger it is. */
export function owedBy(ledger: Ledger, context: RuleContext): readonly Duty[] {
  const { unit, planId } = ledger.identity;
  if (unit === null || (planId !== null && planId !== context.plan.id)) return [];
  return context.duties.get(unit)?.owed ?? [];
}

/** Of these duties those under the indicators named. */
export function owedUnder(ledger: Ledger, context: RuleContext, indicators: readonly string[]): readonly Duty[] {
  return owedBy(ledger, context).filter(({ obligation }) => indicators.includes(obligation.indicator));
}

/** Of these duties those that a sheet, by its letter, answers, under all indicators or those named. */
export function owedOn(
  sheet: string,
  ledger: Ledger,
  context: RuleContext,
  indicators?: readonly string[],
): readonly Duty[] {
  const duties = indicators === undefined ? owedBy(ledger, context) : owedUnder(ledger, context, indicators);
  return duties.filter(({ obligation }) => obligation.answeredBy.sheet === sheet);
}

/** What a unit writes under 说明 in the row of an obligation on 量化指标: why an aim is not reached. '' for nothing. */
export function reasonFor({ id }: Obligation, ledger: Ledger): string {
  const rows = ledger.sheets.find((sheet) => sheet.id === 'indicators')?.entries ?? [];
  for (const entry of rows) {
    const note = textOf(entry, 'code') === id ? textOf(entry, 'note') : '';
    if (note !== '') return note;
  }
  return '';
}

/** Whether falling short of an obligation is excused for now: it is an aim (原则上, 力争) and the unit gives its reason. */
export function isExcused(obligation: Obligation, ledger: Ledger): boolean {
  return obligation.force === 'aim' && !saysNothing(reasonFor(obligation, ledger));
}
