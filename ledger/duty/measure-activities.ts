import { dayIn, type Entry, type Ledger, type LedgerSheet, numberIn, textOf } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { Duty } from './duty.ts';
import { filingDays } from './filings.ts';
import { fulfils, type Measurement, UNKNOWN } from './measurement.ts';
import { type Match, matchRow } from './row-match.ts';

/** 活动监督登记 in a workbook; undefined where it is absent. */
export function activitySheet(ledger: Ledger): LedgerSheet | undefined {
  return ledger.sheets.find(({ id }) => id === 'activities');
}

/**
 * Whether an obligation asks for something by a day (a filing, an evaluation) rather than for so many events in a period:
 * papers that are sent, and what is due once on a day.
 */
export function isDated({ answeredBy, period, dueOn }: Obligation): boolean {
  return (answeredBy.where.type ?? []).includes(FILING) || (period === 'once' && dueOn !== null);
}

/** 类型 of a row that records a filing. */
export const FILING = '报送材料';

/**
 * What 活动监督登记 shows for a duty: the times of the rows that count (`answeredBy.where`) dated in the span; for what is due
 * on a day, the rows dated no later. Supervision of subordinates counts where the subordinate is named. Where they are too few
 * and a row that might count has a cell that cannot be used, the register does not say: the cell has its own finding.
 */
export function measureActivities(duty: Duty, ledger: Ledger): Measurement {
  const sheet = activitySheet(ledger);
  if (sheet === undefined) return UNKNOWN;
  const { from, to } = isDated(duty.obligation) ? filingDays(duty) : duty.span;
  let part = 0;
  let doubtful = false;
  for (const entry of sheet.entries) {
    const match = matchActivity(entry, duty.obligation);
    const day = dayIn(entry, 'heldOn');
    if (match === 'no' || (day !== null && (day < from || day > to))) continue;
    if (match === 'doubtful' || day === null) doubtful = true;
    else part += timesOf(entry);
    if (entry.cells.times?.state === 'unusable') doubtful = true;
  }
  const measured = { known: true, part, of: null } as const;
  return doubtful && !fulfils(duty.obligation, measured) ? UNKNOWN : measured;
}

/** Whether a row is one that an obligation counts, whatever its day. */
function matchActivity(entry: Entry, { answeredBy: { where, columns } }: Obligation): Match {
  const match = matchRow(entry, where, ['type']);
  if (!columns.includes('target') || textOf(entry, 'target') !== '') return match;
  return entry.cells.target?.state === 'empty' ? 'no' : match === 'no' ? 'no' : 'doubtful';
}

/** How many times a row stands for; one where it does not say. */
export function timesOf(entry: Entry): number {
  return numberIn(entry, 'times') ?? 1;
}
