import type { Plan } from '../../../ledger/plan/plan.ts';
import type { Clause } from './clause.ts';
import { contextOf, numbered, obligationsOf } from './obligations-of.ts';

/** The plan with its demands read: from its tasks, and from the clauses of the document outside of them. */
export function withDemands(plan: Plan, clauses: readonly Pick<Clause, 'clause' | 'text'>[]): Plan {
  const { obligations, notCheckable } = obligationsOf(plan.tasks, clauses, contextOf(plan));
  const { imported } = plan;
  return {
    ...plan,
    obligations: [...obligations],
    ...(imported === undefined ? {} : { imported: { ...imported, notCheckable: [...notCheckable] } }),
  };
}

/** The plan with the demands of some tasks read again; those of the others, and of clauses outside of tasks, stay. */
export function withDemandsAgain<P extends Plan>(plan: P, changed: ReadonlySet<string>): P {
  if (changed.size === 0) return plan;
  const { imported } = plan;
  const again = obligationsOf(
    plan.tasks.filter(({ number }) => changed.has(number)),
    [],
    contextOf(plan),
  );
  return {
    ...plan,
    obligations: numbered(merged(plan, plan.obligations, again.obligations, changed)),
    ...(imported === undefined
      ? {}
      : { imported: { ...imported, notCheckable: merged(plan, imported.notCheckable, again.notCheckable, changed) } }),
  };
}

/** In the order of the tasks; what belongs to no task comes last. */
function merged<Item extends { readonly task: string | null }>(
  { tasks }: Plan,
  before: readonly Item[],
  again: readonly Item[],
  changed: ReadonlySet<string>,
): Item[] {
  const ofTasks = tasks.flatMap(({ number }) =>
    (changed.has(number) ? again : before).filter(({ task }) => task === number),
  );
  return [...ofTasks, ...before.filter(({ task }) => task === null)];
}
