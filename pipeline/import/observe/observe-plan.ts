import type { Plan } from '../../../ledger/plan/plan.ts';
import type { Irregularity } from '../layout/draft.ts';
import { observeDeadlines } from './deadlines.ts';
import { observeNumbers } from './numbers.ts';
import { observeUnits } from './units.ts';
import type { Observation } from './words.ts';

/**
 * Everything odd that shows in the tasks as read: numbers, units, deadlines. `inFields` are the tasks whose deadline stands in a
 * field of its own and can differ from their text. The same oddity of several tasks is one entry.
 */
export function observePlan(plan: Plan, year: number | null, inFields: ReadonlySet<string>): Irregularity[] {
  return together([
    ...observeNumbers(plan.tasks),
    ...observeUnits(plan.tasks),
    ...observeDeadlines(plan.tasks, plan.published, year, inFields),
  ]);
}

/** Entries of one kind, words and note are one entry with all their tasks; every shared cell stays one of its own. */
export function together(observations: readonly Observation[]): Irregularity[] {
  const entries = new Map<string, { readonly one: Observation; readonly tasks: Set<string> }>();
  for (const one of observations) {
    const alone = one.kind === 'cell-shared' ? one.tasks.join() : '';
    const key = [one.kind, one.words, one.note['zh-CN'], alone].join('\n');
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { one, tasks: new Set(one.tasks) });
    else for (const task of one.tasks) entry.tasks.add(task);
  }
  return [...entries.values()].map(({ one, tasks }) => ({ ...one, tasks: [...tasks] }));
}
