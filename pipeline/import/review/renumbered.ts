import type { ImportRecord } from '../../../ledger/plan/import-record.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';

/**
 * Everything in a plan that names a task, under the tasks' new numbers. What belongs to a task that is gone (its origins,
 * obligations and vague demands) goes with it; an irregularity stays, as the document has not changed.
 */
export function renumbered(
  plan: Plan,
  imported: ImportRecord,
  numbers: ReadonlyMap<string, string>,
): Plan & { readonly imported: ImportRecord } {
  const kept = <Item extends { readonly task: string | null }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      if (item.task === null) return [item];
      const task = numbers.get(item.task);
      return task === undefined ? [] : [{ ...item, task }];
    });
  return {
    ...plan,
    obligations: kept(plan.obligations),
    irregularities: plan.irregularities.map((one) => ({
      ...one,
      tasks: one.tasks.flatMap((task) => numbers.get(task) ?? []),
    })),
    imported: {
      ...imported,
      fields: kept(imported.fields),
      notCheckable: kept(imported.notCheckable),
      decisions: imported.decisions.map((one) => ({ ...one, task: numbers.get(one.task) ?? one.task })),
    },
  };
}
