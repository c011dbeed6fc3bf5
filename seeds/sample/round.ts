import type { FileState } from '../../ledger/rollup/file.ts';
import type { SubmissionState } from '../../ledger/rollup/register.ts';
import { type Expected, expected, type Fault } from './fault.ts';
import { autoChange } from './faults/auto-change.ts';
import { contradictions } from './faults/contradictions.ts';
import { copiedSheet } from './faults/copied-sheet.ts';
import { copiedText } from './faults/copied-text.ts';
import { datesFrom1904 } from './faults/date-system.ts';
import { doneEarly, doneLate, movedDeadline, overdueWithoutStep, wentBack } from './faults/deadlines.ts';
import { errorValues } from './faults/error-values.ts';
import { figuresInProse } from './faults/figures-in-prose.ts';
import { freeTextDates, typedFillingDays } from './faults/free-text-dates.ts';
import { fullWidth } from './faults/full-width.ts';
import { headingsChanged } from './faults/headings-changed.ts';
import { hiddenData } from './faults/hidden-data.ts';
import { identityNumber } from './faults/identity-number.ts';
import { macros } from './faults/macros.ts';
import { mergedCells } from './faults/merged-cells.ts';
import { excel97, wpsEt } from './faults/old-formats.ts';
import { neighboursTemplate, otherPlan, otherRound } from './faults/other-ledgers.ts';
import { savedByLibreOffice, savedByWps } from './faults/other-programs.ts';
import { pageFurniture } from './faults/page-furniture.ts';
import { photo, pictureWorkbook } from './faults/pictures.ts';
import { rowDeleted, rowsMoved, taskNumbers } from './faults/rows-moved.ts';
import { secondSheet } from './faults/second-sheet.ts';
import { statusInDate } from './faults/status-in-date.ts';
import { csvInGb18030, csvInUtf8 } from './faults/table-text.ts';
import { textNumbers } from './faults/text-numbers.ts';
import { tickedClearance, tickedNilReturn } from './faults/ticks.ts';
import { aliasInTitle, formerName, unknownUnit } from './faults/unit-names.ts';
import { unproven, unsigned } from './faults/unproven.ts';
import { emptyFile, encrypted, truncated, wordFile, zipped } from './faults/unusable-files.ts';
import { finalVersion, numberedCopy, secondFinalVersion } from './faults/versions.ts';
import type { SampleRoundId } from './sample-round.ts';

/** One file that a unit sends. */
export interface Parcel {
  readonly faults: readonly Fault[];
  /** When it was saved; a moment in the days for handing in where not given. */
  readonly savedAt?: string;
  readonly nilReturn?: boolean;
  /** What becomes of the file, where that lies in the round and not in a fault of the file. */
  readonly state?: FileState;
}

/** What one unit sends, and how it stands in the register. */
export interface Sending {
  /** None: the unit is silent. */
  readonly parcels: readonly Parcel[];
  readonly register: SubmissionState;
}

/** A round: what the units named send; every other unit sends one good ledger in time. */
export interface RoundPlan {
  readonly sendings: Readonly<Record<string, Sending>>;
  /** Findings about the round as a whole. `unit`: the file is the one used of this unit; null: about no file. */
  readonly findings: readonly (Expected & { readonly unit: string | null })[];
}

const good: Sending = { parcels: [{ faults: [] }], register: 'on-time' };

/** What a unit sends in a round. */
export function sendingOf(roundId: SampleRoundId, unit: string): Sending {
  return roundPlans[roundId].sendings[unit] ?? good;
}

const silent: Sending = { parcels: [], register: 'missing' };

export const roundPlans: Readonly<Record<SampleRoundId, RoundPlan>> = {
  '2024-Q1': {
    sendings: {
      D02: { parcels: [{ faults: [], nilReturn: true }], register: 'nil-return' },
      D10: sends(typedFillingDays),
      D11: sends(unsigned),
      D16: sends(rowDeleted),
      D17: sends(savedByWps),
      D18: sends(doneEarly),
      T05: sends(wpsEt),
      T07: silent,
      T14: sends(csvInGb18030),
    },
    findings: [{ ...expected('X-01 noncompliance'), unit: null }],
  },
  '2024-Q2': {
    sendings: {
      D02: { parcels: [{ faults: [tickedNilReturn], nilReturn: true }], register: 'nil-return' },
      D08: sends(mergedCells, hiddenData, secondSheet),
      D09: sends(freeTextDates, statusInDate, fullWidth),
      D13: sends(movedDeadline),
      D14: sends(overdueWithoutStep, unproven),
      D15: sends(formerName, headingsChanged, copiedSheet),
      D16: sends(rowsMoved, taskNumbers),
      D17: sends(savedByWps, copiedText, textNumbers, autoChange),
      D18: sends(savedByLibreOffice, errorValues, wentBack),
      D19: sends(macros, tickedClearance, pageFurniture),
      D20: sends(identityNumber, doneLate, figuresInProse),
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
      T04: sends(excel97),
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
      T20: { parcels: [{ faults: [contradictions], savedAt: '2024-07-11T08:20:00Z' }], register: 'late' },
      T25: sends(datesFrom1904),
      T26: { parcels: [{ faults: [otherRound] }, { faults: [neighboursTemplate] }], register: 'rejected' },
    },
    findings: [
      { ...expected('X-01 noncompliance'), unit: null },
      { ...expected('X-02 warning'), unit: 'T03' },
      // 县司法局 leads the rotation and is done; D13 and D14 are overdue with it.
      { ...expected('X-03 warning T04-1 完成状态'), unit: 'D01' },
    ],
  },
  '2024': { sendings: {}, findings: [] },
};

function sends(...faults: readonly Fault[]): Sending {
  return { parcels: [{ faults }], register: 'on-time' };
}
