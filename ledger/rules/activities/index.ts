import type { Rule } from '../../rule/rule.ts';
import { activityCount } from './activity-count.ts';
import { activityDue } from './activity-due.ts';
import { filingLate } from './filing-late.ts';
import { notCirculated } from './not-circulated.ts';
import { outsidePeriod } from './outside-period.ts';
import { problemsNotMended } from './problems-not-mended.ts';

/** The rules about 活动监督登记 (A-…), in the order of the catalogue. */
export const activityRules: readonly Rule[] = [
  activityCount,
  filingLate,
  notCirculated,
  problemsNotMended,
  outsidePeriod,
  activityDue,
];
