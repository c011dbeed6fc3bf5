import type { Rule } from '../rule/rule.ts';
import { activityRules } from './activities/index.ts';
import { caseRules } from './cases/index.ts';
import { changedAfterCheck } from './changed-after-check.ts';
import { choiceAlias } from './choice-alias.ts';
import { clearanceBeforeDone } from './clearance-before-done.ts';
import { completedBeforePlan } from './completed-before-plan.ts';
import { completedInFuture } from './completed-in-future.ts';
import { deadlineAssumed } from './deadline-assumed.ts';
import { digitsLost } from './digits-lost.ts';
import { doneLate } from './done-late.ts';
import { doneWithoutDate } from './done-without-date.ts';
import { doneWithoutEvidence } from './done-without-evidence.ts';
import { dueBeforePublication } from './due-before-publication.ts';
import { dueSoon } from './due-soon.ts';
import { duplicateRow } from './duplicate-row.ts';
import { errorValue } from './error-value.ts';
import { heading } from './heading.ts';
import { hiddenData } from './hidden-data.ts';
import { identityNumber } from './identity-number.ts';
import { indicatorRules } from './indicators/index.ts';
import { leadDoneOthersNot } from './lead-done-others-not.ts';
import { listRules } from './lists/index.ts';
import { macrosOrLinks } from './macros-or-links.ts';
import { mergedCells } from './merged-cells.ts';
import { mixedUnit } from './mixed-unit.ts';
import { noUpdate } from './no-update.ts';
import { notACount } from './not-a-count.ts';
import { notADate } from './not-a-date.ts';
import { notApplicableReason } from './not-applicable-reason.ts';
import { notSigned } from './not-signed.ts';
import { numeratorAboveDenominator } from './numerator-above-denominator.ts';
import { officerRules } from './officers/index.ts';
import { overdue } from './overdue.ts';
import { overdueNextStep } from './overdue-next-step.ts';
import { partialDate } from './partial-date.ts';
import { percentScale } from './percent-scale.ts';
import { planCellChanged } from './plan-cell-changed.ts';
import { rectificationRules } from './rectification/index.ts';
import { requiredEmpty } from './required-empty.ts';
import { roundsDiffer } from './rounds-differ.ts';
import { rowMissing } from './row-missing.ts';
import { rowNotInPlan } from './row-not-in-plan.ts';
import { secondSheet } from './second-sheet.ts';
import { severalVersions } from './several-versions.ts';
import { sharedCertificate } from './shared-certificate.ts';
import { sheetMissing } from './sheet-missing.ts';
import { standingStatus } from './standing-status.ts';
import { statusInDate } from './status-in-date.ts';
import { templateMismatch } from './template-mismatch.ts';
import { textDate } from './text-date.ts';
import { textNumber } from './text-number.ts';
import { tick } from './tick.ts';
import { totalsDiffer } from './totals-differ.ts';
import { unitDoubtful } from './unit-doubtful.ts';
import { unitName } from './unit-name.ts';
import { unitsMissing } from './units-missing.ts';
import { unusableFile } from './unusable-file.ts';
import { vagueText } from './vague-text.ts';
import { valueNotAllowed } from './value-not-allowed.ts';
import { wentBack } from './went-back.ts';
import { zeroDenominator } from './zero-denominator.ts';

/** Every rule, in the order of the catalogue of codes: structure, data, tasks, the round as a whole. */
export const ledgerRules: readonly Rule[] = [
  templateMismatch,
  sheetMissing,
  heading,
  planCellChanged,
  rowMissing,
  rowNotInPlan,
  duplicateRow,
  hiddenData,
  mergedCells,
  errorValue,
  macrosOrLinks,
  unusableFile,
  unitName,
  unitDoubtful,
  secondSheet,
  changedAfterCheck,
  notADate,
  partialDate,
  textDate,
  valueNotAllowed,
  statusInDate,
  textNumber,
  percentScale,
  numeratorAboveDenominator,
  zeroDenominator,
  notACount,
  requiredEmpty,
  vagueText,
  completedInFuture,
  completedBeforePlan,
  mixedUnit,
  identityNumber,
  tick,
  choiceAlias,
  digitsLost,
  overdue,
  dueSoon,
  doneLate,
  doneWithoutDate,
  standingStatus,
  noUpdate,
  doneWithoutEvidence,
  wentBack,
  notSigned,
  clearanceBeforeDone,
  dueBeforePublication,
  notApplicableReason,
  deadlineAssumed,
  overdueNextStep,
  ...rectificationRules,
  ...officerRules,
  ...activityRules,
  ...caseRules,
  ...listRules,
  ...indicatorRules,
  unitsMissing,
  severalVersions,
  leadDoneOthersNot,
  roundsDiffer,
  totalsDiffer,
  sharedCertificate,
];
