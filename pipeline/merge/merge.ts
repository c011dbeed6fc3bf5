import type { Finding } from '../../ledger/finding/finding.ts';
import { ROLL_UP_VERSION, type RollUp } from '../../ledger/rollup/rollup.ts';
import { findUnit } from '../../ledger/roster/find-unit.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import { submitBy } from '../../ledger/round/round.ts';
import { boardOf } from './board.ts';
import { changesOf } from './changes.ts';
import { entriesOf, tableOf } from './entry-table.ts';
import { figureTablesOf } from './figure-tables.ts';
import { filesOf, inFileOrder, withFindingCounts } from './files.ts';
import type { Intake } from './intake.ts';
import { leftOutOf } from './left-out.ts';
import { matrixOf } from './matrix.ts';
import { orderFindings } from './order-findings.ts';
import { overdueOf } from './overdue.ts';
import { reconcile } from './reconcile.ts';
import { registerOf } from './register.ts';
import { rolesOf } from './roles.ts';
import {
  findDoubtfulUnits,
  findLeadAhead,
  findMissingUnits,
  findOtherRounds,
  findSeveralVersions,
  findSharedNumbers,
  findUnequalTotals,
} from './round-findings.ts';
import { scorecardsOf } from './scorecards.ts';
import type { MergeContext, Submission } from './submission.ts';
import { summarise } from './summarise.ts';
import { takeIn } from './take-in.ts';
import { taskStatesOf } from './task-states.ts';

/**
 * Merges a round: many judged ledgers, the roster and the plan become one roll-up. The order in which the files come
 * does not matter. To let go of each ledger before the next is read, take the files in one by one and merge the intakes.
 */
export function merge(submissions: Iterable<Submission>, context: MergeContext): RollUp {
  return mergeIntakes(
    Array.from(submissions, (submission) => takeIn(submission, context)),
    context,
  );
}

/** Merges files that were taken in one by one (see `takeIn`) with the same context. */
export function mergeIntakes(intakes: readonly Intake[], context: MergeContext): RollUp {
  const { plan, roster, round, asOf, previous } = context;
  const placed = inFileOrder(intakes);
  const register = registerOf(placed, context);
  const used = register.flatMap((line) => (line.file === null ? [] : (placed[line.file] ?? [])));
  const table = tableOf(entriesOf(used, previous));
  const tasks = taskStatesOf(table, context);
  const plainFiles = filesOf(placed, register);
  const before: Finding[] = [
    ...placed.flatMap(({ intake, index }) => (plainFiles[index]?.state === 'superseded' ? [] : intake.findings)),
    ...findDoubtfulUnits(context.plan),
    ...findMissingUnits(register),
    ...findSeveralVersions(register, placed),
    ...findLeadAhead(tasks, table, plainFiles, context),
    ...findOtherRounds(placed, context),
    ...findSharedNumbers(used, context),
  ];
  const files = withFindingCounts(plainFiles, before);
  const figures = figureTablesOf(placed, register, context);
  const board = boardOf(used, context);
  const units = scorecardsOf({ table, register, placed, board, findings: before, previous }, context);
  const overdue = overdueOf(table, tasks, previous, context);
  const matrix = matrixOf(table, tasks, context);
  const reconciliation = reconcile({ tasks, units, files, overdue, findings: before, matrix, figures, board });
  const findings = orderFindings([...before, ...findUnequalTotals(reconciliation)], roster.units);
  return {
    version: ROLL_UP_VERSION,
    plan: { id: plan.id, version: plan.version, title: plan.title },
    round: round.id,
    period: { from: round.from, to: round.to },
    submitBy: submitBy(round, roster.graceDays),
    asOf,
    county: { id: roster.id, name: roster.county, coordinator: coordinatorOf(roster) },
    files,
    entries: [...table.entries],
    supplements: used.flatMap(({ intake, index }) => intake.supplements.map((row) => ({ ...row, file: index }))),
    tasks,
    units,
    matrix,
    roles: rolesOf(context),
    register,
    figures,
    board,
    overdue,
    findings,
    reconciliation,
    leftOut: leftOutOf(placed, files),
    unassigned: context.assignment.unassigned.map(({ name, tasks: numbers }) => ({ name, tasks: [...numbers] })),
    changes: changesOf(table, previous),
    reviews: [...(context.reviews ?? previous?.reviews ?? [])],
    notes: [...context.notes],
    summary: summarise({ files, register, tasks, units, overdue, board, findings }, plan),
  };
}

/** The coordinating unit by its short name, where the roster gives it by its code or another name. */
function coordinatorOf(roster: Roster): string {
  return findUnit(roster, roster.coordinator)?.unit.shortName ?? roster.coordinator;
}
