import type { AssignedRow } from '../assignment/assignment.ts';
import { type Day, daysBetween } from '../day/day.ts';
import { dayIn, type Entry, type Ledger, type LedgerSheet, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';

/** Days before a deadline from which a task counts as due soon. */
export const DUE_SOON_DAYS = 30;

/** A row of the task ledger that the plan gives to the unit, with what the unit wrote in it. */
export interface TaskRow {
  readonly sheet: LedgerSheet;
  readonly entry: Entry;
  readonly row: AssignedRow;
}

/** What the status says: `unknown` where it is empty, unusable or the column is absent. */
export type TaskState = 'open' | 'done' | 'not-applicable' | 'unknown';

/** The task ledger of a workbook, where it was found. */
export function taskSheetOf(ledger: Ledger): LedgerSheet | undefined {
  return ledger.sheets.find((sheet) => sheet.id === 'tasks');
}

/** Whether the workbook says that it belongs to another plan. */
export function isOtherPlan(ledger: Ledger, context: RuleContext): boolean {
  const { planId } = ledger.identity;
  return planId !== null && planId !== context.plan.id;
}

/** Whether the workbook was made from another plan or another version of it, so that plan columns cannot be compared. */
export function isOtherPlanVersion(ledger: Ledger, context: RuleContext): boolean {
  const { planVersion } = ledger.identity;
  return isOtherPlan(ledger, context) || (planVersion !== null && planVersion !== context.plan.version);
}

/** Rows the plan gives to the ledger's unit; none where the unit is unknown or the ledger belongs to another plan. */
export function assignedRows(ledger: Ledger, context: RuleContext): readonly AssignedRow[] {
  const { unit } = ledger.identity;
  return unit === null || isOtherPlan(ledger, context) ? [] : (context.assignment.rows.get(unit) ?? []);
}

/** Rows the unit answers for and has in its workbook, in sheet order; of rows with one key the first. */
export function taskRows(ledger: Ledger, context: RuleContext): readonly TaskRow[] {
  const sheet = taskSheetOf(ledger);
  if (sheet === undefined) return [];
  const wanted = new Map(assignedRows(ledger, context).map((row) => [row.key, row]));
  const rows: TaskRow[] = [];
  for (const entry of sheet.entries) {
    const row = entry.key === null ? undefined : wanted.get(entry.key);
    if (row === undefined) continue;
    wanted.delete(row.key);
    rows.push({ sheet, entry, row });
  }
  return rows;
}

/** What the unit's status says about a row. */
export function stateOf(entry: Entry): TaskState {
  return stateOfStatus(textOf(entry, 'status'));
}

/** What a status of the list says; `unknown` for any other text. */
export function stateOfStatus(status: string): TaskState {
  switch (status) {
    case '未启动':
    case '推进中':
      return 'open';
    case '已完成':
    case '已完成并长期推进':
      return 'done';
    case '不适用':
      return 'not-applicable';
    default:
      return 'unknown';
  }
}

/** Whether the row was done in the round before and still is: nothing new is owed for it. */
export function wasDoneBefore({ entry, row }: TaskRow, context: RuleContext): boolean {
  const before = context.previous?.get(row.key);
  return before !== undefined && stateOfStatus(before.status) === 'done' && stateOf(entry) === 'done';
}

/** Whether the deadline lies before the plan was published: such a date informs and is never red. */
export function isBeforePublication(row: AssignedRow, context: RuleContext): boolean {
  return row.dueOn !== null && row.dueOn < context.plan.published;
}

/** Whether the row goes on after its milestone (长期推进). A milestone for a part of the task ends with that part. */
export function isStanding(row: AssignedRow): boolean {
  return row.task.deadline.standing && (row.milestone === null || row.milestone.covers === null);
}

/** Whether the plan states no deadline at all for the row. */
export function hasNoDeadline(row: AssignedRow): boolean {
  const { text, milestones, standing, recurrences, relatives, undated } = row.task.deadline;
  const stated = milestones.length + recurrences.length + relatives.length + undated.length;
  return row.dueOn === null && text === null && !standing && stated === 0;
}

/** Calendar days left until the deadline of an open row, 0 on its last day, negative afterwards; null otherwise. */
export function daysLeft(entry: Entry, row: AssignedRow, asOf: Day): number | null {
  return row.dueOn === null || stateOf(entry) !== 'open' ? null : daysBetween(asOf, row.dueOn);
}

/** Calendar days by which a row was done after its deadline; 0 in time, or where the days cannot be compared. */
export function daysLate(entry: Entry, row: AssignedRow, asOf: Day): number {
  const completedOn = dayIn(entry, 'completedOn');
  if (row.dueOn === null || completedOn === null || stateOf(entry) !== 'done' || completedOn > asOf) return 0;
  return Math.max(0, daysBetween(row.dueOn, completedOn));
}
