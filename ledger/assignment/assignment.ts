import type { Day } from '../day/day.ts';
import type { Milestone } from '../plan/deadline.ts';
import type { Task } from '../plan/plan.ts';
import type { Role } from '../plan/responsibility.ts';
import type { Unit } from '../roster/roster.ts';

/** One row a unit must have in its task ledger: a task, or one milestone of it, and the unit's role. */
export interface AssignedRow {
  /** `T04-1`: task number padded to two digits, and the position of the milestone. */
  readonly key: string;
  readonly task: Task;
  /** The milestone this row answers for; null for a task without a dated milestone. */
  readonly milestone: Milestone | null;
  readonly dueOn: Day | null;
  /** Text of the 措施/节点 cell. */
  readonly item: string;
  readonly role: Role;
}

/** Who answers for what: the plan laid over the roster. */
export interface Assignment {
  /** By unit code, rows in plan order. */
  readonly rows: ReadonlyMap<string, readonly AssignedRow[]>;
  /** By task number: units with their role, in roster order. */
  readonly units: ReadonlyMap<string, readonly { readonly unit: Unit; readonly role: Role }[]>;
  /** Names and terms of the plan that the roster does not know, with the tasks that use them. */
  readonly unassigned: readonly { readonly name: string; readonly tasks: readonly string[] }[];
}
