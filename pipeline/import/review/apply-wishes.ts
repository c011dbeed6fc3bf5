import { fieldWords } from '../../../ledger/plan/field-words.ts';
import type { Decision, ImportedField, ImportRecord } from '../../../ledger/plan/import-record.ts';
import type { Plan, Task } from '../../../ledger/plan/plan.ts';
import { withDemandsAgain } from '../obligations/with-demands.ts';
import { addedTask } from './added-task.ts';
import { correctedTask, type FieldWords } from './corrected-task.ts';
import { decidedOrigins } from './decided-origins.ts';
import { FIELDS } from './read-task-lines.ts';
import { renumbered } from './renumbered.ts';
import type { Wish, WishList } from './wishes.ts';

/** How much a person decided. */
export interface DecisionCounts {
  readonly confirmed: number;
  readonly corrected: number;
  readonly removed: number;
  readonly added: number;
}

export interface Applied {
  readonly plan: Plan;
  readonly counts: DecisionCounts;
  /** Numbers of the tasks whose units or deadline were corrected. */
  readonly corrected: readonly string[];
}

/**
 * The plan with everything a person wished: fields confirmed or in other words, tasks taken away and added, each written down
 * in `imported.decisions`. The version rises where tasks changed, not for what was only confirmed. What cannot be done is
 * a fault in the list.
 */
export function applyWishes(plan: Plan, imported: ImportRecord, list: WishList): Applied {
  if (list.isEmpty) return { plan, counts: NOTHING, corrected: [] };
  const kept = plan.tasks.filter(({ number }) => !list.removed.has(number));
  const corrected = new Map(kept.map((task) => [task, correctedTask(plan, task, wordsOf(list, task), list)]));
  const numbers = new Map(kept.map((task) => [task.number, corrected.get(task)?.number ?? task.number]));
  const added = list.added.map((one) => addedTask(plan, one, list));
  const tasks = insert([...corrected.values()], added);
  refuseTwice(tasks, list);
  const decided = {
    ...renumbered(plan, imported, numbers),
    tasks: tasks.map((task) => carriedAgain(task, numbers)),
  };
  const decisions = [...decided.imported.decisions, ...decisionsOf(plan, list, corrected), ...added.flatMap(additions)];
  const fields = decidedOrigins(decided.imported.fields, tasks, decisions.slice(decided.imported.decisions.length));
  const after = withDemandsAgain(
    { ...decided, imported: { ...decided.imported, decisions, fields } },
    changedTasks(plan, corrected, added),
  );
  const changed = list.removed.size > 0 || JSON.stringify(after.tasks) !== JSON.stringify(plan.tasks);
  return {
    plan: changed ? { ...after, version: plan.version + 1 } : after,
    counts: {
      confirmed: decisions.slice(imported.decisions.length).filter(({ kind }) => kind === 'confirmed').length,
      corrected: decisionsOf(plan, list, corrected).filter(({ kind }) => kind === 'corrected').length,
      removed: list.removed.size,
      added: added.length,
    },
    corrected: touched(list, numbers, added),
  };
}

const NOTHING: DecisionCounts = { confirmed: 0, corrected: 0, removed: 0, added: 0 };

function wordsOf(list: WishList, { number }: Task): FieldWords {
  const wishes = [...(list.fields.get(number) ?? new Map<ImportedField, Wish>())];
  return Object.fromEntries(
    wishes.filter(([, { kind }]) => kind === 'corrected').map(([field, { words }]) => [field, words]),
  );
}

/** An added task stands behind the last one of its section, else of its chapter, else at the end. */
function insert(tasks: readonly Task[], added: readonly Task[]): Task[] {
  const all = [...tasks];
  for (const task of added) {
    const inSection = all.findLastIndex((one) => one.chapter === task.chapter && one.section === task.section);
    const at = inSection >= 0 ? inSection : all.findLastIndex((one) => one.chapter === task.chapter);
    all.splice(at >= 0 ? at + 1 : all.length, 0, task);
  }
  return all;
}

function refuseTwice(tasks: readonly Task[], list: WishList): void {
  const seen = new Set<string>();
  for (const { number } of tasks) {
    if (seen.has(number)) {
      list.fault(
        `编号“${number}”用了两次，每项任务的编号要各不相同。请在“任务”的“编号”列改掉其中一个。`,
        `The number "${number}" is given twice; every task needs its own. Change one of them in the column 编号.`,
      );
    }
    seen.add(number);
  }
}

/** Cells of another task are named by its new number; a task that is gone has none. */
function carriedAgain(task: Task, numbers: ReadonlyMap<string, string>): Task {
  const again = (from: string | null) => (from === null ? null : (numbers.get(from) ?? null));
  const { responsibility, deadline } = task;
  return {
    ...task,
    responsibility: { ...responsibility, carriedFrom: again(responsibility.carriedFrom) },
    deadline: { ...deadline, carriedFrom: again(deadline.carriedFrom) },
  };
}

function decisionsOf(plan: Plan, list: WishList, corrected: ReadonlyMap<Task, Task>): Decision[] {
  return plan.tasks.flatMap((task): Decision[] => {
    const note = list.removed.get(task.number);
    if (note !== undefined) {
      return [{ task: task.number, field: 'number', kind: 'removed', from: task.title, to: null, note }];
    }
    return FIELDS.flatMap((field) => {
      const wish = list.wishOf(task.number, field);
      if (wish === null) return [];
      const from = fieldWords(plan, task, field) || null;
      const number = corrected.get(task)?.number ?? task.number;
      return [{ task: number, field, kind: wish.kind, from, to: wish.words || null, note: wish.note }];
    });
  });
}

function additions(task: Task): Decision[] {
  return FIELDS.flatMap((field): Decision[] => {
    const to =
      field === 'chapter'
        ? task.chapter
        : field === 'section'
          ? (task.section ?? '')
          : fieldWords({ chapters: [] }, task, field);
    return to === '' ? [] : [{ task: task.number, field, kind: 'corrected', from: null, to, note: '' }];
  });
}

function changedTasks(plan: Plan, corrected: ReadonlyMap<Task, Task>, added: readonly Task[]): ReadonlySet<string> {
  const words = (task: Task) => JSON.stringify([task.text, task.measures, task.responsibility, task.deadline]);
  const changed = plan.tasks.flatMap((task) => {
    const after = corrected.get(task);
    return after !== undefined && words(after) !== words(task) ? [after.number] : [];
  });
  return new Set([...changed, ...added.map(({ number }) => number)]);
}

function touched(list: WishList, numbers: ReadonlyMap<string, string>, added: readonly Task[]): string[] {
  const read = [...list.fields].flatMap(([task, fields]) =>
    (['responsibility', 'deadline'] as const).some((field) => fields.get(field)?.kind === 'corrected')
      ? [numbers.get(task) ?? task]
      : [],
  );
  return [...read, ...added.map(({ number }) => number)];
}
