import type { Rule } from '../../rule/rule.ts';

/** The rules about 案件台账 (C-…), in the order of the catalogue. */
export const caseRules: readonly Rule[] = [];
