import type { Plan } from '../../ledger/plan/plan.ts';
import type { ExpectedIrregularity } from './answer.ts';
import { type Count, compareSets } from './score-sets.ts';

/**
 * Counts kinds per task (the document as a whole is the task ``). What may be listed is neither right nor wrong, and the kind
 * `other` is not compared: its meaning is in its sentence.
 */
export function scoreIrregularities(expected: readonly ExpectedIrregularity[], listed: Plan['irregularities']): Count {
  const found = listed.filter(({ kind }) => kind !== 'other').flatMap(pairs);
  const once = expected.filter(({ need, scope }) => need === 'required' && scope === 'any');
  const required = expected.filter(({ need, scope }) => need === 'required' && scope === 'each').flatMap(pairs);
  const allowed = new Set(expected.filter(({ need }) => need === 'allowed').flatMap(pairs));
  const kinds = new Set(once.map(({ kind }) => kind));
  const single = [...new Set(found)].filter(
    (pair) => required.includes(pair) || !(allowed.has(pair) || isOf(kinds, pair)),
  );
  return compareSets(
    [...required, ...kinds],
    [...single, ...[...kinds].filter((kind) => found.some((pair) => isOf(new Set([kind]), pair)))],
  );
}

const pairs = ({ kind, tasks }: Pick<ExpectedIrregularity, 'kind' | 'tasks'>): string[] =>
  tasks.length === 0 ? [`${kind} `] : tasks.map((task) => `${kind} ${task}`);

const isOf = (kinds: ReadonlySet<string>, pair: string): boolean => kinds.has(pair.split(' ')[0] ?? '');
