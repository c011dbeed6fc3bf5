import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import { findingSchema } from '../finding/finding.ts';
import { boardLineSchema, dutyCountsSchema } from './board.ts';
import { changesSchema, leftOutSchema, overdueLineSchema, reconciliationSchema, reviewSchema } from './changes.ts';
import { rollUpEntrySchema } from './entry.ts';
import { figureTableSchema } from './figures.ts';
import { rollUpFileSchema } from './file.ts';
import { lightCountsSchema, localisedSchema, rollUpLightSchema, severityCountsSchema, shareSchema } from './parts.ts';
import { registerLineSchema, scorecardSchema } from './register.ts';
import { roleMatrixSchema } from './roles.ts';
import { supplementSchema } from './supplement.ts';
import { taskStateSchema } from './task-state.ts';

/** Rises when the shape of the roll-up changes. */
export const ROLL_UP_VERSION = 3;

/** Row key × unit. `unreported`: the row is the unit's and nothing usable came in; null: not the unit's row. */
const matrixSchema = z.strictObject({
  columns: z.array(z.strictObject({ key: z.string(), task: z.string() })),
  rows: z.array(
    z.strictObject({
      unit: z.string(),
      cells: z.array(z.union([rollUpLightSchema, z.literal('unreported')]).nullable()),
    }),
  ),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** The figures of the overview. */
export const summarySchema = z.strictObject({
  units: z.strictObject({
    owed: z.number().int(),
    onTime: z.number().int(),
    late: z.number().int(),
    rejected: z.number().int(),
    nilReturn: z.number().int(),
    missing: z.number().int(),
  }),
  files: z.strictObject({
    total: z.number().int(),
    merged: z.number().int(),
    superseded: z.number().int(),
    rejected: z.number().int(),
    refused: z.number().int(),
  }),
  /** Rows of all units: came in / assigned; done / applicable. */
  entries: z.strictObject({ reported: shareSchema, done: shareSchema, lights: lightCountsSchema }),
  /** Tasks by county state. */
  tasks: z.strictObject({ done: shareSchema, lights: lightCountsSchema }),
  chapters: z.array(
    z.strictObject({
      number: z.string(),
      title: z.string(),
      tasks: shareSchema,
      entries: shareSchema,
      lights: lightCountsSchema,
    }),
  ),
  overdue: z.strictObject({
    entries: z.number().int(),
    tasks: z.number().int(),
    units: z.number().int(),
    oldestDays: z.number().int(),
    /** Due and nothing reported: counted apart. */
    unreported: z.number().int(),
  }),
  /** The indicator board: its lines by how they stand, and all duties of all units. */
  board: z.strictObject({
    lines: z.number().int(),
    /** Lines on which a unit misses the demand. */
    missed: z.number().int(),
    /** Lines on which every unit that owes it meets it. */
    met: z.number().int(),
    duties: dutyCountsSchema,
  }),
  findings: severityCountsSchema,
  /** By rule, the gravest and most frequent first. */
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      code: z.string(),
      severity: findingSchema.shape.severity,
      count: z.number().int(),
      units: z.number().int(),
    }),
  ),
});
export type Summary = z.infer<typeof summarySchema>;

/**
 * A round of a county merged into one: everything the outputs show, computed once. Plain data, no sentence of the plan
 * document, no name or phone number of a person. Lists are in a fixed order, so equal inputs give equal roll-ups.
 */
export const rollUpSchema = z.strictObject({
  version: z.literal(ROLL_UP_VERSION),
  plan: z.strictObject({ id: z.string(), version: z.number().int(), title: z.string() }),
  round: z.string(),
  period: z.strictObject({ from: daySchema, to: daySchema }),
  /** Last day on which a ledger of the round was in time. */
  submitBy: daySchema,
  /** 数据截止日. */
  asOf: daySchema,
  county: z.strictObject({ id: z.string(), name: z.string(), coordinator: z.string() }),
  files: z.array(rollUpFileSchema),
  /** By unit (roster order), then plan order. */
  entries: z.array(rollUpEntrySchema),
  /** Rows of the units' own (增补事项), by unit. */
  supplements: z.array(supplementSchema),
  /** In plan order. */
  tasks: z.array(taskStateSchema),
  /** In roster order. */
  units: z.array(scorecardSchema),
  matrix: matrixSchema,
  roles: roleMatrixSchema,
  /** In roster order. */
  register: z.array(registerLineSchema),
  /** The registers in numbers, in the order of the workbook. */
  figures: z.array(figureTableSchema),
  /** The indicator board, in the order of the plan. */
  board: z.array(boardLineSchema),
  /** Longest overdue first. */
  overdue: z.array(overdueLineSchema),
  /** By severity, then code, unit and place. Of files that are not used, only those that say why. */
  findings: z.array(findingSchema),
  reconciliation: z.array(reconciliationSchema),
  leftOut: z.array(leftOutSchema),
  /** Names of the plan that the roster does not know. */
  unassigned: z.array(z.strictObject({ name: z.string(), tasks: z.array(z.string()) })),
  /** Null where no round before was given. */
  changes: changesSchema.nullable(),
  reviews: z.array(reviewSchema),
  /** What must be known about the run itself, e.g. that the round before could not be read. */
  notes: z.array(localisedSchema),
  summary: summarySchema,
});
export type RollUp = z.infer<typeof rollUpSchema>;
