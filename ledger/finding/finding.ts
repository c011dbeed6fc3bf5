import * as z from 'zod';

/**
 * `error` cannot be used and blocks handing in · `noncompliance` merged and red, never blocks · `warning` merged, yellow ·
 * `info` normalised or only to be known, listed.
 */
export const severitySchema = z.enum(['error', 'noncompliance', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

/** What a rule found, where, and the facts a sentence is made from. Sentences are added by `describe`. */
export const findingSchema = z.strictObject({
  /** Id of the rule, kebab-case: `overdue`. */
  rule: z.string(),
  /** Code of the rule in the catalogue: `T-01`. */
  code: z.string(),
  severity: severitySchema,
  file: z.string(),
  /** Name of the sheet in that workbook. */
  sheet: z.string().nullable(),
  /** Row as Excel shows it. */
  row: z.number().int().positive().nullable(),
  /** Heading of the column as the template writes it. */
  column: z.string().nullable(),
  /** `C12`. */
  cell: z.string().nullable(),
  /** Code of the unit. */
  unit: z.string().nullable(),
  task: z.string().nullable(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  /** What demands it: a clause of the plan, or `practice`. */
  clause: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;
