import { monthOf, yearOf } from '../day/day.ts';
import { filingFor } from '../duty/filings.ts';
import { activitySheet, FILING, isDated, timesOf } from '../duty/measure-activities.ts';
import { owedOn } from '../duty/owed.ts';
import { dayIn, type Entry, type Ledger, numberIn, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Figures } from './figures.ts';

/**
 * What 活动监督登记 of one ledger counts to: by type (a group each) in how many rows, how often in every quarter of the year, how many took part,
 * problems found and corrected, and `owed` how often the plan asks it of the unit this year; and in the group `filings` how many
 * papers were due by the data day, came in time, late, not at all, or
 * cannot be told for a cell that cannot be used (`unknown`). Empty where the workbook has no such sheet.
 */
export function activityFigures(ledger: Ledger, context: RuleContext): Figures {
  const sheet = activitySheet(ledger);
  if (sheet === undefined) return {};
  const types = new Map<string, Record<string, number>>();
  const add = (type: string, column: string, count: number) => {
    const counts = types.get(type) ?? {};
    types.set(type, counts);
    counts[column] = (counts[column] ?? 0) + count;
  };
  for (const entry of sheet.entries) {
    const day = dayIn(entry, 'heldOn');
    if (day === null || !isCountedActivity(entry, context)) continue;
    const type = textOf(entry, 'type');
    add(type, 'rows', 1);
    add(type, `q${Math.ceil(monthOf(day) / 3)}`, timesOf(entry));
    add(type, 'participants', numberIn(entry, 'participants') ?? 0);
    add(type, 'problemsFound', numberIn(entry, 'problemsFound') ?? 0);
    add(type, 'problemsMended', numberIn(entry, 'problemsMended') ?? 0);
  }
  const filings = { rows: 0, due: 0, inTime: 0, late: 0, missing: 0, unknown: 0 };
  for (const duty of owedOn('A', ledger, context)) {
    const { obligation, dueOn } = duty;
    if (!isDated(obligation)) {
      for (const type of obligation.answeredBy.where.type ?? []) add(type, 'owed', obligation.value);
      continue;
    }
    if (dueOn === null || dueOn > context.asOf) continue;
    const { state } = filingFor(duty, ledger, context);
    filings.due += 1;
    if (state === 'filed') filings.inTime += 1;
    else if (state === 'late' || state === 'missing' || state === 'unknown') filings[state] += 1;
  }
  filings.rows = types.get(FILING)?.rows ?? 0;
  types.delete(FILING);
  return { ...Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))), filings };
}

/** Whether a row is in the figures: it says what was done, and when in the year of the round. */
export function isCountedActivity(entry: Entry, { round }: Pick<RuleContext, 'round'>): boolean {
  const day = dayIn(entry, 'heldOn');
  return textOf(entry, 'type') !== '' && day !== null && yearOf(day) === yearOf(round.to);
}
