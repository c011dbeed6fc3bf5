import * as z from 'zod';
import { daySchema } from '../day/day.ts';

/** 执法部门 · 乡镇街道 · 综合部门. */
export const unitKindSchema = z.enum(['enforcement', 'township', 'general']);

export const unitSchema = z.strictObject({
  /** Stable short code: `D01` … for departments, `T01` … for townships. */
  code: z.string().regex(/^[A-Z]\d{2,4}$/),
  /** 全称. */
  name: z.string().min(1),
  /** 规范简称: the one form used in every output. */
  shortName: z.string().min(1),
  /** Other ways people write it. */
  aliases: z.array(z.string().min(1)),
  kind: unitKindSchema,
  /** 组别, free: used to group the scorecards. */
  group: z.string().min(1),
  /** Names of bodies merged into this unit, with the day from which this unit answers for them (沿革/并入). */
  succeeds: z.array(z.strictObject({ name: z.string().min(1), since: daySchema.nullable() })),
});
export type Unit = z.infer<typeof unitSchema>;

/** The units of a county that hand in ledgers, and what the plan's collective terms mean there. */
export const rosterSchema = z.strictObject({
  id: z.string().min(1),
  county: z.string().min(1),
  /** The coordinating unit (统筹单位). */
  coordinator: z.string().min(1),
  /** Days after the end of a round within which a ledger is on time. */
  graceDays: z.number().int().nonnegative(),
  units: z.array(unitSchema).min(1),
  /** Collective term of a plan → kinds and codes of units. */
  collectives: z.array(
    z.strictObject({
      terms: z.array(z.string().min(1)).min(1),
      kinds: z.array(unitKindSchema),
      codes: z.array(z.string()),
    }),
  ),
  /** Days off and make-up work days of the county's own, on top of the published calendar. */
  calendar: z.strictObject({ off: z.array(daySchema), work: z.array(daySchema) }),
});
export type Roster = z.infer<typeof rosterSchema>;
