import { type Day, yearOf } from '../day/day.ts';
import { isAskedToRotate, isLegalReviewer, isRotated } from '../duty/measure-officers.ts';
import {
  hasLeft,
  holdsValidCertificate,
  hoursOf,
  isOfficer,
  isServing,
  officerRows,
  postDay,
} from '../duty/officer-rows.ts';
import { owedUnder } from '../duty/owed.ts';
import { dayIn, type Entry, type Ledger, textOf } from '../ledger.ts';
import type { Plan } from '../plan/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Figures } from './figures.ts';

/**
 * What the register of officers of one ledger counts to, without a name; the county's figures are the sums of those of its units.
 * `kinds`, `posts`, `certificates` all persons by the values of the column, `blank` where none is told · `hours` and `hourBands`
 * serving officers · `rotation` asked, done, done in time · `reviews` serving holders of a valid or unreviewed certificate by result ·
 * `reviewers` · `movement` who came and went since 1 January. Empty where the workbook has no such sheet.
 */
export function officerFigures(ledger: Ledger, context: RuleContext): Figures {
  const found = officerRows(ledger, context);
  if (found === null) return {};
  const { rows } = found;
  const serving = rows.filter((entry) => isServing(entry, context));
  const reviewed = serving.filter((entry) => holdsValidCertificate(entry) || textOf(entry, 'certStatus') === '未年审');
  return {
    kinds: countBy(rows, 'kind'),
    posts: countBy(rows, 'post'),
    certificates: countBy(rows, 'certStatus'),
    reviews: { ...countBy(reviewed, 'review'), asked: reviewed.length },
    hours: hoursFigures(serving, ledger, context),
    hourBands: bandFigures(serving, context.plan),
    rotation: rotationFigures(rows, ledger, context),
    reviewers: {
      officers: rows.filter((entry) => isOfficer(entry, context)).length,
      reviewers: rows.filter((entry) => isLegalReviewer(entry, context)).length,
    },
    movement: {
      joined: rows.filter((entry) => isSince(dayIn(entry, 'joinedOn'), context)).length,
      left: rows.filter((entry) => isLeaver(entry, context)).length,
    },
  };
}

/**
 * Lower ends of the bands in which a plan's hours of training are shown: 0 and every threshold that it asks of an officer, rising.
 * Thresholds of 30 and 60 make 0–29, 30–59 and 60 and more. The same for all units of a plan, so that bands add up.
 */
export function hourBandsOf({ obligations }: Plan): readonly number[] {
  const asked = obligations.filter(({ indicator }) => HOURS.includes(indicator)).map(({ value }) => value);
  return [...new Set([0, ...asked])].sort((a, b) => a - b);
}

/** Key of a band in `hourBands` by its lower end: `from30`. */
export function bandKey(from: number): string {
  return `from${from}`;
}

/** Lower end of the band of a key; null for a key that is none. */
export function bandStart(key: string): number | null {
  const match = /^from(\d+(?:\.\d+)?)$/.exec(key);
  return match === null ? null : Number(match[1]);
}

const HOURS: readonly string[] = ['I-01', 'I-02', 'I-03', 'I-04'];

/** Serving officers by band; `unread` where the register does not tell the hours. Every band of the plan is there, empty or not. */
function bandFigures(serving: readonly Entry[], plan: Plan): Record<string, number> {
  const bands = hourBandsOf(plan);
  const counts: Record<string, number> = Object.fromEntries(bands.map((from) => [bandKey(from), 0]));
  let unread = 0;
  for (const entry of serving) {
    const { total } = hoursOf(entry);
    const from = total === null ? undefined : bands.findLast((least) => total >= least);
    if (from === undefined) unread += 1;
    else counts[bandKey(from)] = (counts[bandKey(from)] ?? 0) + 1;
  }
  return { ...counts, unread };
}

/**
 * `all` serving officers, `none` without an hour, `unread` of whom it cannot be told; and where the plan asks the unit for hours of
 * all kinds, `short` with some and too few, `enough`, by the greatest number it asks for.
 */
function hoursFigures(serving: readonly Entry[], ledger: Ledger, context: RuleContext): Record<string, number> {
  const asked = owedUnder(ledger, context, ['I-01', 'I-04']).map(({ obligation }) => obligation.value);
  const totals = serving.map((entry) => hoursOf(entry).total);
  const none = totals.filter((hours) => hours === 0).length;
  const unread = totals.filter((hours) => hours === null).length;
  if (asked.length === 0) return { all: totals.length, none, unread };
  const least = Math.max(...asked);
  const enough = totals.filter((hours) => hours !== null && hours >= least).length;
  return { all: totals.length, none, short: totals.length - enough - none - unread, enough, unread };
}

function rotationFigures(rows: readonly Entry[], ledger: Ledger, context: RuleContext): Record<string, number> {
  const [duty] = owedUnder(ledger, context, ['I-05']);
  if (duty === undefined) return {};
  const asked = rows.filter((entry) => isAskedToRotate(entry, duty, context));
  return {
    asked: asked.length,
    inTime: asked.filter((entry) => isRotated(entry, duty, context.asOf)).length,
    done: asked.filter((entry) => isRotated(entry, { ...duty, dueOn: null }, context.asOf)).length,
  };
}

/** Rows by the value of a choice column; `blank` where nothing usable stands. */
function countBy(rows: readonly Entry[], column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of rows) {
    const value = textOf(entry, column) || 'blank';
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Who left this year; rows are kept for the year of leaving, so that a leaver without a day left in it. */
function isLeaver(entry: Entry, context: RuleContext): boolean {
  const leftOn = dayIn(entry, 'leftOn');
  return hasLeft(entry) && (leftOn === null || isSince(leftOn, context));
}

function isSince(day: Day | null, context: RuleContext): boolean {
  return day !== null && day <= postDay(context) && yearOf(day) === yearOf(context.round.to);
}
