import type { Rule } from '../../rule/rule.ts';

/** The rules about 专项整治台账 (R-…), in the order of the catalogue. */
export const rectificationRules: readonly Rule[] = [];
