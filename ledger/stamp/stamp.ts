import * as z from 'zod';
import { daySchema } from '../day/day.ts';

const countSchema = z.number().int().nonnegative();

/** What 报送检查 leaves in a workbook: the day it was checked as of, what was counted, and the hash of its entries. */
export const stampSchema = z.strictObject({
  asOf: daySchema,
  errors: countSchema,
  noncompliances: countSchema,
  warnings: countSchema,
  /** Of `hashOfEntries`: sixteen hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});
export type Stamp = z.infer<typeof stampSchema>;

/** Defined name of the line on the hidden dictionary sheet that holds the stamp: a label, and its text to the right. */
export const STAMP_NAME = 'TaskLedger_stamp';

/** `2024-06-28 E0 N2 W3 0123456789abcdef`. */
export function stampText({ asOf, errors, noncompliances, warnings, hash }: Stamp): string {
  return `${asOf} E${errors} N${noncompliances} W${warnings} ${hash}`;
}

/** Reads a stamp back; null where the text is none. */
export function readStamp(text: string): Stamp | null {
  const match = /^(\S+) E(\d+) N(\d+) W(\d+) (\S+)$/.exec(text.trim());
  if (match === null) return null;
  const [, asOf, errors, noncompliances, warnings, hash] = match;
  const stamp = {
    asOf,
    errors: Number(errors),
    noncompliances: Number(noncompliances),
    warnings: Number(warnings),
    hash,
  };
  return stampSchema.safeParse(stamp).data ?? null;
}
