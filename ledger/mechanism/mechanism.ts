import * as z from 'zod';

/** One working mechanism (制度机制) that the source documents name, and where the product answers it. */
export const mechanismSchema = z.strictObject({
  number: z.number().int().positive(),
  /** Its name in the documents. */
  name: z.string().min(1),
  codeName: z.string().regex(/^[a-z][A-Za-z]*$/),
  /** Documents and clauses: FC 方城, CQ 重庆, SZ 宿州, SC 上蔡, QY 沁源. */
  sources: z.string().min(1),
  /** 1 first, 2 by plan profile, 3 as a row of the task ledger only; null for what deliberately has no place in a workbook. */
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  /** Letters of the ledger sheets in which a unit shows it. */
  sheets: z.array(z.string().regex(/^[TRPACLK]$/)),
  /** Codes of the rules that judge it. */
  rules: z.array(z.string().regex(/^[A-Z]-\d{2}$/)),
  /** Sheets of the county workbook that answer for it. */
  pages: z.array(z.string().min(1)),
  /** Commands and files beside them. */
  reports: z.array(z.string().min(1)),
});
export type Mechanism = z.infer<typeof mechanismSchema>;

export const mechanismsSchema = z.array(mechanismSchema);
