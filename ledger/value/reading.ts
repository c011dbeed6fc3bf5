/** Ids of the rules that speak about what reading a value noticed. */
export type RemarkKind =
  | 'error-value'
  | 'not-a-date'
  | 'partial-date'
  | 'text-date'
  | 'status-in-date'
  | 'value-not-allowed'
  | 'choice-alias'
  | 'tick'
  | 'text-number'
  | 'not-a-count'
  | 'percent-scale'
  | 'mixed-unit'
  | 'digits-lost'
  | 'identity-number';

/** What reading one value noticed: facts, never a judgement. */
export interface Remark {
  readonly kind: RemarkKind;
  /** What the value was read as, or what would be allowed; null where there is nothing to propose. */
  readonly expected: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A cell's value by the type of its column, and what was noticed on the way. */
export interface Reading {
  readonly state: 'empty' | 'usable' | 'unusable';
  readonly value: string | number | null;
  readonly remarks: readonly Remark[];
}

/** What a value may depend on beside its own cell. */
export interface ValueContext {
  /** Year of the round, for days written without one; null where the workbook names no round. */
  readonly year: number | null;
  /** Year that a year of two digits is measured against. */
  readonly nearYear: number;
  /** The file has no typed cells (CSV, HTML): a number or a plain date written as text is what it must be. */
  readonly textual: boolean;
}

const NOTHING: readonly Remark[] = [];

export const EMPTY: Reading = { state: 'empty', value: null, remarks: NOTHING };

export function usable(value: string | number, remark?: Remark): Reading {
  return { state: 'usable', value, remarks: remark === undefined ? NOTHING : [remark] };
}

export function unusable(remark: Remark): Reading {
  return { state: 'unusable', value: null, remarks: [remark] };
}

/** Marks people put where nothing is to be filled in: `/`, `-`, `——`. Never a value of a day, number or choice. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

const PLACEHOLDER = /^[/\\\-_－—–／]+$/;
