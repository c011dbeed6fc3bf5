import { yearOf } from '../day/day.ts';
import {
  isClosed,
  isExample,
  isListedIn,
  isNil,
  isProblem,
  rectificationSheetOf,
} from '../duty/measure-rectification.ts';
import { dayIn, type Ledger, numberIn, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Figures } from './figures.ts';

/**
 * What 专项整治台账 of one ledger counts to this year: problems by type (a group each; `blank` without a type) that are closed,
 * open, and of these overdue; persons held to account; example cases; and in the group `lists` whether the unit has a list or
 * says that there is none (`nilRows`: in how many rows). Empty where the workbook has no such sheet.
 */
export function rectificationFigures(ledger: Ledger, { asOf, round }: RuleContext): Figures {
  const sheet = rectificationSheetOf(ledger);
  if (sheet === undefined) return {};
  const year = yearOf(round.to);
  const rows = sheet.entries.filter((entry) => isListedIn(entry, year));
  const problems = rows.filter(isProblem);
  const types = new Map<string, Record<'closed' | 'open' | 'overdue' | 'sanctions' | 'examples', number>>();
  for (const entry of problems) {
    const type = textOf(entry, 'problemType') || 'blank';
    const counts = types.get(type) ?? { closed: 0, open: 0, overdue: 0, sanctions: 0, examples: 0 };
    types.set(type, counts);
    const dueOn = dayIn(entry, 'dueOn');
    counts[isClosed(entry) ? 'closed' : 'open'] += 1;
    if (!isClosed(entry) && dueOn !== null && dueOn < asOf) counts.overdue += 1;
    counts.sanctions += numberIn(entry, 'sanctions') ?? 0;
    if (isExample(entry)) counts.examples += 1;
  }
  const nil = problems.length === 0 && (ledger.nilReturn || rows.some(isNil));
  const lists = {
    withList: problems.length > 0 ? 1 : 0,
    nil: nil ? 1 : 0,
    none: problems.length === 0 && !nil ? 1 : 0,
    nilRows: rows.filter(isNil).length,
  };
  return { ...Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))), lists };
}
