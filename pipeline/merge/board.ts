import type { Duty } from '../../ledger/duty/duty.ts';
import type { DutyTally } from '../../ledger/duty/duty-tally.ts';
import { periodWords, thresholdWords } from '../../ledger/duty/duty-words.ts';
import { dutiesOf, unitsNamed } from '../../ledger/duty/lay-duties.ts';
import type { BoardLine, BoardState, DutyCounts, Tally } from '../../ledger/rollup/board.ts';
import type { DutyIntake } from './intake.ts';
import type { RoundContext } from './submission.ts';
import type { PlacedIntake } from './versions.ts';

/**
 * The indicator board: every obligation of the plan in every period that the round judges, in the order of the plan, counted
 * over the units that owe it. An appraisal (a report on what was reached) asks nothing of anybody and has none.
 */
export function boardOf(used: readonly PlacedIntake[], context: RoundContext): BoardLine[] {
  const { plan, roster, round } = context;
  if (plan.kind === 'appraisal') return [];
  const answers = answersByDuty(used, context);
  return plan.obligations.flatMap((obligation) => {
    const organisers = obligation.organiser === null ? [] : (unitsNamed(obligation.organiser, roster) ?? []);
    return dutiesOf(obligation, plan, round).map((duty) =>
      lineOf(
        duty,
        answers.get(keyOf(duty)) ?? [],
        organisers.map(({ code }) => code),
      ),
    );
  });
}

/** Counts how duties stand; null for one of which nothing usable came in. */
export function countDuties(answers: Iterable<Pick<DutyIntake, 'state' | 'excused'> | null>): DutyCounts {
  const counts = { owed: 0, met: 0, open: 0, soon: 0, missed: 0, unknown: 0, unreported: 0, excused: 0 };
  for (const answer of answers) {
    counts.owed += 1;
    counts[answer?.state ?? 'unreported'] += 1;
    if (answer?.excused) counts.excused += 1;
  }
  return counts;
}

/** Sums counts of duties by their names. */
export function addDutyCounts(all: Iterable<DutyCounts>): DutyCounts {
  const sum = countDuties([]);
  for (const counts of all) {
    for (const name of Object.keys(sum) as (keyof DutyCounts)[]) sum[name] += counts[name];
  }
  return sum;
}

interface Answer {
  readonly unit: string;
  /** Null where nothing usable came in. */
  readonly answer: DutyIntake | null;
}

/** By obligation and span: every unit that owes it, in roster order. */
function answersByDuty(used: readonly PlacedIntake[], { roster, duties }: RoundContext): Map<string, Answer[]> {
  const intakes = new Map(used.map(({ intake }) => [intake.facts.unit, intake]));
  const answers = new Map<string, Answer[]>();
  for (const { code: unit } of roster.units) {
    for (const [index, duty] of (duties.get(unit)?.owed ?? []).entries()) {
      const key = keyOf(duty);
      const ofDuty = answers.get(key) ?? [];
      answers.set(key, ofDuty);
      ofDuty.push({ unit, answer: intakes.get(unit)?.duties[index] ?? null });
    }
  }
  return answers;
}

function keyOf({ obligation, span }: Duty): string {
  return `${obligation.id} ${span.id}`;
}

function lineOf(duty: Duty, answers: readonly Answer[], organisers: readonly string[]): BoardLine {
  const { obligation, span, dueOn } = duty;
  const { id, indicator, task, clause, subject, force, answeredBy, unit, organiser } = obligation;
  const county = sumTallies(answers.flatMap(({ answer }) => answer?.value ?? []));
  const each = answers.some(({ answer }) => answer?.each === true);
  return {
    obligation: id,
    indicator,
    task,
    clause,
    subject,
    threshold: thresholdWords(obligation),
    span: span.id,
    period: periodWords(duty),
    dueOn,
    force,
    sheet: answeredBy.sheet,
    where: answeredBy.where,
    counts: countDuties(answers.map(({ answer }) => answer)),
    basis: each ? 'each' : county === null || county.of === null ? 'count' : 'share',
    unit,
    county,
    before: sumTallies(answers.flatMap(({ answer }) => answer?.before ?? [])),
    organiser,
    organisers: [...organisers],
    units: answers.map(({ unit: code, answer }) => {
      const state: BoardState = answer?.state ?? 'unreported';
      const excused = answer?.excused ?? false;
      return { unit: code, state, excused, value: tallyOf(answer?.value), before: tallyOf(answer?.before) };
    }),
  };
}

/** Null for the sum of nothing: that nobody tells it is not the same as zero. */
function sumTallies(tallies: readonly DutyTally[]): Tally | null {
  if (tallies.length === 0) return null;
  const whole = tallies.some(({ of }) => of !== null);
  return tallies.reduce<Tally>(
    (sum, { part, of }) => ({ part: sum.part + part, of: sum.of === null ? null : sum.of + (of ?? 0) }),
    { part: 0, of: whole ? 0 : null },
  );
}

function tallyOf(tally: DutyTally | null | undefined): Tally | null {
  return tally == null ? null : { ...tally };
}
