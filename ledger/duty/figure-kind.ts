import type { Obligation } from '../plan/plan.ts';
import type { FigureColumn } from './indicator-rows.ts';

/**
 * How the figures of an obligation on 量化指标 are held against the demand, told from the columns that it asks for.
 * `share` 分子 of 分母 · `value` the typed value · `count` 分子 alone · `difference` 分子 less 分母 · `counts` 分子 against last year ·
 * `rates` 分子 of 分母 against last year's · `against` 分子 of 分母 against the percentage typed as 值 · `total` the value against its parts.
 */
export type FigureKind = 'share' | 'value' | 'count' | 'difference' | 'counts' | 'rates' | 'against' | 'total';

export function figureKind({ answeredBy, unit, parts }: Obligation): FigureKind {
  const asks = (column: FigureColumn) => answeredBy.columns.includes(column);
  if (parts.length > 0) return 'total';
  if (asks('lastYear')) return asks('den') ? 'rates' : 'counts';
  if (asks('num') && asks('den')) return asks('value') ? 'against' : unit === '%' ? 'share' : 'difference';
  return asks('num') ? 'count' : 'value';
}

/** The columns that must hold a number for each kind. */
export const figuresOf: Readonly<Record<FigureKind, readonly FigureColumn[]>> = {
  share: ['num', 'den'],
  value: ['value'],
  count: ['num'],
  difference: ['num', 'den'],
  counts: ['num', 'lastYear'],
  rates: ['num', 'den', 'lastYear', 'lastDen'],
  against: ['num', 'den', 'value'],
  total: ['value'],
};

/** Whether the value answers a question with 是 or 否 (列入预算): one thing that is there or not. */
export function isYesNo(obligation: Obligation): boolean {
  const { comparator, value, unit } = obligation;
  return figureKind(obligation) === 'value' && unit === '项' && comparator === '>=' && value === 1;
}
