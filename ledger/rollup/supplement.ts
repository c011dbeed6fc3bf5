import * as z from 'zod';

/** A row a unit added that the plan does not give to it (增补事项): shown, never counted. */
export const supplementSchema = z.strictObject({
  unit: z.string(),
  /** Key the row carries, where it is one of the plan's; null otherwise. */
  key: z.string().nullable(),
  /** What the unit calls it. */
  title: z.string(),
  status: z.string(),
  progress: z.string(),
  evidence: z.string(),
  /** Position in `RollUp.files`. */
  file: z.number().int().nonnegative(),
  sheet: z.string(),
  row: z.number().int().positive(),
});
export type Supplement = z.infer<typeof supplementSchema>;
