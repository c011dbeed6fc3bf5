import type { Severity } from '../finding/finding.ts';
import type { Ledger, LedgerSheet } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import { caseName, caseSheet } from './case-rows.ts';
import { type CaseTerm, caseTerms, termColumns } from './case-terms.ts';
import { dutyGravity } from './duty-gravity.ts';
import { clauseOf } from './duty-words.ts';
import { owedOn } from './owed.ts';

/** A term of a case that was not kept. */
export interface BrokenTerm {
  readonly sheet: LedgerSheet;
  readonly obligation: Obligation;
  readonly clause: string;
  readonly severity: Severity;
  readonly term: CaseTerm;
  /** The columns between which it runs. */
  readonly columns: readonly [from: string, to: string];
  /** How the case is named in a message: its number, else its row. */
  readonly caseNo: string;
}

/** The terms of these indicators that were not kept, each case once for each pair of days, whatever the number of clauses. */
export function* brokenTerms(
  indicators: readonly string[],
  ledger: Ledger,
  context: RuleContext,
): Generator<BrokenTerm> {
  const sheet = caseSheet(ledger);
  if (sheet === null) return;
  const said = new Set<string>();
  for (const duty of owedOn('C', ledger, context, indicators)) {
    const columns = termColumns(duty);
    if (columns === null) continue;
    const { obligation } = duty;
    for (const term of caseTerms(duty, ledger, context).terms) {
      const key = `${columns.join(' ')} ${term.entry.row}`;
      if (term.kept || said.has(key)) continue;
      said.add(key);
      yield {
        sheet,
        obligation,
        clause: clauseOf(obligation),
        severity: dutyGravity(duty, ledger, context),
        term,
        columns,
        caseNo: caseName(term.entry),
      };
    }
  }
}
