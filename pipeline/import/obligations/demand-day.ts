import type { Obligation } from '../../../ledger/plan/plan.ts';
import { findDeadlines } from '../../../ledger/plan/read-deadline.ts';

/** Until when a sentence wants something. */
export type DemandDay = Pick<Obligation, 'dueOn' | 'dueEachYear' | 'years'>;

/** The day, the day of each year and the years that a sentence names (2024、2025年年底前; 每年1月底前); null and empty where it names none. */
export function dayIn(sentence: string, year: number | null): DemandDay {
  const { milestones, recurrences } = findDeadlines(sentence, { year });
  const listed = /((?:20\d{2}年?、)+20\d{2})年/u.exec(sentence)?.[1];
  const years = listed === undefined ? [] : (listed.match(/20\d{2}/gu) ?? []).map(Number);
  const by = recurrences.find((one) => one.by !== null)?.by ?? null;
  const days = new Set(milestones.map(({ day }) => day.slice(5)));
  const [first = null] = milestones;
  if (years.length > 0) return { years, dueOn: null, dueEachYear: days.size === 1 ? ([...days][0] ?? null) : null };
  if (by !== null) return { years, dueOn: null, dueEachYear: `${two(by.month)}-${two(by.day)}` };
  return { years, dueOn: first?.day ?? null, dueEachYear: null };
}

export function hasDay({ dueOn, dueEachYear, years }: DemandDay): boolean {
  return dueOn !== null || dueEachYear !== null || years.length > 0;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
