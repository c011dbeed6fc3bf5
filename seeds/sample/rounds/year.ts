import { expected } from '../fault.ts';
import { notCirculated, reportsOwed } from '../faults/activities.ts';
import { offEstablishment } from '../faults/certificates.ts';
import { loneOfficers, neverReviewedInYear, termsBroken } from '../faults/decisions.ts';
import { fewMediators, lowSatisfaction, partsDoNotAddUp } from '../faults/figures.ts';
import { headAbsent, twiceLost } from '../faults/lawsuits.ts';
import { listsLate, ownBaseline } from '../faults/lists.ts';
import { hastyDocument, slowDispute } from '../faults/other-cases.ts';
import { manyExampleCases, noExampleCase, noProblemListInYear } from '../faults/problems.ts';
import { appraisals, fewReviewers, fewReviewersExplained, noReviewer, tooManyAssistants } from '../faults/staffing.ts';
import { shortHours } from '../faults/training-hours.ts';

import { type RoundPlan, sends, silent } from '../sending.ts';

/** The year under another plan: what is asked of a year as a whole, and what the plan of the quarters does not ask. */
export const year: RoundPlan = {
  sendings: {
    D01: sends(slowDispute, partsDoNotAddUp),
    D08: sends(shortHours),
    D09: sends(offEstablishment),
    D10: sends(fewReviewers),
    D11: sends(fewReviewersExplained),
    D12: sends(appraisals),
    D13: sends(notCirculated),
    D14: sends(reportsOwed),
    D15: sends(noExampleCase),
    D16: sends(manyExampleCases, neverReviewedInYear),
    D17: sends(termsBroken),
    D18: sends(tooManyAssistants),
    D19: sends(loneOfficers),
    D20: sends(headAbsent),
    D21: sends(twiceLost),
    D22: sends(hastyDocument),
    D23: sends(listsLate),
    D24: sends(lowSatisfaction),
    D25: sends(noProblemListInYear),
    T05: sends(noReviewer),
    T10: sends(ownBaseline),
    T11: sends(fewMediators),
    T19: silent,
  },
  findings: [{ ...expected('X-01 noncompliance'), unit: null }],
};
