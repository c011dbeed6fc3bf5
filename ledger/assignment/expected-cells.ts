import type { Role } from '../plan/responsibility.ts';
import type { AssignedRow } from './assignment.ts';

/** The role of a unit as the 本单位角色 column writes it. */
export const roleNames: Readonly<Record<Role, string>> = {
  lead: '牵头',
  cooperating: '配合',
  joint: '共同责任',
  implementing: '落实',
};

/** Column ids of the task ledger that the plan fills, in the order of the sheet. */
export const planColumns = [
  'rowKey',
  'taskNo',
  'taskText',
  'item',
  'responsible',
  'role',
  'deadlineText',
  'dueOn',
] as const;
export type PlanColumn = (typeof planColumns)[number];

/**
 * What the plan columns of a row hold: the template writes it and validation compares with it.
 * '' where the plan says nothing; `dueOn` is a day (YYYY-MM-DD) or ''.
 */
export function expectedCells(row: AssignedRow): Readonly<Record<PlanColumn, string>> {
  const { task } = row;
  return {
    rowKey: row.key,
    taskNo: task.number,
    taskText: task.text ?? task.title,
    item: row.item,
    responsible: task.responsibility.text ?? '',
    role: roleNames[row.role],
    deadlineText: task.deadline.text ?? '',
    dueOn: row.dueOn ?? '',
  };
}
