import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import { dutyCountsSchema } from './board.ts';
import { lightCountsSchema, localisedSchema, severityCountsSchema, shareSchema } from './parts.ts';

/** `rejected`: files came in and none could be used. `nil-return`: 零报告 declared, which is not the same as silence. `no-task`: the plan gives it nothing to do, so it owes no ledger. */
const submissionStateSchema = z.enum(['on-time', 'late', 'rejected', 'nil-return', 'missing', 'no-task']);
export type SubmissionState = z.infer<typeof submissionStateSchema>;

/** A value that an older version of a unit's ledger had and the one used has not. Shown, never taken. */
const versionDifferenceSchema = z.strictObject({
  /** Positions in `RollUp.files`. */
  olderFile: z.number().int().nonnegative(),
  key: z.string(),
  task: z.string(),
  /** Heading of the column as the template writes it. */
  column: z.string(),
  /** '' stands for an empty cell or a row that is not there. */
  older: z.string(),
  newer: z.string(),
  /** The newer version leaves blank what the older one filled. */
  blanked: z.boolean(),
});
export type VersionDifference = z.infer<typeof versionDifferenceSchema>;

/** What one unit of the roster sent in this round. Every unit of the roster has one line. */
export const registerLineSchema = z.strictObject({
  unit: z.string(),
  unitName: z.string(),
  group: z.string(),
  state: submissionStateSchema,
  submittedOn: daySchema.nullable(),
  /** `saved`: day of the last saving, as the file says; `filled`: latest 填报日期 in it. */
  submittedOnFrom: z.enum(['saved', 'filled']).nullable(),
  /** Days after the last day in time; 0 where in time or unknown. A nil return may be late too. */
  daysLate: z.number().int().nonnegative(),
  /** Position in `RollUp.files` of the version used. */
  file: z.number().int().nonnegative().nullable(),
  /** Why it is rejected, or what is to be known about it. */
  reason: localisedSchema.nullable(),
  /** All files of the unit, the newest first. */
  versions: z.array(
    z.strictObject({
      file: z.number().int().nonnegative(),
      name: z.string(),
      sha256: z.string(),
      savedAt: z.string().nullable(),
      filledOn: daySchema.nullable(),
      used: z.boolean(),
    }),
  ),
  differences: z.array(versionDifferenceSchema),
});
export type RegisterLine = z.infer<typeof registerLineSchema>;

/** One unit's line on the scorecard sheet. */
export const scorecardSchema = z.strictObject({
  unit: z.string(),
  unitName: z.string(),
  name: z.string(),
  kind: z.enum(['enforcement', 'township', 'general']),
  group: z.string(),
  submission: submissionStateSchema,
  daysLate: z.number().int().nonnegative(),
  /** Rows the plan gives to the unit. */
  assigned: z.number().int().nonnegative(),
  /** Rows of them that came in usable. */
  reported: z.number().int().nonnegative(),
  /** Rows done, out of the assigned rows to which the task applies (不适用 taken off). */
  done: shareSchema,
  notApplicable: z.number().int().nonnegative(),
  signed: z.number().int().nonnegative(),
  lights: lightCountsSchema,
  overdue: z.number().int().nonnegative(),
  /** Days of its oldest overdue row; 0 for none. */
  oldestOverdue: z.number().int().nonnegative(),
  findings: severityCountsSchema,
  /** What the plan demands of it in numbers, and how it stands with it. */
  duties: dutyCountsSchema,
  /** What it organises for others (the county's own 30 hours of public law): how many demands, and how often other units miss them. */
  organised: z.strictObject({ demands: z.number().int().nonnegative(), missed: z.number().int().nonnegative() }),
  /** Against the round before; null where none was given or the unit was not in it. */
  change: z
    .strictObject({ done: z.number().int(), overdue: z.number().int(), noncompliance: z.number().int() })
    .nullable(),
});
export type Scorecard = z.infer<typeof scorecardSchema>;
