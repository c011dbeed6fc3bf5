import { expected } from '../fault.ts';
import { lastYearsRows, planFiledLate, problemsLeft } from '../faults/activities.ts';
import { certificatesKept, lastYearsOfficers, mangledCertificates } from '../faults/certificates.ts';
import { doneEarly } from '../faults/deadlines.ts';
import { neverReviewed, notRecorded, reviewedAfterwards } from '../faults/decisions.ts';
import { figuresDisagree, notDisclosed } from '../faults/figures.ts';
import { typedFillingDays } from '../faults/free-text-dates.ts';
import { suitsMishandled, yearMistyped } from '../faults/lawsuits.ts';
import { staleCatalogue } from '../faults/lists.ts';
import { wpsEt } from '../faults/old-formats.ts';
import { leftOpen } from '../faults/other-cases.ts';
import { savedByWps } from '../faults/other-programs.ts';
import { noProblemList, problemsOverdue, problemsUnfinished } from '../faults/problems.ts';
import { rowDeleted } from '../faults/rows-moved.ts';
import { csvInGb18030 } from '../faults/table-text.ts';
import { rotationOpen } from '../faults/training-hours.ts';
import { unsigned } from '../faults/unproven.ts';
import { type RoundPlan, sends, silent } from '../sending.ts';

/** The first quarter: registers are new, and mistakes are those of people who fill them in for the first time. */
export const firstQuarter: RoundPlan = {
  sendings: {
    D02: { parcels: [{ faults: [], nilReturn: true }], register: 'nil-return' },
    D06: sends(notRecorded),
    D09: sends(leftOpen),
    D10: sends(typedFillingDays),
    D11: sends(unsigned),
    D12: sends(mangledCertificates),
    D13: sends(figuresDisagree),
    D15: sends(staleCatalogue),
    D16: sends(rowDeleted),
    D17: sends(savedByWps),
    D18: sends(doneEarly),
    D21: sends(certificatesKept),
    D22: sends(rotationOpen, notDisclosed),
    D23: sends(planFiledLate),
    D24: sends(lastYearsRows, lastYearsOfficers),
    D25: sends(problemsLeft),
    D26: sends(problemsOverdue),
    D27: sends(problemsUnfinished),
    D28: sends(noProblemList, reviewedAfterwards),
    D29: sends(neverReviewed),
    D30: sends(suitsMishandled),
    D31: sends(yearMistyped),
    T05: sends(wpsEt),
    T07: silent,
    T14: sends(csvInGb18030),
  },
  findings: [{ ...expected('X-01 noncompliance'), unit: null }],
};
