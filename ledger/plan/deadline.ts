import * as z from 'zod';
import { daySchema } from '../day/day.ts';

/** How exactly the words name the day. `xun` is a ten-day period (上旬, 中旬, 下旬). */
export const precisionSchema = z.enum(['day', 'xun', 'month', 'quarter', 'half-year', 'year']);
export type Precision = z.infer<typeof precisionSchema>;

/**
 * What the reader had to assume to arrive at a day; empty means the words state it.
 * `year` the year comes from the title or the neighbouring clause; `end` a bare period ("2024年6月") is read as its end;
 * `start` 年初/月初 are read as the end of the first month / the tenth; `century` a year of two digits.
 */
export const assumptionSchema = z.enum(['year', 'end', 'start', 'century']);
export type Assumption = z.infer<typeof assumptionSchema>;

/** One day on which something must be done. */
export const milestoneSchema = z.strictObject({
  /** M1, M2 … in the order of the text. */
  id: z.string().regex(/^M\d+$/),
  /** Last day on which doing it is still in time (named end dates are inclusive). */
  day: daySchema,
  precision: precisionSchema,
  /** The part of the task that falls due, in the words of the cell; null for the whole task. */
  covers: z.string().min(1).nullable(),
  assumed: z.array(assumptionSchema),
  /** The words this was read from. */
  text: z.string().min(1),
});
export type Milestone = z.infer<typeof milestoneSchema>;

/** A duty that comes back: 每季度至少一次, 每年1月底前. */
export const recurrenceSchema = z.strictObject({
  every: z.enum(['year', 'half-year', 'quarter', 'month', 'week']),
  /** Least number of times in each period; null where the words give none. */
  atLeast: z.number().int().positive().nullable(),
  /** Day of each year by which it is due, where the words name one. */
  by: z.strictObject({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) }).nullable(),
  text: z.string().min(1),
});
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** A term that runs from an event: 作出决定后10日内, 3个工作日内. It names no day by itself. */
export const relativeTermSchema = z.strictObject({
  count: z.number().int().positive(),
  unit: z.enum(['day', 'workday', 'month', 'year']),
  /** The event it runs from, in the words of the cell; null where the words name none. */
  after: z.string().min(1).nullable(),
  text: z.string().min(1),
});
export type RelativeTerm = z.infer<typeof relativeTermSchema>;

/**
 * The deadline of a task: verbatim words and their reading. Words that could not be read stay in `unread`;
 * nothing is guessed. A standing task (长期, 长期推进) that has met its milestones is grey, never red.
 */
export const deadlineSchema = z.strictObject({
  /** The words of the document; null where it states no deadline for this task. */
  text: z.string().min(1).nullable(),
  /** Number of the task whose printed cell this one shares, where the document prints one cell for several tasks. */
  carriedFrom: z.string().min(1).nullable(),
  milestones: z.array(milestoneSchema),
  standing: z.boolean(),
  recurrences: z.array(recurrenceSchema),
  relatives: z.array(relativeTermSchema),
  /** Words that promise an action but no day: 适时, 定期, 及时. */
  undated: z.array(z.string().min(1)),
  unread: z.array(z.string().min(1)),
});
export type Deadline = z.infer<typeof deadlineSchema>;
