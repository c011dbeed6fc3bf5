import * as z from 'zod';
import { workCalendarSchema } from '../ledger/calendar/work-calendar.ts';
import { type Day, dayOf } from '../ledger/day/day.ts';
import { planSchema } from '../ledger/plan/plan.ts';
import { rosterSchema } from '../ledger/roster/roster.ts';
import type { PaneData } from './actions/ledger-pane.ts';

const titlesSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    version: z.number().int().positive(),
    title: z.string().min(1),
    tasks: z.number().int().nonnegative(),
  }),
);

/**
 * What the pane knows beside the workbook, from the folder `data` beside the page: roster, calendar and the titles of the
 * plans at once, each plan when it is asked for. A county puts its own files there. Throws where one cannot be read.
 */
export async function loadPaneData(): Promise<PaneData> {
  const [titles, roster, calendar] = await Promise.all([
    load('plans.json', titlesSchema),
    load('roster.json', rosterSchema),
    load('calendar.json', workCalendarSchema),
  ]);
  return {
    roster,
    calendar,
    today,
    plans: {
      titles,
      load: async (id) => (titles.some((title) => title.id === id) ? load(`plans/${id}.json`, planSchema) : null),
    },
  };
}

async function load<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
  const response = await fetch(`./data/${path}`);
  if (!response.ok) throw new Error(`data/${path}: ${response.status}`);
  const read = schema.safeParse(await response.json());
  if (read.success) return read.data;
  throw new Error(`data/${path}: ${read.error.issues[0]?.path.join('.') ?? ''}`);
}

/** The calendar day it is here and now. */
function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('the clock of this machine gives no day');
  return day;
}
