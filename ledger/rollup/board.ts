import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import type { DutyState } from '../duty/measurement.ts';
import { obligationSchema } from '../plan/plan.ts';
import { localisedSchema } from './parts.ts';

/** How a unit stands with a duty (see `DutyState`). `unreported`: nothing usable came in from it, which is not a shortfall. */
export const boardStateSchema = z.enum(['met', 'open', 'soon', 'missed', 'unknown', 'unreported'] satisfies (
  | DutyState
  | 'unreported'
)[]);
export type BoardState = z.infer<typeof boardStateSchema>;

const count = z.number().int().nonnegative();

/** How many duties stand how; all states together are `owed`. */
export const dutyCountsSchema = z.strictObject({
  owed: count,
  met: count,
  open: count,
  soon: count,
  missed: count,
  unknown: count,
  unreported: count,
  /** Of those missed: aims (力争, 原则上) for which the unit gives its reason. */
  excused: count,
});
export type DutyCounts = z.infer<typeof dutyCountsSchema>;

/** What was counted, and out of how many; `of` null where it is a plain count. */
export const tallySchema = z.strictObject({
  part: z.number().refine(Number.isInteger),
  of: z.number().refine(Number.isInteger).nullable(),
});
export type Tally = z.infer<typeof tallySchema>;

/** One line of the indicator board (指标看板): an obligation of the plan in one period, over all units that owe it. */
export const boardLineSchema = z.strictObject({
  /** Id of the obligation, and its indicator. */
  obligation: z.string(),
  indicator: z.string(),
  task: z.string().nullable(),
  clause: z.string(),
  subject: z.string(),
  /** What is demanded, in words: `≥60学时`. */
  threshold: z.string(),
  /** Id of the span: `2024`, `2024-Q2`. */
  span: z.string(),
  /** Over what it is counted and until when, in words. */
  period: localisedSchema,
  dueOn: daySchema.nullable(),
  force: obligationSchema.shape.force,
  /** Letter of the sheet that answers it, and which of its rows count: column id → values. */
  sheet: z.string(),
  where: z.record(z.string(), z.array(z.string())),
  counts: dutyCountsSchema,
  /** Of what `county` is made: units' officers or cases that each meet the demand, a share, a plain count (of `unit`). */
  basis: z.enum(['each', 'share', 'count']),
  /** What is counted in, where it is a plain count: `次`. */
  unit: z.string(),
  /** Sum over the units that tell it; null where nobody does, or where such values do not add up (a weight of 10 %, days). */
  county: tallySchema.nullable(),
  /** The same of last year, where the demand compares the two years. */
  before: tallySchema.nullable(),
  /** Name of who organises it for others, as the plan has it, and the codes of the units this is. */
  organiser: z.string().nullable(),
  organisers: z.array(z.string()),
  /** Every unit that owes it, in roster order. */
  units: z.array(
    z.strictObject({
      unit: z.string(),
      state: boardStateSchema,
      excused: z.boolean(),
      value: tallySchema.nullable(),
      before: tallySchema.nullable(),
    }),
  ),
});
export type BoardLine = z.infer<typeof boardLineSchema>;
