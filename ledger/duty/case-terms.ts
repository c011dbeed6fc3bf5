import { workDaysBetween } from '../calendar/work-days.ts';
import { addDays, type Day, daysBetween } from '../day/day.ts';
import { dayIn, type Entry, type Ledger } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { casesSheet } from '../sheets/cases.ts';
import { casesFor } from './case-rows.ts';
import type { Duty } from './duty.ts';
import { fulfils } from './measurement.ts';

/** A term of one case as it ran: 10 days from decision to filing. */
export interface CaseTerm {
  readonly entry: Entry;
  readonly from: Day;
  /** The day that ended it; null while it runs. */
  readonly to: Day | null;
  /** Days or work days it took, up to the as-of day while it runs. */
  readonly taken: number;
  readonly kept: boolean;
}

/** The terms of an obligation, case by case, and the years without which some of them cannot be counted. */
export interface CaseTerms {
  readonly terms: readonly CaseTerm[];
  readonly uncounted: readonly { readonly entry: Entry; readonly year: number }[];
}

/** The day columns between which a term runs, as the obligation names them; null for one that is no term. */
export function termColumns({ obligation }: Duty): readonly [from: string, to: string] | null {
  const { unit, answeredBy } = obligation;
  const days = answeredBy.columns.filter((id) => DAY_COLUMNS.has(id));
  const [from, to] = days;
  return ['日', '天', '工作日'].includes(unit) && from !== undefined && to !== undefined && days.length === 2
    ? [from, to]
    : null;
}

/**
 * The terms of a duty over 案件台账. A day of the event does not count, the last day does; a stretch that must last some days (征求意见)
 * counts both its ends, to the unit's favour. One that must not be exceeded runs on until the as-of day; one that must last is
 * judged once its end is known. Work days come from the calendar and the county's own days; a year that is not in it leaves the term
 * uncounted.
 */
export function caseTerms(duty: Duty, ledger: Ledger, context: RuleContext): CaseTerms {
  const columns = termColumns(duty);
  const terms: CaseTerm[] = [];
  const uncounted: { entry: Entry; year: number }[] = [];
  if (columns === null) return { terms, uncounted };
  const { obligation } = duty;
  const lasting = obligation.comparator === '>=' || obligation.comparator === '>';
  for (const entry of casesFor(obligation, ledger)) {
    const [from, to] = [dayIn(entry, columns[0]), dayIn(entry, columns[1])];
    if (from === null || from > context.asOf || isUnread(entry, columns[1]) || (lasting && to === null)) continue;
    const counted = countDays(lasting ? addDays(from, -1) : from, to ?? context.asOf, obligation.unit, context);
    if ('unknownYear' in counted) uncounted.push({ entry, year: counted.unknownYear });
    else {
      const kept = fulfils(obligation, { known: true, part: counted.count, of: null });
      terms.push({ entry, from, to, taken: counted.count, kept });
    }
  }
  return { terms, uncounted };
}

const DAY_COLUMNS: ReadonlySet<string> = new Set(
  casesSheet.columns.filter(({ type }) => type === 'day').map(({ id }) => id),
);

function countDays(
  from: Day,
  to: Day,
  unit: string,
  { calendar, roster }: RuleContext,
): ReturnType<typeof workDaysBetween> {
  if (unit === '工作日') return workDaysBetween(from, to, calendar, roster.calendar);
  return { count: Math.max(0, daysBetween(from, to)) };
}

function isUnread(entry: Entry, column: string): boolean {
  const cell = entry.cells[column];
  return cell === undefined || cell.state === 'unusable';
}
