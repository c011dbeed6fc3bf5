import type { QuantityBinding, WordedBinding } from '../binding.ts';
import { activityQuantities, activityWords } from './activities.ts';
import { caseQuantities, caseWords } from './cases.ts';
import { figureQuantities, figureWords } from './figures.ts';
import { listWords } from './lists.ts';
import { officerQuantities, officerWords } from './officers.ts';

/**
 * Which columns of the ledger answer which numbers of a plan, after the catalogue of indicators I-01 … I-71. The first that
 * fits is taken. What fits none is not checkable: better none than a wrong one.
 */
export const quantityBindings: readonly QuantityBinding[] = [
  ...officerQuantities,
  ...activityQuantities,
  ...caseQuantities,
  ...figureQuantities,
];

/** Demands that need no number in the words to be one, tried on one sentence each. */
export const wordedBindings: readonly WordedBinding[] = [
  ...officerWords,
  ...activityWords,
  ...caseWords,
  ...listWords,
  ...figureWords,
];
