import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import { lightCountsSchema, localisedSchema, rollUpLightSchema, shareSchema, statusSchema } from './parts.ts';

/**
 * Who decides the county state of a row. `lead` the one lead unit · `leads` several: the least advanced · `joint` nobody
 * leads: all parties, the least advanced · `lead-not-in-roster` the lead hands in no ledger here: all parties, likewise ·
 * `nobody` no unit of the roster has a part in it.
 */
const decidedBySchema = z.enum(['lead', 'leads', 'joint', 'lead-not-in-roster', 'nobody']);
export type DecidedBy = z.infer<typeof decidedBySchema>;

/** Units (codes, roster order) that report one status; `null` those of which nothing usable came in. */
const statusGroupSchema = z.strictObject({ status: statusSchema.nullable(), units: z.array(z.string()) });

/** County state of one row key (a task, or one milestone of it). */
const rowStateSchema = z.strictObject({
  key: z.string(),
  task: z.string(),
  /** Text of the 措施/节点 cell. */
  item: z.string(),
  dueOn: daySchema.nullable(),
  /** Null: the deciding unit has not reported. */
  status: statusSchema.nullable(),
  light: rollUpLightSchema,
  daysOverdue: z.number().int().nonnegative(),
  decidedBy: decidedBySchema,
  /** Codes of the units whose entries decide. */
  deciding: z.array(z.string()),
  /** All parties, the deciding ones included. */
  units: z.array(z.string()),
  /** Parties of which an entry came in, out of all parties. */
  reported: shareSchema,
  /** Parties that are done, out of all to which it applies (不适用 taken off). */
  done: shareSchema,
  /** Every party by its status, so that the others stand beside the lead. */
  byStatus: z.array(statusGroupSchema),
  lights: lightCountsSchema,
  /** Codes of parties not done although the lead says done. */
  lagging: z.array(z.string()),
  /** The party longest overdue. */
  oldestOverdue: z.strictObject({ unit: z.string(), days: z.number().int().positive() }).nullable(),
  /** What the deciding units write, with the unit; empty texts left away. */
  progress: z.array(z.strictObject({ unit: z.string(), text: z.string() })),
  evidence: z.array(z.strictObject({ unit: z.string(), text: z.string() })),
});
export type RowState = z.infer<typeof rowStateSchema>;

/** County state of a task: its rows, and over them the least advanced status and the worst light. */
export const taskStateSchema = z.strictObject({
  task: z.string(),
  printedNumber: z.string(),
  chapter: z.string(),
  section: z.string().nullable(),
  title: z.string(),
  clause: z.string(),
  responsible: z.string().nullable(),
  deadlineText: z.string().nullable(),
  standing: z.boolean(),
  /** Codes of the lead units; empty where nobody of the roster leads. */
  leads: z.array(z.string()),
  decidedBy: decidedBySchema,
  status: statusSchema.nullable(),
  light: rollUpLightSchema,
  lights: lightCountsSchema,
  /** Over all rows: entries that came in, and entries done. */
  reported: shareSchema,
  done: shareSchema,
  oldestOverdue: z.strictObject({ unit: z.string(), days: z.number().int().positive() }).nullable(),
  /** How the state was come by, in a sentence. */
  how: localisedSchema,
  rows: z.array(rowStateSchema),
});
export type TaskState = z.infer<typeof taskStateSchema>;
