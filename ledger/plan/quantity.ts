import * as z from 'zod';

/** 不少于/至少/以上 `>=`, 不超过/以内/以下 `<=`, 低于 `<`, 达到 `=`/`>=` by wording, 超过 `>`. */
export const comparatorSchema = z.enum(['>=', '<=', '=', '<', '>']);

/** A number the words demand: 不少于60学时, ≥5%, 每年至少1次, 1-2个, 3个工作日内. */
export const quantitySchema = z.strictObject({
  /** What is counted, in the words before the number; null where they do not say. */
  subject: z.string().min(1).nullable(),
  comparator: comparatorSchema,
  /** The threshold; 100% is 100 with unit %. */
  value: z.number(),
  /** Upper end of a range (1-2个), else null. */
  upTo: z.number().nullable(),
  /** 学时, %, 次, 期, 个, 人, 工作日, 日 …, as written. */
  unit: z.string().min(1),
  /** The period the number is counted over: 每年, 每半年, 每季度, 每月; null where none is named. */
  period: z.enum(['year', 'half-year', 'quarter', 'month']).nullable(),
  text: z.string().min(1),
});
export type Quantity = z.infer<typeof quantitySchema>;
