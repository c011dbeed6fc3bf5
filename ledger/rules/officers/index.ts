import type { Rule } from '../../rule/rule.ts';

/** The rules about 人员培训证件台账 (P-…), in the order of the catalogue. */
export const officerRules: readonly Rule[] = [];
