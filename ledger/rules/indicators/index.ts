import type { Rule } from '../../rule/rule.ts';

/** The rules about 量化指标 (K-…), in the order of the catalogue. */
export const indicatorRules: readonly Rule[] = [];
