import type { Day } from '../day/day.ts';
import { dayIn, type Entry, isWhere, type Ledger, type LedgerSheet, numberIn, textOf } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { Duty } from './duty.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';

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
 * on a day, the rows dated no later. Supervision of subordinates counts where the subordinate is named.
 */
export function measureActivities(duty: Duty, ledger: Ledger): Measurement {
  const sheet = activitySheet(ledger);
  if (sheet === undefined) return UNKNOWN;
  const { obligation, dueOn } = duty;
  const counted = activitiesFor(duty, sheet).filter(
    ({ day }) => !isDated(obligation) || dueOn === null || day <= dueOn,
  );
  return { known: true, part: counted.reduce((sum, { entry }) => sum + timesOf(entry), 0), of: null };
}

/** A row that answers a duty, with its day. */
export interface CountedActivity {
  readonly entry: Entry;
  readonly day: Day;
}

/**
 * The rows that answer a duty, the earliest first: of events those dated in its span, of filings all of the register, for a
 * paper may be sent before the year it is for, or late.
 */
export function activitiesFor({ obligation, span }: Duty, sheet: LedgerSheet): readonly CountedActivity[] {
  const { where, columns } = obligation.answeredBy;
  return sheet.entries
    .flatMap((entry) => {
      const day = dayIn(entry, 'heldOn');
      if (day === null || !isWhere(entry, where)) return [];
      if (!isDated(obligation) && (day < span.from || day > span.to)) return [];
      if (columns.includes('target') && textOf(entry, 'target') === '') return [];
      return [{ entry, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.entry.row - b.entry.row));
}

/** How many times a row stands for; one where it does not say. */
export function timesOf(entry: Entry): number {
  return numberIn(entry, 'times') ?? 1;
}
