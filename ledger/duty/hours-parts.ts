import type { Entry, Ledger } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { hoursOf } from './officer-rows.ts';
import { owedUnder } from './owed.ts';

/** Tells of an officer whether there are as many hours of public law and of trade as the plan asks of each kind; true where it asks of neither. */
export function meetsItsParts(ledger: Ledger, context: RuleContext): (entry: Entry) => boolean {
  const [leastLaw, leastTrade] = ['I-02', 'I-03'].map((indicator) =>
    Math.max(0, ...owedUnder(ledger, context, [indicator]).map(({ obligation }) => obligation.value)),
  );
  return (entry) => {
    const { law, trade } = hoursOf(entry);
    return (law === null || law >= (leastLaw ?? 0)) && (trade === null || trade >= (leastTrade ?? 0));
  };
}
