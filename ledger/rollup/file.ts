import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import { localisedSchema, severityCountsSchema } from './parts.ts';

/**
 * `merged` its entries are in the roll-up (or it declares 零报告) · `superseded` an older version of a unit whose newer one
 * is used · `rejected` a ledger of which nothing may be used · `refused` not readable as a ledger at all.
 */
export const fileStateSchema = z.enum(['merged', 'superseded', 'rejected', 'refused']);
export type FileState = z.infer<typeof fileStateSchema>;

/** One file of the round, in file order: every file that came in is listed, used or not. */
export const rollUpFileSchema = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** `xlsx`, `csv` …; null for a refused file. */
  format: z.string().nullable(),
  application: z.string().nullable(),
  encoding: z.string().nullable(),
  savedOn: daySchema.nullable(),
  savedAt: z.string().nullable(),
  /** Latest 填报日期 in it. */
  filledOn: daySchema.nullable(),
  /** Code in the roster; null where the file names no unit that the roster knows. */
  unit: z.string().nullable(),
  /** Canonical short name; where the unit is unknown, what the file says. */
  unitName: z.string().nullable(),
  state: fileStateSchema,
  /** Why it is not merged; null for a merged file. */
  reason: localisedSchema.nullable(),
  nilReturn: z.boolean(),
  /** Rows of the task ledger taken into the roll-up. */
  entryCount: z.number().int().nonnegative(),
  findingCounts: severityCountsSchema,
  identityFrom: z.enum(['name', 'title', 'none']),
  /** The sheets read, with the rows that are filled in and the letter of each declared column: cell of a value = letter + row of its entry. */
  sheets: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      rows: z.number().int().nonnegative(),
      columns: z.record(z.string(), z.string()),
    }),
  ),
});
export type RollUpFile = z.infer<typeof rollUpFileSchema>;
