import type { Rule } from '../../../../ledger/rule/rule.ts';
import { casesSheet } from '../../../../ledger/sheets/cases.ts';
import { indicatorsSheet } from '../../../../ledger/sheets/indicators.ts';
import { findingsOf } from '../../../build/ledger.ts';
import { dutyContext, type ObligationWords, registerLedger } from '../../../build/register.ts';

/** What was found, as `row column severity`, `-` for a whole sheet. Rows stand from row 5 on, as of 2024-06-20. */
export function found(
  rule: Rule,
  obligations: readonly ObligationWords[],
  cases: readonly string[],
  notes: readonly string[] = [],
) {
  const ledger = registerLedger([
    [casesSheet, cases],
    [indicatorsSheet, notes],
  ]);
  return [...(rule.find?.(ledger, dutyContext(obligations)) ?? [])].map(
    ({ place, severity }) => `${place.row ?? '-'} ${place.columnId ?? '-'} ${severity ?? rule.severity}`,
  );
}

/** What is said, as `row column: sentence`. */
export const said = (rule: Rule, obligations: readonly ObligationWords[], cases: readonly string[], calendar = {}) =>
  findingsOf(rule, registerLedger([[casesSheet, cases]]), dutyContext(obligations, calendar));
