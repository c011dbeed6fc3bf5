import * as z from 'zod';
import type { Light, LightReason } from '../light/light.ts';

/** A sentence or name in both languages, as data that is written out and read again. */
export const localisedSchema = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

/** The light of a row (see `lightOf`), as data that is written out and read again. */
export const rollUpLightSchema = z.enum(['red', 'yellow', 'blue', 'green', 'grey'] satisfies Light[]);

/** Why a row has its light (see `lightOf`). */
export const lightReasonSchema = z.enum([
  'overdue',
  'noncompliance',
  'returned',
  'done-late',
  'unproven',
  'went-back',
  'behind',
  'due-soon',
  'done',
  'on-course',
  'standing',
  'no-deadline',
  'not-applicable',
  'before-publication',
  'cannot-judge',
  'row-missing',
  'not-counted',
  'to-mend',
  'sound',
] satisfies LightReason[]);

/** How many of something stand at each light. `unreported`: an assigned row of which nothing usable came in. */
export const lightCountsSchema = z.strictObject({
  red: z.number().int(),
  yellow: z.number().int(),
  blue: z.number().int(),
  green: z.number().int(),
  grey: z.number().int(),
  unreported: z.number().int(),
});
export type LightCounts = z.infer<typeof lightCountsSchema>;

/** How many findings there are of each severity. */
export const severityCountsSchema = z.strictObject({
  error: z.number().int(),
  noncompliance: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
});
export type SeverityCounts = z.infer<typeof severityCountsSchema>;

/** A share as its two numbers, never as a rounded percentage. */
export const shareSchema = z.strictObject({ part: z.number().int(), of: z.number().int() });
export type Share = z.infer<typeof shareSchema>;

/** A value of the status list (完成状态), from least to most advanced; 不适用 stands outside the order. */
export const statusSchema = z.enum(['未启动', '推进中', '已完成', '已完成并长期推进', '不适用']);
export type Status = z.infer<typeof statusSchema>;

/** Whether a text is a value of the status list. */
export function isStatus(text: string): text is Status {
  return statusSchema.safeParse(text).success;
}

/** Whether a status means that nothing is left to do by the deadline. */
export function isDone(status: Status | null): boolean {
  return status === '已完成' || status === '已完成并长期推进';
}

/** Where in the round's files something stands; `file` is the position in `RollUp.files`. */
export const rollUpPlaceSchema = z.strictObject({
  file: z.number().int().nonnegative(),
  sheet: z.string().nullable(),
  row: z.number().int().positive().nullable(),
  /** `C12`. */
  cell: z.string().nullable(),
});
export type RollUpPlace = z.infer<typeof rollUpPlaceSchema>;
