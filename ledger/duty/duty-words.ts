import type { Localised } from '../locale.ts';
import type { Obligation } from '../plan/plan.ts';
import type { Duty } from './duty.ts';

/** `≥60学时`, `=100%`, `1–2个`: what an obligation demands, as its plan has it. */
export function thresholdWords({ comparator, value, upTo, unit }: Obligation): string {
  return upTo === null ? `${signs[comparator]}${value}${unit}` : `${value}–${upTo}${unit}`;
}

/** `每年（2024）`, `一次，截止 2024-06-30`, `逐件`: over what a duty is counted and until when it is in time. */
export function periodWords({ obligation: { period }, span, dueOn }: Duty): Localised {
  const name = periodNames[period];
  const counted = ['once', 'event', 'always'].includes(period);
  const [until, untilEn] = dueOn === null ? ['', ''] : [`，截止 ${dueOn}`, `, due ${dueOn}`];
  return {
    'zh-CN': `${name['zh-CN']}${counted ? '' : `（${span.id}）`}${until}`,
    en: `${name.en}${counted ? '' : ` (${span.id})`}${untilEn}`,
  };
}

/** The clause for a message; it says so where the document only reports that it was done so. */
export function clauseOf({ clause, force }: Obligation): string {
  return force === 'claim' ? `${clause}（报告所述做法）` : clause;
}

/** How binding an obligation is, where it is not plainly ordered. */
export const forceWords: Readonly<Record<Obligation['force'], Localised | null>> = {
  duty: null,
  aim: { 'zh-CN': '力争、原则上的要求', en: 'an aim' },
  claim: { 'zh-CN': '参照的要求', en: 'for reference' },
};

const signs: Readonly<Record<Obligation['comparator'], string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
  '<': '<',
  '>': '>',
};

const periodNames: Readonly<Record<Obligation['period'], Localised>> = {
  year: { 'zh-CN': '每年', en: 'each year' },
  'half-year': { 'zh-CN': '每半年', en: 'each half-year' },
  quarter: { 'zh-CN': '每季度', en: 'each quarter' },
  month: { 'zh-CN': '每月', en: 'each month' },
  once: { 'zh-CN': '一次', en: 'once' },
  event: { 'zh-CN': '逐件', en: 'in each case' },
  always: { 'zh-CN': '始终', en: 'always' },
};
