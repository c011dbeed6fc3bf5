import type { Decision, FieldOrigin } from '../../../ledger/plan/import-record.ts';
import type { Task } from '../../../ledger/plan/plan.ts';

/** The origins of all fields, those that a person decided marked so: nothing about them is open any more. */
export function decidedOrigins(
  origins: readonly FieldOrigin[],
  tasks: readonly Task[],
  decisions: readonly Decision[],
): FieldOrigin[] {
  const decided = new Set(decisions.map(({ task, field }) => `${task} ${field}`));
  const known = new Set(origins.map(({ task, field }) => `${task} ${field}`));
  const fresh = decisions.filter(({ task, field, kind }) => kind !== 'removed' && !known.has(`${task} ${field}`));
  if (decided.size === 0) return [...origins];
  return tasks.flatMap(({ number }) => [
    ...origins
      .filter(({ task }) => task === number)
      .map((one) => (decided.has(`${number} ${one.field}`) ? settled(one) : one)),
    ...fresh.filter(({ task }) => task === number).map(({ task, field }) => settled({ task, field, place: NOWHERE })),
  ]);
}

const NOWHERE = { line: null, sheet: null, cell: null };

function settled({ task, field, place }: Pick<FieldOrigin, 'task' | 'field' | 'place'>): FieldOrigin {
  return { task, field, place, certainty: 'decided', reason: null, alternatives: [] };
}
