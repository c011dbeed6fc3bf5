import type { Rule } from '../../rule/rule.ts';
import { calendarMissing } from './calendar-missing.ts';
import { complaintOpen } from './complaint-open.ts';
import { decisionFiledLate } from './decision-filed-late.ts';
import { decisionNotReviewed } from './decision-not-reviewed.ts';
import { disputeUnresolved } from './dispute-unresolved.ts';
import { documentTermBroken } from './document-term-broken.ts';
import { headNotInCourt } from './head-not-in-court.ts';
import { lawsuitReportedLate } from './lawsuit-reported-late.ts';
import { lossNotCorrected } from './loss-not-corrected.ts';
import { officersTooFew } from './officers-too-few.ts';
import { publishedLate } from './published-late.ts';
import { ratingBarred } from './rating-barred.ts';
import { recordingMissing } from './recording-missing.ts';

/** The rules about 案件台账 (C-…), in the order of the catalogue. */
export const caseRules: readonly Rule[] = [
  decisionNotReviewed,
  decisionFiledLate,
  publishedLate,
  officersTooFew,
  lawsuitReportedLate,
  lossNotCorrected,
  headNotInCourt,
  ratingBarred,
  documentTermBroken,
  complaintOpen,
  recordingMissing,
  calendarMissing,
  disputeUnresolved,
];
