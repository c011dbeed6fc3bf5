import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import { type WorkCalendar, workCalendarSchema } from '../../ledger/calendar/work-calendar.ts';
import { type Plan, planSchema } from '../../ledger/plan/plan.ts';
import { type Roster, rosterSchema } from '../../ledger/roster/roster.ts';
import { UsageError } from './command.ts';

// The built program stands one folder deeper than its sources (dist/), the data beside both.
const seeds = ['../../seeds/', '../../../seeds/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(join(path, 'plans')));

/** Ids of the plans that come along, in alphabetical order. */
export function seedPlanIds(): string[] {
  return readdirSync(seedPath('plans'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** A plan by the id of one that comes along, or from a JSON file. Throws UsageError where neither can be read. */
export function loadPlan(idOrFile: string): Plan {
  const file = seedPlanIds().includes(idOrFile) ? seedPath('plans', `${idOrFile}.json`) : idOrFile;
  return load(file, planSchema, { 'zh-CN': '计划', en: 'plan' }, `--plan ${seedPlanIds().join(' | ')} | plan.json`);
}

/** The roster of a JSON file, or the sample county. Throws UsageError where it cannot be read. */
export function loadRoster(file: string | null): Roster {
  return load(
    file ?? seedPath('rosters', 'sample-county.json'),
    rosterSchema,
    { 'zh-CN': '单位名录', en: 'roster' },
    '--roster roster.json',
  );
}

/** The published work-day calendar. */
export function loadCalendar(): WorkCalendar {
  return load(seedPath('calendars', 'china.json'), workCalendarSchema, { 'zh-CN': '工作日历', en: 'calendar' }, '');
}

/** A file or folder of the seeds. */
export function seedPath(...parts: string[]): string {
  if (seeds === undefined) throw new Error('the folder seeds is missing beside the program');
  return join(seeds, ...parts);
}

function load<S extends z.ZodType>(
  file: string,
  schema: S,
  what: { 'zh-CN': string; en: string },
  example: string,
): z.infer<S> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error;
    throw new UsageError(
      missing
        ? {
            'zh-CN': `读不到${what['zh-CN']}文件 ${file}。写法：${example}`,
            en: `Cannot read the ${what.en} file ${file}. Write: ${example}`,
          }
        : {
            'zh-CN': `${what['zh-CN']}文件 ${file} 不是有效的 JSON。`,
            en: `The ${what.en} file ${file} is not valid JSON.`,
          },
    );
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || '(top)');
  const more = parsed.error.issues.length - places.length;
  const list = places.join('、') + (more > 0 ? ` …（+${more}）` : '');
  throw new UsageError({
    'zh-CN': `${what['zh-CN']}文件 ${file} 的内容不符合格式，请检查：${list}`,
    en: `The ${what.en} file ${file} does not fit its format; look at: ${list}`,
  });
}
