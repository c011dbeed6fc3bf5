import type { Plan } from '../../ledger/plan/plan.ts';
import type { Answer } from './answer.ts';
import { compareSets } from './score-sets.ts';

interface Binding {
  readonly number: string;
  readonly parties: readonly string[];
  readonly byDuty: boolean;
  readonly carriedFrom: string | null;
}

/** Who answers for a task, in which role, and from whose cell that was taken. */
export function scoreParties(answer: Answer, plan: Plan | null) {
  const allowed = new Map(answer.tasks.map(({ number, responsibility }) => [number, responsibility.alsoAllowed]));
  const expected = answer.tasks.map(
    ({ number, responsibility: { parties, byDuty, carriedFrom } }): Binding => ({
      number,
      parties: parties.map(({ name, role }) => `${role} ${name}`),
      byDuty,
      carriedFrom,
    }),
  );
  const found = (plan?.tasks ?? []).map(({ number, responsibility: { parties, byDuty, carriedFrom } }): Binding => {
    const counted = parties.filter(({ name }) => !allowed.get(number)?.includes(name));
    return { number, parties: counted.map(({ name, role }) => `${role} ${name}`), byDuty, carriedFrom };
  });
  return {
    bindings: compareSets(expected.flatMap(wholeBinding), found.flatMap(wholeBinding)),
    parties: compareSets(expected.flatMap(singleParties), found.flatMap(singleParties)),
    carried: compareSets(expected.flatMap(origin), found.flatMap(origin)),
  };
}

const wholeBinding = ({ number, parties, byDuty }: Binding): string[] =>
  parties.length === 0 ? [] : [`${number}: ${[...parties].sort().join('、')}${byDuty ? ' (by duty)' : ''}`];

const singleParties = ({ number, parties }: Binding): string[] => parties.map((party) => `${number}: ${party}`);

const origin = ({ number, carriedFrom }: Binding): string[] =>
  carriedFrom === null ? [] : [`${number}: ${carriedFrom}`];
