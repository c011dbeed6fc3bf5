import { type Day, yearOf } from '../day/day.ts';
import { isAskedToRotate, isLegalReviewer, isRotated, owesReview } from '../duty/measure-officers.ts';
import { hoursOf, isServing, officerRows } from '../duty/officer-rows.ts';
import { owedUnder } from '../duty/owed.ts';
import { dayIn, type Entry, type Ledger, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Figures } from './figures.ts';

/**
 * What the register of officers of one ledger counts to, without a name: persons by kind and by state of their certificate,
 * serving officers by their hours of the year (`all` asked, `none` without an hour, `short` below, `enough`), the rotation, the
 * annual review, legal reviewers, and who came and went since 1 January. Empty where the workbook has no such sheet.
 */
export function officerFigures(ledger: Ledger, context: RuleContext): Figures {
  const found = officerRows(ledger, context);
  if (found === null) return {};
  const { rows } = found;
  const serving = rows.filter(isServing);
  return {
    kinds: countBy(rows, 'kind'),
    posts: countBy(rows, 'post'),
    certificates: countBy(rows, 'certStatus'),
    reviews: { ...countBy(rows.filter(owesReview), 'review'), asked: rows.filter(owesReview).length },
    hours: hoursFigures(serving, ledger, context),
    rotation: rotationFigures(rows, ledger, context),
    reviewers: { officers: serving.length, reviewers: rows.filter(isLegalReviewer).length },
    movement: {
      joined: rows.filter((entry) => isSince(dayIn(entry, 'joinedOn'), context)).length,
      left: rows.filter((entry) => isSince(dayIn(entry, 'leftOn'), context)).length,
    },
  };
}

/** Bands by what the plan asks of each officer, the greatest number of hours where it asks for several. */
function hoursFigures(serving: readonly Entry[], ledger: Ledger, context: RuleContext): Record<string, number> {
  const asked = owedUnder(ledger, context, ['I-01', 'I-04']).map(({ obligation }) => obligation.value);
  const least = asked.length === 0 ? null : Math.max(...asked);
  const totals = serving.map((entry) => hoursOf(entry)?.total ?? 0);
  const enough = totals.filter((hours) => least !== null && hours >= least).length;
  const none = totals.filter((hours) => hours === 0).length;
  return { all: totals.length, none, short: totals.length - enough - none, enough };
}

function rotationFigures(rows: readonly Entry[], ledger: Ledger, context: RuleContext): Record<string, number> {
  const [duty] = owedUnder(ledger, context, ['I-05']);
  if (duty === undefined) return {};
  const asked = rows.filter((entry) => isAskedToRotate(entry, duty));
  return {
    asked: asked.length,
    inTime: asked.filter((entry) => isRotated(entry, duty)).length,
    done: asked.filter((entry) => dayIn(entry, 'rotatedOn') !== null).length,
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

function isSince(day: Day | null, { round }: RuleContext): boolean {
  return day !== null && yearOf(day) === yearOf(round.to);
}
