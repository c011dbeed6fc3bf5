import type { Rule } from '../../rule/rule.ts';
import { appraisalMissing } from './appraisal-missing.ts';
import { assistantsExceedStaff } from './assistants-exceed-staff.ts';
import { certificateKept } from './certificate-kept.ts';
import { certificateNumber } from './certificate-number.ts';
import { hoursImplausible } from './hours-implausible.ts';
import { hoursShort } from './hours-short.ts';
import { hoursTotalDiffers } from './hours-total-differs.ts';
import { lawHoursShort } from './law-hours-short.ts';
import { legalReviewerMissing } from './legal-reviewer-missing.ts';
import { legalReviewersFew } from './legal-reviewers-few.ts';
import { offEstablishmentHolder } from './off-establishment-holder.ts';
import { otherYear } from './other-year.ts';
import { praisedDespiteMisconduct } from './praised-despite-misconduct.ts';
import { reviewFailed } from './review-failed.ts';
import { rotationLate } from './rotation-late.ts';
import { soloWithoutCertificate } from './solo-without-certificate.ts';
import { tradeHoursShort } from './trade-hours-short.ts';

/** The rules about 人员培训证件台账 (P-…), in the order of the catalogue. */
export const officerRules: readonly Rule[] = [
  hoursShort,
  lawHoursShort,
  tradeHoursShort,
  rotationLate,
  hoursTotalDiffers,
  soloWithoutCertificate,
  reviewFailed,
  certificateKept,
  offEstablishmentHolder,
  legalReviewersFew,
  legalReviewerMissing,
  praisedDespiteMisconduct,
  certificateNumber,
  hoursImplausible,
  assistantsExceedStaff,
  appraisalMissing,
  otherYear,
];
