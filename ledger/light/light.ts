import type { AssignedRow } from '../assignment/assignment.ts';
import type { Finding } from '../finding/finding.ts';
import { dayIn, type Entry, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import {
  DUE_SOON_DAYS,
  daysLate,
  daysLeft,
  hasNoDeadline,
  isBeforePublication,
  isStanding,
  stateOf,
} from './task-row.ts';

/**
 * `red` overdue and open, or a demand broken · `yellow` behind, returned, or done late or without proof ·
 * `blue` due within thirty days · `green` done or on course · `grey` standing, undated, or cannot be judged.
 */
export type Light = 'red' | 'yellow' | 'blue' | 'green' | 'grey';
/** Every light, worst first. */
export const lights: readonly Light[] = ['red', 'yellow', 'blue', 'green', 'grey'];

/** Why a row has its light. */
export type LightReason =
  | 'overdue'
  | 'noncompliance'
  | 'returned'
  | 'done-late'
  | 'unproven'
  | 'went-back'
  | 'behind'
  | 'due-soon'
  | 'done'
  | 'on-course'
  | 'standing'
  | 'no-deadline'
  | 'not-applicable'
  | 'before-publication'
  | 'cannot-judge'
  | 'row-missing'
  | 'not-counted'
  /** Of a row of a register: something is to be mended or looked at. */
  | 'to-mend'
  /** Of a row of a register: nothing is wrong with it. */
  | 'sound';

export interface LightState {
  readonly light: Light;
  readonly reason: LightReason;
  /** Calendar days an open row is past its deadline; 0 otherwise. */
  readonly daysOverdue: number;
}

/** Findings about time: their light comes from the days themselves. */
const aboutTime = ['overdue', 'done-late'];

/**
 * The light of a row from deadline, status, evidence and the as-of day. `findings` are those of this entry;
 * of them count the demands broken, and the warnings that bear on whether the work was done.
 */
export function lightOf(
  entry: Entry | null,
  row: AssignedRow,
  findings: readonly Finding[],
  context: RuleContext,
): LightState {
  if (entry === null) return state('grey', 'row-missing');
  const left = isBeforePublication(row, context) ? null : daysLeft(entry, row, context.asOf);
  const breaksDemand = findings.some(({ rule, severity }) => severity === 'noncompliance' && !aboutTime.includes(rule));
  if (left !== null && left < 0) return state('red', 'overdue', -left);
  if (breaksDemand) return state('red', 'noncompliance');
  const has = (rule: string) => findings.some((finding) => finding.rule === rule);
  switch (stateOf(entry)) {
    case 'done':
      return doneLight(entry, row, has, context);
    case 'open':
      return openLight(entry, row, has, left, context);
    case 'not-applicable':
      return state('grey', 'not-applicable');
    case 'unknown':
      return state('grey', 'cannot-judge');
  }
}

function doneLight(entry: Entry, row: AssignedRow, has: (rule: string) => boolean, context: RuleContext): LightState {
  const { asOf } = context;
  if (isReturned(entry)) return state('yellow', 'returned');
  if (daysLate(entry, row, asOf) > 0 && !isBeforePublication(row, context)) return state('yellow', 'done-late');
  if (has('done-without-evidence') || isUndated(entry, context)) return state('yellow', 'unproven');
  const milestoneIsPast = row.dueOn === null || asOf > row.dueOn;
  return isStanding(row) && milestoneIsPast ? state('grey', 'standing') : state('green', 'done');
}

function openLight(
  entry: Entry,
  row: AssignedRow,
  has: (rule: string) => boolean,
  left: number | null,
  context: RuleContext,
): LightState {
  if (isReturned(entry)) return state('yellow', 'returned');
  if (has('went-back')) return state('yellow', 'went-back');
  if (has('no-update')) return state('yellow', 'behind');
  if (left !== null) return left <= DUE_SOON_DAYS ? state('blue', 'due-soon') : state('green', 'on-course');
  if (row.dueOn !== null) return state('grey', 'before-publication');
  if (hasNoDeadline(row) && context.asOf > context.plan.horizon.to) return state('yellow', 'behind');
  return state('grey', isStanding(row) ? 'standing' : 'no-deadline');
}

/** The county sent the row back. */
function isReturned(entry: Entry): boolean {
  return textOf(entry, 'clearance') === '退回';
}

/** Whether the workbook has the completion column, and no day that has come stands in it. */
function isUndated(entry: Entry, { asOf }: RuleContext): boolean {
  const completedOn = dayIn(entry, 'completedOn');
  return entry.cells.completedOn !== undefined && (completedOn === null || completedOn > asOf);
}

function state(light: Light, reason: LightReason, daysOverdue = 0): LightState {
  return { light, reason, daysOverdue };
}
