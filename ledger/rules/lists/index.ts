import type { Rule } from '../../rule/rule.ts';

/** The rules about 清单制度台账 (L-…), in the order of the catalogue. */
export const listRules: readonly Rule[] = [];
