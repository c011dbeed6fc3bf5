import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import { localisedSchema, rollUpPlaceSchema, statusSchema } from './parts.ts';

/** A row of a unit that is past its due day as of the data day. */
export const overdueLineSchema = z.strictObject({
  unit: z.string(),
  role: z.enum(['lead', 'cooperating', 'joint', 'implementing']),
  task: z.string(),
  key: z.string(),
  item: z.string(),
  dueOn: daySchema.nullable(),
  days: z.number().int().positive(),
  status: statusSchema.nullable(),
  nextStep: z.string(),
  /** False: the day has passed and nothing usable came in. Listed last and counted apart: nobody said it is undone. */
  reported: z.boolean(),
  /** This entry (also) decides the county state of the row. */
  decides: z.boolean(),
  /** Was already on the list of the round before; null where that is not known. */
  before: z.boolean().nullable(),
  /** Position in `RollUp.entries`; null where nothing was reported. */
  entry: z.number().int().nonnegative().nullable(),
});
export type OverdueLine = z.infer<typeof overdueLineSchema>;

/** One row of a unit that moved, or did not. */
const changeSchema = z.strictObject({
  unit: z.string(),
  task: z.string(),
  key: z.string(),
  from: statusSchema.nullable(),
  to: statusSchema.nullable(),
  /** Newly overdue: days. Unchanged text: rounds. Otherwise 0. */
  count: z.number().int().nonnegative(),
  /** Position in `RollUp.entries`. */
  entry: z.number().int().nonnegative(),
});
export type Change = z.infer<typeof changeSchema>;

/** What moved since the round before. */
export const changesSchema = z.strictObject({
  previousRound: z.string(),
  previousAsOf: daySchema,
  newlyDone: z.array(changeSchema),
  newlyOverdue: z.array(changeSchema),
  /** Done in the round before, not done now. */
  regressed: z.array(changeSchema),
  unchangedText: z.array(changeSchema),
});
export type Changes = z.infer<typeof changesSchema>;

/** What the coordinator wrote in 核验 of a county workbook. */
export const reviewSchema = z.strictObject({
  /** Row key (`T04-1`) or task number, as the 编号 column has it. */
  key: z.string(),
  /** Code of a unit where the remark stands beside one unit's row; null for the county line. */
  unit: z.string().nullable(),
  remark: z.string().min(1),
});
export type Review = z.infer<typeof reviewSchema>;

/** Things of one kind that are not in the roll-up, counted, with the reason and every place. */
export const leftOutSchema = z.strictObject({
  kind: z.enum(['file', 'row', 'cell', 'column']),
  /** Stable code of the reason: `refused`, `superseded`, `cell-error` … */
  code: z.string(),
  reason: localisedSchema,
  count: z.number().int().positive(),
  places: z.array(rollUpPlaceSchema),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** One total of the county against the sum of its units. */
export const reconciliationSchema = z.strictObject({
  what: localisedSchema,
  county: z.number().int(),
  units: z.number().int(),
  equal: z.boolean(),
  note: localisedSchema.nullable(),
});
export type Reconciliation = z.infer<typeof reconciliationSchema>;
