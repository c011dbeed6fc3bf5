import type { Milestone } from '../plan/deadline.ts';
import type { Plan, Task } from '../plan/plan.ts';
import type { Party, Role } from '../plan/responsibility.ts';
import { expandCollective } from '../roster/expand-collective.ts';
import { findUnit } from '../roster/find-unit.ts';
import type { Roster, Unit } from '../roster/roster.ts';
import type { AssignedRow, Assignment } from './assignment.ts';

/** What a row answers for when the plan does not single out a part of the task. */
const WHOLE_TASK = '全部任务';

/**
 * Lays a plan over a roster: who has which rows in its ledger. A unit gets one row per milestone of every task it is a
 * party to, in day order, and one row for a task without a dated milestone. Where a unit is named both alone and by a
 * collective term the role named alone counts; among roles of one kind 牵头 beats the others, else the first counts.
 * Every unit of the roster has a list, empty where it has no task. Names the roster does not know are listed, never guessed.
 */
export function assign(plan: Plan, roster: Roster): Assignment {
  const rows = new Map<string, AssignedRow[]>(roster.units.map((unit) => [unit.code, []]));
  const units = new Map<string, readonly { readonly unit: Unit; readonly role: Role }[]>();
  const unassigned = new Map<string, string[]>();
  for (const task of plan.tasks) {
    const claims = claimsOf(task, roster, (name) => remember(unassigned, name, task.number));
    const parties = roster.units.flatMap((unit) => {
      const role = roleOf(claims.get(unit.code) ?? []);
      return role === null ? [] : [{ unit, role }];
    });
    units.set(task.number, parties);
    const slots = slotsOf(task);
    for (const { unit, role } of parties) {
      rows.get(unit.code)?.push(...slots.map((slot) => ({ ...slot, role })));
    }
  }
  return { rows, units, unassigned: [...unassigned].map(([name, tasks]) => ({ name, tasks })) };
}

/** `T04-1`, `A1-3-2`: number of the task, digits padded to two, and the position of the milestone in day order. */
export function rowKeyOf(taskNumber: string, position: number): string {
  const head = /^\d/.test(taskNumber)
    ? `T${taskNumber.replace(/^\d+/, (digits) => digits.padStart(2, '0'))}`
    : taskNumber;
  return `${head}-${position}`;
}

/** One way in which a task claims a unit. */
interface Claim {
  readonly role: Role;
  readonly alone: boolean;
}

function claimsOf(task: Task, roster: Roster, unknown: (name: string) => void): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const party of task.responsibility.parties) {
    const meant = unitsMeant(party, roster);
    if (meant === null) unknown(party.name);
    for (const unit of meant?.units ?? []) {
      claims.set(unit.code, [...(claims.get(unit.code) ?? []), { role: party.role, alone: meant?.alone ?? false }]);
    }
  }
  return claims;
}

/** A term the roster defines wins over a name, so that a county can say what a doubtful name means to it. */
function unitsMeant(party: Party, roster: Roster): { units: readonly Unit[]; alone: boolean } | null {
  const many = expandCollective(roster, party.name);
  if (many !== null) return { units: many, alone: false };
  const found = findUnit(roster, party.name);
  return found === null ? null : { units: [found.unit], alone: true };
}

function roleOf(claims: readonly Claim[]): Role | null {
  const alone = claims.filter((claim) => claim.alone);
  const counting = alone.length > 0 ? alone : claims;
  return (counting.find((claim) => claim.role === 'lead') ?? counting[0])?.role ?? null;
}

export function slotsOf(task: Task): Omit<AssignedRow, 'role'>[] {
  const milestones = [...task.deadline.milestones].sort(byDay);
  const slots: readonly (Milestone | null)[] = milestones.length > 0 ? milestones : [null];
  return slots.map((milestone, index) => ({
    key: rowKeyOf(task.number, index + 1),
    task,
    milestone,
    dueOn: milestone?.day ?? null,
    item: slots.length > 1 ? (milestone?.covers ?? WHOLE_TASK) : measuresOf(task),
  }));
}

/** The item of a row in short titles, for lists in which verbatim measures have no room. */
export function shortItem({ task, item }: Pick<AssignedRow, 'task' | 'item'>): string {
  if (item !== measuresOf(task)) return item;
  return task.measures.map(({ number, title }) => `${number ?? ''}${title}`).join('\n') || item;
}

function byDay(a: Milestone, b: Milestone): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return Number(a.id.slice(1)) - Number(b.id.slice(1));
}

function measuresOf(task: Task): string {
  if (task.measures.length === 0) return WHOLE_TASK;
  return task.measures.map(measureWords).join('\n');
}

/** ①…: the measure verbatim where the county's own document was imported, else its short title. */
function measureWords({ number, title, text }: Task['measures'][number]): string {
  const words = text ?? title;
  return number === null || words.startsWith(number) ? words : `${number}${words}`;
}

function remember(unassigned: Map<string, string[]>, name: string, task: string): void {
  const tasks = unassigned.get(name) ?? [];
  if (!tasks.includes(task)) tasks.push(task);
  unassigned.set(name, tasks);
}
