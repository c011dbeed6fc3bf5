import type { Entry, Ledger } from '../ledger.ts';
import { textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { caseSheet, casesFor, isDecided, isLost, isUnreviewed, officersOf, reviewStateOf } from './case-rows.ts';
import { caseTerms, termColumns } from './case-terms.ts';
import type { Duty } from './duty.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';

/** No case the demand is about: nothing can fall short. */
const NOTHING: Measurement = { known: true, part: 0, of: 0 };

/**
 * What 案件台账 shows for a duty, in whole numbers, told from the columns the obligation asks for: of a term the worst case in days; of
 * the legal review the number of decisions without it; of officers on site the fewest; of lost cases 1 where each is
 * corrected, else 0; of attendance in court the share; of losses their number, one more than allowed where the head failed to attend.
 */
export function measureCases(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  if (caseSheet(ledger) === null) return UNKNOWN;
  const { obligation } = duty;
  if (termColumns(duty) !== null) return measureTerms(duty, ledger, context);
  const cases = casesFor(obligation, ledger);
  const asks = (column: string) => obligation.answeredBy.columns.includes(column);
  const decided = cases.filter((entry) => isDecided(entry, context.asOf));
  if (asks('reviewResult')) return plain(decided.filter((entry) => isUnreviewed(reviewStateOf(entry))).length);
  if (asks('officer1')) return least(decided.flatMap((entry) => officersOf(entry) ?? []));
  if (asks('correctedOn')) return least(cases.filter(isLost).map((entry) => (isCorrected(entry) ? 1 : 0)));
  if (asks('outcome')) return measureLosses(duty, cases);
  if (asks('headAttended')) return measureAttendance(cases);
  return UNKNOWN;
}

/** Whether a lost case has its measure and the day it was done. */
export function isCorrected(entry: Entry): boolean {
  return entry.cells.measure?.state !== 'empty' && entry.cells.correctedOn?.state !== 'empty';
}

/** Lost cases and those in which the head failed to attend. */
export function lossesOf(cases: readonly Entry[]): { readonly lost: number; readonly absent: number } {
  return { lost: cases.filter(isLost).length, absent: cases.filter(isAbsent).length };
}

/** Whether the head had to attend court and did not. */
export function isAbsent(entry: Entry): boolean {
  return textOf(entry, 'headAttended') === '否';
}

/** The worst of the terms: the longest that must not be exceeded, the shortest that must last. A breach is known even where others are not. */
function measureTerms(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  const { terms, uncounted } = caseTerms(duty, ledger, context);
  const broken = terms.filter(({ kept }) => !kept);
  if (broken.length === 0 && uncounted.length > 0) return UNKNOWN;
  const taken = (broken.length > 0 ? broken : terms).map((term) => term.taken);
  if (taken.length === 0) return NOTHING;
  const lasting = duty.obligation.comparator.startsWith('>');
  return plain(taken.reduce((worst, days) => (lasting ? Math.min(worst, days) : Math.max(worst, days))));
}

function measureLosses({ obligation }: Duty, cases: readonly Entry[]): Measurement {
  const { lost, absent } = lossesOf(cases);
  return plain(absent > 0 ? Math.max(lost, obligation.value) : lost);
}

function measureAttendance(cases: readonly Entry[]): Measurement {
  const attended = cases.filter((entry) => textOf(entry, 'headAttended') === '是').length;
  return { known: true, part: attended, of: attended + cases.filter(isAbsent).length };
}

function least(counts: readonly number[]): Measurement {
  return counts.length === 0 ? NOTHING : plain(counts.reduce((fewest, count) => Math.min(fewest, count)));
}

function plain(part: number): Measurement {
  return { known: true, part, of: null };
}
