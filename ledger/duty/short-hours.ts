import type { Severity } from '../finding/finding.ts';
import type { Entry, Ledger } from '../ledger.ts';
import { textOf } from '../ledger.ts';
import { saysNothing } from '../rule/plain-text.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { unmetState } from './measurement.ts';
import { hoursOf, isServing, officerRows } from './officer-rows.ts';
import { isExcused, owedUnder } from './owed.ts';

/** Which hours of an officer are looked at. */
export type HoursPart = 'law' | 'trade' | 'total';

/** An officer whose hours of the year fall short. */
export interface ShortHours {
  readonly sheet: string;
  readonly entry: Entry;
  readonly duty: Duty;
  readonly hours: number;
  readonly least: number;
  readonly missing: number;
  readonly severity: Severity;
  /** What the unit writes under 说明; '' for nothing. */
  readonly note: string;
}

/**
 * Officers whose hours fall short, once the year runs out: a warning while there is time, noncompliance afterwards, and a
 * warning still where the unit writes a reason (who came in the middle of the year is not excused without one). An empty cell
 * counts as no hours: the unit has to show them. A cell that cannot be used is spoken of elsewhere. Where a plan asks for the same
 * hours in two clauses each officer is spoken of once, by the clause that asks for most.
 */
export function* shortHours(
  ledger: Ledger,
  context: RuleContext,
  indicators: readonly string[],
  part: HoursPart,
): Generator<ShortHours> {
  const found = officerRows(ledger, context);
  if (found === null) return;
  for (const duty of strictest(owedUnder(ledger, context, indicators))) {
    const state = unmetState(duty, context.asOf);
    if (state === 'open') continue;
    const least = duty.obligation.value;
    const mild = state === 'soon' || isExcused(duty.obligation, ledger);
    for (const entry of found.rows) {
      const hours = isServing(entry, context) ? hoursOf(entry)[part] : null;
      if (hours === null || hours >= least) continue;
      const note = saysNothing(textOf(entry, 'note')) ? '' : textOf(entry, 'note');
      const severity = mild || note !== '' ? 'warning' : 'noncompliance';
      const missing = Math.round((least - hours) * 1000) / 1000;
      yield { sheet: found.sheet.name, entry, duty, hours, least, missing, severity, note };
    }
  }
}

/** Of duties in one period the one that asks for most, the first of several. */
function strictest(duties: readonly Duty[]): readonly Duty[] {
  const bySpan = new Map<string, Duty>();
  for (const duty of duties) {
    const before = bySpan.get(duty.span.id);
    if (before === undefined || duty.obligation.value > before.obligation.value) bySpan.set(duty.span.id, duty);
  }
  return [...bySpan.values()];
}
