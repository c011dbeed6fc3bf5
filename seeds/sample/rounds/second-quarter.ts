import { expected } from '../fault.ts';
import { reviewNotReported } from '../faults/activities.ts';
import { autoChange } from '../faults/auto-change.ts';
import { movedOfficer, reviewsFailed } from '../faults/certificates.ts';
import { contradictions } from '../faults/contradictions.ts';
import { copiedSheet } from '../faults/copied-sheet.ts';
import { copiedText } from '../faults/copied-text.ts';
import { datesFrom1904 } from '../faults/date-system.ts';
import { doneLate, movedDeadline, overdueWithoutStep, wentBack } from '../faults/deadlines.ts';
import { errorValues } from '../faults/error-values.ts';
import { figuresMuddled, valueTypedOver } from '../faults/figures.ts';
import { figuresInProse } from '../faults/figures-in-prose.ts';
import { freeTextDates } from '../faults/free-text-dates.ts';
import { fullWidth } from '../faults/full-width.ts';
import { headingsChanged } from '../faults/headings-changed.ts';
import { hiddenData } from '../faults/hidden-data.ts';
import { identityForCertificate, identityNumber } from '../faults/identity-number.ts';
import { catalogueInMaking } from '../faults/lists.ts';
import { macros } from '../faults/macros.ts';
import { mergedCells } from '../faults/merged-cells.ts';
import { excel97, wpsEt } from '../faults/old-formats.ts';
import { neighboursTemplate, otherPlan, otherRound } from '../faults/other-ledgers.ts';
import { savedByLibreOffice, savedByWps } from '../faults/other-programs.ts';
import { pageFurniture } from '../faults/page-furniture.ts';
import { photo, pictureWorkbook } from '../faults/pictures.ts';
import { registerColumnsMoved, registerDeleted } from '../faults/register-sheets.ts';
import { rowsMoved, taskNumbers } from '../faults/rows-moved.ts';
import { secondSheet } from '../faults/second-sheet.ts';
import { statusInDate } from '../faults/status-in-date.ts';
import { csvInGb18030, csvInUtf8 } from '../faults/table-text.ts';
import { textNumbers } from '../faults/text-numbers.ts';
import { tickedClearance, tickedNilReturn } from '../faults/ticks.ts';
import { rotationMissed, typedHours } from '../faults/training-hours.ts';
import { aliasInTitle, formerName, unknownUnit } from '../faults/unit-names.ts';
import { unproven } from '../faults/unproven.ts';
import { emptyFile, encrypted, truncated, wordFile, zipped } from '../faults/unusable-files.ts';
import { finalVersion, numberedCopy, secondFinalVersion } from '../faults/versions.ts';
import { type RoundPlan, sends, silent } from '../sending.ts';

/** The second quarter: every kind of file that comes back, and the demands that fall due by the end of June. */
export const secondQuarter: RoundPlan = {
  sendings: {
    D02: { parcels: [{ faults: [tickedNilReturn], nilReturn: true }], register: 'nil-return' },
    D08: sends(mergedCells, hiddenData, secondSheet),
    D09: sends(freeTextDates, statusInDate, fullWidth, figuresMuddled),
    D13: sends(movedDeadline, identityForCertificate),
    D14: sends(overdueWithoutStep, unproven, typedHours),
    D15: sends(formerName, headingsChanged, copiedSheet),
    D16: sends(rowsMoved, taskNumbers, rotationMissed),
    D17: sends(savedByWps, copiedText, textNumbers, autoChange),
    D18: sends(savedByLibreOffice, errorValues, wentBack),
    D19: sends(macros, tickedClearance, pageFurniture, reviewsFailed),
    D20: sends(identityNumber, doneLate, figuresInProse, reviewNotReported),
    D23: sends(catalogueInMaking),
    D27: sends(registerDeleted),
    D28: sends(registerColumnsMoved),
    T01: sends(aliasInTitle, csvInUtf8),
    T02: { parcels: [{ faults: [unknownUnit, csvInUtf8] }], register: 'missing' },
    T03: {
      parcels: [
        { faults: [finalVersion], savedAt: '2024-07-02T01:10:00Z', state: 'superseded' },
        { faults: [secondFinalVersion], savedAt: '2024-07-02T08:45:00Z', state: 'superseded' },
        { faults: [numberedCopy], savedAt: '2024-07-04T02:30:00Z' },
      ],
      register: 'on-time',
    },
    T04: sends(excel97, movedOfficer),
    T05: sends(wpsEt),
    T08: {
      parcels: [{ faults: [photo] }, { faults: [pictureWorkbook] }, { faults: [wordFile] }],
      register: 'rejected',
    },
    T10: { parcels: [{ faults: [encrypted] }, { faults: [] }], register: 'on-time' },
    T11: {
      parcels: [{ faults: [truncated] }, { faults: [emptyFile] }, { faults: [zipped] }],
      register: 'rejected',
    },
    T13: { parcels: [{ faults: [otherPlan] }], register: 'rejected' },
    T14: sends(csvInGb18030),
    T17: silent,
    T18: silent,
    T19: silent,
    T20: { parcels: [{ faults: [contradictions, valueTypedOver], savedAt: '2024-07-11T08:20:00Z' }], register: 'late' },
    T25: sends(datesFrom1904),
    T26: { parcels: [{ faults: [otherRound] }, { faults: [neighboursTemplate] }], register: 'rejected' },
  },
  findings: [
    { ...expected('X-01 noncompliance'), unit: null },
    { ...expected('X-02 warning'), unit: 'T03' },
    { ...expected('X-06 warning'), unit: null },
    // 县司法局 leads the rotation and is done; D13 and D14 are overdue with it.
    { ...expected('X-03 warning T04-1 完成状态'), unit: 'D01' },
  ],
};
