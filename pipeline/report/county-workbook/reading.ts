import type { Share } from '../../../ledger/rollup/parts.ts';
import type { RollUp } from '../../../ledger/rollup/rollup.ts';
import type { DecidedBy } from '../../../ledger/rollup/task-state.ts';

/** Words of the county workbook for the roll-up's closed lists. */
export const decidedByWords: Readonly<Record<DecidedBy, string>> = {
  lead: '按牵头单位',
  leads: '多家牵头，按最慢的一家',
  joint: '无牵头，按最慢的一家',
  'lead-not-in-roster': '牵头单位不在名录，按最慢的一家',
  nobody: '名录中无责任单位',
};

/** What every sheet needs beside its own rows. */
export interface Reading {
  readonly rollUp: RollUp;
  /** Short name of a unit by its code. */
  readonly unitName: (code: string) => string;
  /** `2024-Q2 · 数据截止日 2024-07-12`: stands under every title. */
  readonly line: string;
  readonly foot: string;
}

/** Prepares what the sheets share. */
export function readingOf(rollUp: RollUp): Reading {
  const names = new Map(rollUp.units.map(({ unit, unitName }) => [unit, unitName]));
  const line = `填报期：${rollUp.round}　数据截止日：${rollUp.asOf}　计划：${rollUp.plan.id} v${rollUp.plan.version}`;
  return {
    rollUp,
    unitName: (code) => names.get(code) ?? code,
    line,
    foot: `${rollUp.county.name} ${rollUp.round} 数据截止日 ${rollUp.asOf}`,
  };
}

/** The share as a number for a percent cell; null for 0 of 0. */
export function shareValue({ part, of }: Share): number | null {
  return of === 0 ? null : part / of;
}

/** The share of a part cut to a thousandth, for a percent cell: what falls short of all never reads 100 %. Null for nothing of nothing. */
export function rateValue(part: number | null, of: number | null): number | null {
  return part === null || of === null || of === 0 ? null : Math.floor((part * 1000) / of) / 1000;
}

/** `12/57`. */
export function shareText({ part, of }: Share): string {
  return `${part}/${of}`;
}
