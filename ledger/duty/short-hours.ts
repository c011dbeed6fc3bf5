import type { Severity } from '../finding/finding.ts';
import type { Entry, Ledger } from '../ledger.ts';
import { textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { unmetState } from './measurement.ts';
import { hoursOf, isServing, officerRows } from './officer-rows.ts';
import { owedUnder } from './owed.ts';

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
 * counts as no hours: the unit has to show them. A cell that cannot be used is spoken of elsewhere.
 */
export function* shortHours(
  ledger: Ledger,
  context: RuleContext,
  indicators: readonly string[],
  part: HoursPart,
): Generator<ShortHours> {
  const found = officerRows(ledger, context);
  if (found === null) return;
  for (const duty of owedUnder(ledger, context, indicators)) {
    const state = unmetState(duty, context.asOf);
    if (state === 'open') continue;
    const least = duty.obligation.value;
    for (const entry of found.rows) {
      const hours = isServing(entry) ? hoursOf(entry)?.[part] : undefined;
      if (hours === undefined || hours >= least) continue;
      const note = textOf(entry, 'note');
      const severity = state === 'missed' && note === '' ? 'noncompliance' : 'warning';
      const missing = Math.round((least - hours) * 1000) / 1000;
      yield { sheet: found.sheet.name, entry, duty, hours, least, missing, severity, note };
    }
  }
}
