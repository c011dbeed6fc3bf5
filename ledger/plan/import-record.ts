import * as z from 'zod';

/** Where in the source document something stands: a line of a text (counted from 1), or a cell of one of its tables. */
export const sourcePlaceSchema = z.strictObject({
  /** Line of the text, or position of the paragraph in a document without lines; null for a cell of a workbook. */
  line: z.number().int().positive().nullable(),
  /** Sheet of a workbook, or `表1`, `表2` … of a document; null outside of tables. */
  sheet: z.string().min(1).nullable(),
  /** `C12`, as Excel would name it; null outside of tables. */
  cell: z.string().min(1).nullable(),
});
export type SourcePlace = z.infer<typeof sourcePlaceSchema>;

/**
 * How sure a field of an imported plan is. `stated` the document says it there · `carried-down` it stands in a cell that goes
 * for several tasks · `inferred` it follows from its place in the document (a chapter's bracket, 以上工作由…负责) ·
 * `assumed` a reading that the words allow but do not force · `decided` a person decided it in the review workbook.
 */
export const certaintySchema = z.enum(['stated', 'carried-down', 'inferred', 'assumed', 'decided']);
export type Certainty = z.infer<typeof certaintySchema>;

/** The fields of a task that an import fills and a person can review. */
export const importedFieldSchema = z.enum([
  'number',
  'chapter',
  'section',
  'title',
  'text',
  'measures',
  'responsibility',
  'deadline',
]);
export type ImportedField = z.infer<typeof importedFieldSchema>;

const localisedSchema = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });

/** Where one field of one task came from, and how sure it is. A field the document does not give has no line. */
export const fieldOriginSchema = z.strictObject({
  task: z.string().min(1),
  field: importedFieldSchema,
  place: sourcePlaceSchema,
  certainty: certaintySchema,
  /** Why it is not simply stated, for a person; null for `stated`. */
  reason: localisedSchema.nullable(),
  /** Other readings that the words allow, the likeliest first, as the field's verbatim words. */
  alternatives: z.array(z.string()),
});
export type FieldOrigin = z.infer<typeof fieldOriginSchema>;

/** Words of the document that are in no field of the plan, and why. */
export const leftOverSchema = z.strictObject({
  place: sourcePlaceSchema,
  /** The first words of it, at most 60 characters. */
  words: z.string().min(1),
  /** `page` furniture of a web page or printed page · `preamble` text outside the tasks · `not-understood` should be looked at. */
  kind: z.enum(['page', 'preamble', 'not-understood']),
  reason: localisedSchema,
});
export type LeftOver = z.infer<typeof leftOverSchema>;

/** A demand of the document that no figure of a ledger can answer (定期, 适时, 及时, 逐步 …). */
export const notCheckableSchema = z.strictObject({
  task: z.string().min(1).nullable(),
  clause: z.string().min(1),
  words: z.string().min(1),
  reason: localisedSchema,
});

/** What a person decided in the review workbook, field by field. */
export const decisionSchema = z.strictObject({
  task: z.string().min(1),
  field: importedFieldSchema,
  /** `confirmed` as read · `corrected` other words · `removed` the whole task is none. */
  kind: z.enum(['confirmed', 'corrected', 'removed']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  note: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;

/**
 * What an import knows of a plan beside the plan itself: the document, where every field came from, what was left over and
 * what a person decided. It carries no time of the clock: the same document and decisions give the same bytes.
 */
export const importRecordSchema = z.strictObject({
  document: z.strictObject({
    name: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    format: z.enum(['docx', 'html', 'text', 'pdf', 'xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'xml', 'csv']),
    encoding: z.string().nullable(),
  }),
  /** The layout recognised: `table`, `bracketed-items`, `points`, `list`, `report`, `unknown`. */
  layout: z.enum(['table', 'bracketed-items', 'points', 'list', 'report', 'unknown']),
  fields: z.array(fieldOriginSchema),
  leftOver: z.array(leftOverSchema),
  notCheckable: z.array(notCheckableSchema),
  decisions: z.array(decisionSchema),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
