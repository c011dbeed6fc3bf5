import type { Finding } from '../../ledger/finding/finding.ts';
import { severitySchema } from '../../ledger/finding/finding.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { BoardLine } from '../../ledger/rollup/board.ts';
import type { OverdueLine } from '../../ledger/rollup/changes.ts';
import type { FileState, RollUpFile } from '../../ledger/rollup/file.ts';
import { isDone, type Share } from '../../ledger/rollup/parts.ts';
import type { RegisterLine, Scorecard, SubmissionState } from '../../ledger/rollup/register.ts';
import type { Summary } from '../../ledger/rollup/rollup.ts';
import type { TaskState } from '../../ledger/rollup/task-state.ts';
import { addDutyCounts } from './board.ts';
import { addLights, countLights, countSeverities } from './tally.ts';

/** The lists of a roll-up from which its summary is counted. */
export interface Lists {
  readonly files: readonly RollUpFile[];
  readonly register: readonly RegisterLine[];
  readonly tasks: readonly TaskState[];
  readonly units: readonly Scorecard[];
  readonly overdue: readonly OverdueLine[];
  readonly board: readonly BoardLine[];
  readonly findings: readonly Finding[];
}

/** The figures of the overview. A task of which the deciding unit has not reported counts as unreported, not as grey. */
export function summarise({ files, register, tasks, units, overdue, board, findings }: Lists, plan: Plan): Summary {
  const inState = (state: SubmissionState) => register.filter((line) => line.state === state).length;
  const filesIn = (state: FileState) => files.filter((file) => file.state === state).length;
  const reported = overdue.filter((line) => line.reported);
  return {
    units: {
      owed: register.length - inState('no-task'),
      onTime: inState('on-time'),
      late: inState('late'),
      rejected: inState('rejected'),
      nilReturn: inState('nil-return'),
      missing: inState('missing'),
    },
    files: {
      total: files.length,
      merged: filesIn('merged'),
      superseded: filesIn('superseded'),
      rejected: filesIn('rejected'),
      refused: filesIn('refused'),
    },
    entries: {
      reported: addShares(units.map((unit) => ({ part: unit.reported, of: unit.assigned }))),
      done: addShares(units.map((unit) => unit.done)),
      lights: addLights(units.map((unit) => unit.lights)),
    },
    tasks: { done: tasksDone(tasks), lights: taskLights(tasks) },
    chapters: plan.chapters.map(({ number, title }) => {
      const own = tasks.filter((task) => task.chapter === number);
      const entries = addShares(own.map((task) => task.done));
      return { number, title, tasks: tasksDone(own), entries, lights: taskLights(own) };
    }),
    overdue: {
      entries: reported.length,
      tasks: new Set(reported.map((line) => line.task)).size,
      units: new Set(reported.map((line) => line.unit)).size,
      oldestDays: reported[0]?.days ?? 0,
      unreported: overdue.length - reported.length,
    },
    board: {
      lines: board.length,
      missed: board.filter(({ counts }) => counts.missed > 0).length,
      met: board.filter(({ counts }) => counts.owed > 0 && counts.met === counts.owed).length,
      duties: addDutyCounts(board.map(({ counts }) => counts)),
    },
    findings: countSeverities(findings),
    rules: countRules(findings),
  };
}

/** Tasks done, out of those that apply to anybody. */
function tasksDone(tasks: readonly TaskState[]): Share {
  const applicable = tasks.filter((task) => task.status !== '不适用');
  return { part: applicable.filter((task) => isDone(task.status)).length, of: applicable.length };
}

function taskLights(tasks: readonly TaskState[]) {
  return countLights(tasks.map((task) => (task.status === null && task.light === 'grey' ? null : task.light)));
}

function addShares(shares: readonly Share[]): Share {
  return shares.reduce((sum, { part, of }) => ({ part: sum.part + part, of: sum.of + of }), { part: 0, of: 0 });
}

function countRules(findings: readonly Finding[]): Summary['rules'] {
  const rules = new Map<string, { line: Summary['rules'][number]; units: Set<string> }>();
  for (const { rule, code, severity, unit } of findings) {
    const id = `${code} ${severity}`;
    const group = rules.get(id) ?? { line: { rule, code, severity, count: 0, units: 0 }, units: new Set<string>() };
    rules.set(id, group);
    group.line.count += 1;
    if (unit !== null) group.units.add(unit);
  }
  const gravity = (severity: Finding['severity']) => severitySchema.options.indexOf(severity);
  return [...rules.values()]
    .map(({ line, units }) => ({ ...line, units: units.size }))
    .sort((a, b) => gravity(a.severity) - gravity(b.severity) || b.count - a.count || (a.code < b.code ? -1 : 1));
}
