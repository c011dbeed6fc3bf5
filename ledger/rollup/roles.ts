import * as z from 'zod';
import { roleSchema } from '../plan/responsibility.ts';

/** Who is what in which task: units in roster order, tasks in plan order; null where the unit has no part in the task. */
export const roleMatrixSchema = z.strictObject({
  /** Numbers of the tasks. */
  columns: z.array(z.string()),
  rows: z.array(z.strictObject({ unit: z.string(), cells: z.array(roleSchema.nullable()) })),
});
export type RoleMatrix = z.infer<typeof roleMatrixSchema>;
