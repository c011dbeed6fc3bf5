import * as z from 'zod';

/**
 * What a party is to a task. `lead` 牵头 (only where the words say so), `cooperating` 配合/协办, `joint` 共同负责
 * (a list in which nobody leads), `implementing` 按职责分工落实 beside a lead.
 */
export const roleSchema = z.enum(['lead', 'cooperating', 'joint', 'implementing']);
export type Role = z.infer<typeof roleSchema>;

export const partySchema = z.strictObject({
  /** The name as the document writes it, blanks removed. */
  name: z.string().min(1),
  role: roleSchema,
  /** A term for many units (各行政执法部门, 各乡镇(街道)); only a roster can say which. */
  collective: z.boolean(),
});
export type Party = z.infer<typeof partySchema>;

export const responsibilitySchema = z.strictObject({
  /** The words of the document; null where it names nobody. */
  text: z.string().min(1).nullable(),
  carriedFrom: z.string().min(1).nullable(),
  parties: z.array(partySchema),
  /** The words end in 按(照)职责分工(落实|负责). */
  byDuty: z.boolean(),
  /** Pieces of the words that are not names and were not understood. */
  unread: z.array(z.string().min(1)),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;
