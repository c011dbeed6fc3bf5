import type { Plan } from '../../ledger/plan/plan.ts';
import type { Answer } from './answer.ts';
import { type Count, compareSets } from './score-sets.ts';

/**
 * Figures that became obligations. Only what a person listed is looked for: an obligation without a figure of the document (a
 * list to be drawn up, a day to be kept) is not counted against the import.
 */
export function scoreFigures(answer: Answer, plan: Plan | null): Count {
  const obligations = plan?.obligations ?? [];
  const found = answer.figures.filter(({ task, value, unit }) =>
    obligations.some((one) => one.task === task && one.value === value && one.unit === unit),
  );
  return compareSets(answer.figures.map(shown), found.map(shown));
}

const shown = ({ task, value, unit }: Answer['figures'][number]): string => `${task ?? '–'}: ${value} ${unit}`;
