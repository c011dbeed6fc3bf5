import * as z from 'zod';
import { milestoneSchema, recurrenceSchema, relativeTermSchema } from '../../ledger/plan/deadline.ts';
import { irregularitySchema } from '../../ledger/plan/plan.ts';
import { partySchema } from '../../ledger/plan/responsibility.ts';

const number = z.string().min(1);

/** Facts of a text that are too short to be the text: its length in code points and its first and last four characters. */
const textFactsSchema = z.strictObject({
  length: z.number().int().positive(),
  first: z.string().min(1).max(4),
  last: z.string().min(1).max(4),
});

const answerTaskSchema = z.strictObject({
  number,
  printedNumber: z.string().min(1),
  chapter: z.string().min(1),
  section: z.string().min(1).nullable(),
  text: textFactsSchema,
  /** Where the document gives the task a heading of its own beside its text. */
  title: textFactsSchema.nullable().default(null),
  measures: z.array(z.strictObject({ number: number.nullable(), length: z.number().int().positive() })).default([]),
  responsibility: z
    .strictObject({
      parties: z.array(partySchema.pick({ name: true, role: true })).default([]),
      /** Names that may be read as parties beside them or not: counted neither as right nor as wrong. */
      alsoAllowed: z.array(z.string().min(1)).default([]),
      byDuty: z.boolean().default(false),
      carriedFrom: number.nullable().default(null),
    })
    .prefault({}),
  deadline: z
    .strictObject({
      milestones: z.array(milestoneSchema.pick({ day: true, precision: true, covers: true })).default([]),
      standing: z.boolean().default(false),
      recurrences: z.array(recurrenceSchema.omit({ text: true })).default([]),
      relatives: z.array(relativeTermSchema.pick({ count: true, unit: true })).default([]),
      undated: z.array(z.string().min(1)).default([]),
      carriedFrom: number.nullable().default(null),
    })
    .prefault({}),
});
export type AnswerTask = z.infer<typeof answerTaskSchema>;

const expectedIrregularitySchema = z.strictObject({
  kind: irregularitySchema.shape.kind,
  /** Numbers of the tasks; empty for the document as a whole. */
  tasks: z.array(number),
  /** `required` must be listed · `allowed` may be listed: it takes the knowledge of a reader of the field. */
  need: z.enum(['required', 'allowed']),
  /** `each` task of the list must be named · `any`: it is enough that the kind is listed. */
  scope: z.enum(['each', 'any']),
});
export type ExpectedIrregularity = z.infer<typeof expectedIrregularitySchema>;

/**
 * What a person read in one document, written down without looking at what the import makes of it. Numbers of tasks that
 * the document does not number uniquely follow `counts`.
 */
export const answerSchema = z.strictObject({
  /** Id of the plan in seeds/plans that was read from the same document. */
  plan: z.string().min(1),
  /** How the name of the document's file begins. */
  document: z.string().min(1),
  kind: z.enum(['plan', 'appraisal']),
  layout: z.enum(['table', 'bracketed-items', 'points', 'list', 'report']),
  /** Day of publication to be given to the import where the document names none. */
  published: z.string().nullable(),
  /** What counts as the text, the title and the measures of a task in this document. */
  counts: z.string().min(1),
  tasks: z.array(answerTaskSchema),
  irregularities: z.array(expectedIrregularitySchema),
  /** Figures that the document demands or claims, once for each task: 60 学时, 100 %. */
  figures: z.array(z.strictObject({ task: number.nullable(), value: z.number(), unit: z.string().min(1) })),
  /** Where this answer and the plan that comes with the product differ, and why. */
  seedsDiffer: z.array(z.strictObject({ tasks: z.array(number), words: z.string().min(1) })),
});
export type Answer = z.infer<typeof answerSchema>;
