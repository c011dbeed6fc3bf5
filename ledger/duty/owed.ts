import type { Ledger } from '../ledger.ts';
import { textOf } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';

/** Duties of the ledger's unit under these indicators, in the order of the plan; none where nobody knows whose ledger it is. */
export function owedUnder(ledger: Ledger, context: RuleContext, indicators: readonly string[]): readonly Duty[] {
  return owedBy(ledger, context).filter(({ obligation }) => indicators.includes(obligation.indicator));
}

/** Duties of the ledger's unit that the sheet of this letter answers. */
export function owedOn(letter: string, ledger: Ledger, context: RuleContext): readonly Duty[] {
  return owedBy(ledger, context).filter(({ obligation }) => obligation.answeredBy.sheet === letter);
}

function owedBy({ identity: { unit, planId } }: Ledger, { plan, duties }: RuleContext): readonly Duty[] {
  if (unit === null || (planId !== null && planId !== plan.id)) return [];
  return duties.get(unit)?.owed ?? [];
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
  return obligation.force === 'aim' && reasonFor(obligation, ledger) !== '';
}
