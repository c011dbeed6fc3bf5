import * as z from 'zod';

/** Whole numbers counted in registers: group → column → count (see `ledger/figures`). Sums of them are such numbers again. */
export const figuresSchema = z.record(z.string(), z.record(z.string(), z.number().refine(Number.isInteger)));

/** One register of one unit. */
const unitFiguresSchema = z.strictObject({
  unit: z.string(),
  /** Rows of the register that say something; null where nothing of it came in: no ledger that can be used, or no such sheet in it. */
  rows: z.number().int().nonnegative().nullable(),
  figures: figuresSchema,
});
export type UnitFigures = z.infer<typeof unitFiguresSchema>;

/**
 * A register of all units in numbers. The county is counted file by file and the units one by one, so that the one can be held
 * against the other. Pure sums: the tables of several counties add up to that of their city.
 */
export const figureTableSchema = z.strictObject({
  /** Id of the sheet. */
  sheet: z.string(),
  /** Rows of the county, and how many of them are in none of the figures (of another year, of no kind): they are among `RollUp.leftOut`. */
  rows: z.number().int().nonnegative(),
  uncounted: z.number().int().nonnegative(),
  county: figuresSchema,
  /** Units of which the plan asks the register, and those that have it all the same, in roster order. */
  units: z.array(unitFiguresSchema),
});
export type FigureTable = z.infer<typeof figureTableSchema>;
