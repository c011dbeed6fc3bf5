import { shortItem } from '../../ledger/assignment/assign.ts';
import type { Assignment } from '../../ledger/assignment/assignment.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { Task } from '../../ledger/plan/plan.ts';
import type { DecidedBy, RowState, TaskState } from '../../ledger/rollup/task-state.ts';
import type { EntryTable } from './entry-table.ts';
import { type Party, rowStateOf, type Slot } from './row-state.ts';
import type { RoundContext } from './submission.ts';
import { addLights, leastAdvanced, worstLight } from './tally.ts';

/** County state of every task of the plan, in plan order. */
export function taskStatesOf(table: EntryTable, { plan, assignment }: RoundContext): TaskState[] {
  const slots = slotsByTask(assignment);
  return plan.tasks.map((task) => {
    const parties = assignment.units.get(task.number) ?? [];
    const decidedBy = decidedByOf(task, parties);
    const rows = [...(slots.get(task.number)?.values() ?? [])].map((slot) =>
      rowStateOf(slot, parties, decidedBy, table),
    );
    return taskStateOf(task, parties, decidedBy, rows);
  });
}

function taskStateOf(
  task: Task,
  parties: readonly Party[],
  decidedBy: DecidedBy,
  rows: readonly RowState[],
): TaskState {
  const oldest = rows.flatMap((row) => row.oldestOverdue ?? []).sort((a, b) => b.days - a.days)[0] ?? null;
  return {
    task: task.number,
    printedNumber: task.printedNumber,
    chapter: task.chapter,
    section: task.section,
    title: task.title,
    clause: task.clause,
    responsible: task.responsibility.text,
    deadlineText: task.deadline.text,
    standing: task.deadline.standing,
    leads: parties.filter(({ role }) => role === 'lead').map(({ unit }) => unit.code),
    decidedBy,
    status: leastAdvanced(rows.map((row) => row.status)),
    light: worstLight(rows.map((row) => row.light)),
    lights: addLights(rows.map((row) => row.lights)),
    reported: sum(rows.map((row) => row.reported)),
    done: sum(rows.map((row) => row.done)),
    oldestOverdue: oldest,
    how: howOf(decidedBy, parties),
    rows: [...rows],
  };
}

function decidedByOf(task: Task, parties: readonly Party[]): DecidedBy {
  if (parties.length === 0) return 'nobody';
  const leads = parties.filter(({ role }) => role === 'lead').length;
  if (leads > 0) return leads === 1 ? 'lead' : 'leads';
  return task.responsibility.parties.some(({ role }) => role === 'lead') ? 'lead-not-in-roster' : 'joint';
}

function howOf(decidedBy: DecidedBy, parties: readonly Party[]): Localised {
  const leads = parties.filter(({ role }) => role === 'lead').map(({ unit }) => unit.shortName);
  const names = leads.join('、');
  switch (decidedBy) {
    case 'lead':
      return { 'zh-CN': `以牵头单位${names}的填报为准`, en: `as the lead unit ${names} reports` };
    case 'leads':
      return { 'zh-CN': `${names}共同牵头，以进度最慢的为准`, en: `led by ${names}: the least advanced counts` };
    case 'joint':
      return {
        'zh-CN': `计划未写牵头单位，以 ${parties.length} 家责任单位中进度最慢的为准，有未报的不计完成`,
        en: `the plan names no lead: the least advanced of ${parties.length} units counts, and not as done while one is silent`,
      };
    case 'lead-not-in-roster':
      return {
        'zh-CN': `牵头单位不在单位名录内，以 ${parties.length} 家责任单位中进度最慢的为准，有未报的不计完成`,
        en: `the lead is not in the roster: the least advanced of ${parties.length} units counts, and not as done while one is silent`,
      };
    case 'nobody':
      return { 'zh-CN': '名录内没有责任单位', en: 'no unit of the roster has a part in it' };
  }
}

/** Rows of every task by key, in plan order: the same for all its parties. */
function slotsByTask(assignment: Assignment): Map<string, Map<string, Slot>> {
  const slots = new Map<string, Map<string, Slot>>();
  for (const rows of assignment.rows.values()) {
    for (const row of rows) {
      const { key, task, dueOn } = row;
      const ofTask = slots.get(task.number) ?? new Map<string, Slot>();
      slots.set(task.number, ofTask);
      if (!ofTask.has(key)) ofTask.set(key, { key, task: task.number, item: shortItem(row), dueOn });
    }
  }
  return slots;
}

function sum(shares: readonly { part: number; of: number }[]): { part: number; of: number } {
  return shares.reduce((total, { part, of }) => ({ part: total.part + part, of: total.of + of }), { part: 0, of: 0 });
}
