import type { Entry, Ledger } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { hoursOf } from './officer-rows.ts';
import { owedUnder } from './owed.ts';

/** Whether an officer has as many hours of public law and of trade as the plan asks of each kind; true where it asks of neither. */
export function meetsItsParts(entry: Entry, ledger: Ledger, context: RuleContext): boolean {
  const hours = hoursOf(entry);
  if (hours === null) return true;
  const least = (indicator: string) =>
    Math.max(0, ...owedUnder(ledger, context, [indicator]).map(({ obligation }) => obligation.value));
  return hours.law >= least('I-02') && hours.trade >= least('I-03');
}
