import type { Plan } from '../plan/plan.ts';
import { slotsOf } from './assign.ts';

/** Every row key of a plan, whichever unit it belongs to, with the task and the words that stand beside it. */
export function rowKeysOf(
  plan: Plan,
): ReadonlyMap<string, { readonly task: string; readonly title: string; readonly item: string }> {
  return new Map(
    plan.tasks.flatMap((task) =>
      slotsOf(task).map(({ key, item }) => [key, { task: task.number, title: task.text ?? task.title, item }] as const),
    ),
  );
}
