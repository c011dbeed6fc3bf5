import type { Entry, Ledger } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { hoursOf } from './officer-rows.ts';
import { owedUnder } from './owed.ts';

/** Whether an officer has as many hours of public law and of trade as the plan asks of each kind; true where it asks of neither. */
export function meetsItsParts(entry: Entry, ledger: Ledger, context: RuleContext): boolean {
  const { law, trade } = hoursOf(entry);
  const least = (indicator: string) =>
    Math.max(0, ...owedUnder(ledger, context, [indicator]).map(({ obligation }) => obligation.value));
  return (law === null || law >= least('I-02')) && (trade === null || trade >= least('I-03'));
}
