import type { Rule } from '../../rule/rule.ts';
import { disclosureBelow } from './disclosure-below.ts';
import { indicatorOutside } from './indicator-outside.ts';
import { lawsuitsNotDown } from './lawsuits-not-down.ts';
import { notInBudget } from './not-in-budget.ts';
import { partsDiffer } from './parts-differ.ts';
import { reviewBelow } from './review-below.ts';
import { sheetsDisagree } from './sheets-disagree.ts';

/** The rules about 量化指标 (K-…), in the order of the catalogue. */
export const indicatorRules: readonly Rule[] = [
  disclosureBelow,
  reviewBelow,
  lawsuitsNotDown,
  indicatorOutside,
  partsDiffer,
  sheetsDisagree,
  notInBudget,
];
