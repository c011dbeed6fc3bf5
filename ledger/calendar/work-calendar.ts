import * as z from 'zod';
import { daySchema } from '../day/day.ts';

/**
 * Published public holidays (放假) and make-up work days (调休上班) by year.
 * Source: the State Council's yearly holiday notice. A year that is not listed is unknown, not ordinary.
 */
export const workCalendarSchema = z.strictObject({
  id: z.string().min(1),
  years: z.record(
    z.string().regex(/^\d{4}$/),
    z.strictObject({ holidays: z.array(daySchema), makeUpDays: z.array(daySchema) }),
  ),
});
export type WorkCalendar = z.infer<typeof workCalendarSchema>;
