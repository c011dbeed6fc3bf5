import * as z from 'zod';
import { daySchema } from '../day/day.ts';
import { deadlineSchema } from './deadline.ts';
import { importRecordSchema } from './import-record.ts';
import { comparatorSchema } from './quantity.ts';
import { responsibilitySchema } from './responsibility.ts';

/** A numbered measure (具体工作措施) of a task. */
export const measureSchema = z.strictObject({
  /** ①, ② … as printed, or null for a paragraph without a number. */
  number: z.string().min(1).nullable(),
  /** Short title of our own. */
  title: z.string().min(1),
  /** Verbatim text, where the county's own document was imported; null in the plans that come with the product. */
  text: z.string().min(1).nullable(),
});

/** One item of a plan (重点任务). */
export const taskSchema = z.strictObject({
  /** Unique within the plan and fit for a row key: digits, or letter and digits (`12`, `A1-3`). */
  number: z.string().regex(/^[A-Z]?\d+(-\d+)?$/),
  /** The number as the document prints it: `10.`, `(40)`, `附件1(三)`. */
  printedNumber: z.string().min(1),
  /** Number of the chapter and of the section in `plan.chapters`, e.g. `二` and `(一)`. */
  chapter: z.string().min(1),
  section: z.string().min(1).nullable(),
  /** Short title of our own. */
  title: z.string().min(1),
  /** Verbatim text from an imported document; null in the plans that come with the product. */
  text: z.string().min(1).nullable(),
  measures: z.array(measureSchema),
  responsibility: responsibilitySchema,
  deadline: deadlineSchema,
  /** Where it stands in the document, for a message: `第4项`, `附件1(三)`. */
  clause: z.string().min(1),
});
export type Task = z.infer<typeof taskSchema>;

export const chapterSchema = z.strictObject({
  number: z.string().min(1),
  title: z.string().min(1),
  sections: z.array(z.strictObject({ number: z.string().min(1), title: z.string().min(1) })),
});

/** A quantified demand of the plan, as data. Thresholds differ from plan to plan and live here, never in code. */
export const obligationSchema = z.strictObject({
  id: z.string().min(1),
  /** Number of the indicator in the catalogue of indicators (I-01 … I-71). */
  indicator: z.string().regex(/^I-\d{2}$/),
  task: z.string().min(1).nullable(),
  clause: z.string().min(1),
  /** What is counted. */
  subject: z.string().min(1),
  /** Who owes it: a collective term or unit name of the document, and who organises it where that is somebody else. */
  owedBy: z.array(z.string().min(1)),
  organiser: z.string().min(1).nullable(),
  comparator: comparatorSchema,
  value: z.number(),
  upTo: z.number().nullable(),
  unit: z.string().min(1),
  period: z.enum(['year', 'half-year', 'quarter', 'month', 'once', 'event', 'always']),
  /** Calendar years it applies to, where the document names them. */
  years: z.array(z.number().int()),
  dueOn: daySchema.nullable(),
  /** Due day of every year, `MM-DD`, where the demand comes back. */
  dueEachYear: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .nullable(),
  /** `duty` ordered; `aim` 力争/原则上; `claim` only reported as achieved by the document. */
  force: z.enum(['duty', 'aim', 'claim']),
  /**
   * Sheet (its letter) and columns (their ids) of the ledger that answer it. `where` says which rows count: column id → values
   * of which one must stand there (`{ type: ['实战演练'] }`); a value that the column's list lacks is added to the list.
   */
  answeredBy: z.strictObject({
    sheet: z.string().min(1),
    columns: z.array(z.string().min(1)),
    where: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  }),
  /** Names of the parts into which the counted total falls (撤诉, 驳回 …), each a row of its own; none where it is not divided. */
  parts: z.array(z.string().min(1)).default([]),
});
export type Obligation = z.infer<typeof obligationSchema>;

/** Something odd in the source document, kept as it is and listed. */
export const irregularitySchema = z.strictObject({
  kind: z.enum([
    'number-missing',
    'number-broken',
    'doubled-word',
    'unit-repeated',
    'unit-doubtful',
    'separator-missing',
    'label-missing',
    'dates-disagree',
    'deadline-before-publication',
    'deadline-missing',
    'deadline-unread',
    'cell-shared',
    'cell-carried-down',
    'body-and-field-differ',
    'nested-brackets',
    'heading-broken',
    'other',
  ]),
  /** Numbers of the tasks it touches; empty for the document as a whole. */
  tasks: z.array(z.string().min(1)),
  /** The words it stands on: a few words, never a paragraph. */
  words: z.string(),
  note: z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }),
});

/**
 * The plan schema: a published plan as data. `kind: appraisal` is a report whose figures are claims:
 * it has obligations and no tasks.
 */
export const planSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    /** Rises whenever tasks, responsibilities or deadlines change. */
    version: z.number().int().positive(),
    kind: z.enum(['plan', 'appraisal']),
    title: z.string().min(1),
    issuer: z.string().min(1),
    region: z.string().min(1),
    documentNumber: z.string().min(1).nullable(),
    published: daySchema,
    horizon: z.strictObject({ from: daySchema, to: daySchema }),
    chapters: z.array(chapterSchema),
    tasks: z.array(taskSchema),
    obligations: z.array(obligationSchema),
    irregularities: z.array(irregularitySchema),
    /** Where an imported plan came from; absent in the plans that come with the product. */
    imported: importRecordSchema.optional(),
  })
  .superRefine((plan, context) => {
    const seen = new Set<string>();
    for (const [index, task] of plan.tasks.entries()) {
      if (seen.has(task.number)) {
        context.addIssue({
          code: 'custom',
          path: ['tasks', index, 'number'],
          message: `task number ${task.number} occurs twice`,
        });
      }
      seen.add(task.number);
    }
  });
export type Plan = z.infer<typeof planSchema>;
