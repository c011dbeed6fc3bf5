import type { Rule } from '../../rule/rule.ts';
import { campaignReportLate } from './campaign-report-late.ts';
import { closedWithoutProof } from './closed-without-proof.ts';
import { exampleCases } from './example-cases.ts';
import { problemIncomplete } from './problem-incomplete.ts';
import { problemListMissing } from './problem-list-missing.ts';
import { problemType } from './problem-type.ts';
import { rectificationOverdue } from './rectification-overdue.ts';

/** The rules about 专项整治台账 (R-…), in the order of the catalogue. */
export const rectificationRules: readonly Rule[] = [
  problemListMissing,
  problemIncomplete,
  rectificationOverdue,
  campaignReportLate,
  exampleCases,
  closedWithoutProof,
  problemType,
];
