import type { Rule } from '../../rule/rule.ts';

/** The rules about 活动监督登记 (A-…), in the order of the catalogue. */
export const activityRules: readonly Rule[] = [];
