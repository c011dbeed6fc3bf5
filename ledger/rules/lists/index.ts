import type { Rule } from '../../rule/rule.ts';
import { listLate } from './list-late.ts';
import { listNotFiled } from './list-not-filed.ts';
import { listNotRevised } from './list-not-revised.ts';
import { listsIncomplete } from './lists-incomplete.ts';
import { townshipBaseline } from './township-baseline.ts';

/** The rules about 清单制度台账 (L-…), in the order of the catalogue. */
export const listRules: readonly Rule[] = [listLate, listNotFiled, listNotRevised, listsIncomplete, townshipBaseline];
