import type { Entry, Ledger } from '../ledger.ts';
import { textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import { caseSheet, casesFor, isDecided, isLost, isUnreviewed, officersOf, reviewStateOf } from './case-rows.ts';
import { caseTerms, termColumns } from './case-terms.ts';
import type { Duty } from './duty.ts';
import { fulfils, type Measurement, UNKNOWN } from './measurement.ts';

/**
 * What 案件台账 shows for a duty, in whole numbers, told from the columns the obligation asks for: of terms, officers on site and lost
 * cases how many of the cases meet the demand, which is made of each; of the legal review the number of decisions without
 * it; of attendance in court the share; of losses their number, no fewer than barred where the head failed to attend.
 */
export function measureCases(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  if (caseSheet(ledger) === null) return UNKNOWN;
  const { obligation } = duty;
  if (termColumns(duty) !== null) return measureTerms(duty, ledger, context);
  const cases = casesFor(obligation, ledger);
  const asks = (column: string) => obligation.answeredBy.columns.includes(column);
  const decided = cases.filter((entry) => isDecided(entry, context.asOf));
  if (asks('reviewResult')) return plain(decided.filter((entry) => isUnreviewed(reviewStateOf(entry))).length);
  if (asks('officer1')) {
    const counts = decided.flatMap((entry) => officersOf(entry) ?? []);
    return each(counts.map((part) => fulfils(obligation, { known: true, part, of: null })));
  }
  if (asks('correctedOn')) return each(cases.filter(isLost).map(isCorrected));
  if (asks('outcome')) return measureLosses(duty, cases);
  return asks('headAttended') ? measureAttendance(cases) : UNKNOWN;
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

/** Of the terms those kept. A breach is known even where other terms cannot be counted. */
function measureTerms(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  const { terms, uncounted } = caseTerms(duty, ledger, context);
  if (uncounted.length > 0 && terms.every(({ kept }) => kept)) return UNKNOWN;
  return each(terms.map(({ kept }) => kept));
}

function measureLosses({ obligation }: Duty, cases: readonly Entry[]): Measurement {
  const { lost, absent } = lossesOf(cases);
  return plain(absent > 0 ? Math.max(lost, obligation.value) : lost);
}

function measureAttendance(cases: readonly Entry[]): Measurement {
  const attended = cases.filter((entry) => textOf(entry, 'headAttended') === '是').length;
  return { known: true, part: attended, of: attended + cases.filter(isAbsent).length };
}

/** A demand made of every case: how many meet it. Where there is no case nothing can fall short. */
function each(met: readonly boolean[]): Measurement {
  return { known: true, part: met.filter((one) => one).length, of: met.length, each: true };
}

function plain(part: number): Measurement {
  return { known: true, part, of: null };
}
