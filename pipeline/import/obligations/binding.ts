import type { Obligation } from '../../../ledger/plan/plan.ts';
import type { Quantity } from '../../../ledger/plan/quantity.ts';

/** Sheet and columns of the ledger (letters and codes of the column catalogue). */
export type Columns = Pick<Obligation['answeredBy'], 'sheet' | 'columns'>;

/** What a demand is bound to: an indicator of the catalogue, what is counted there, and the columns that answer it. */
export interface Answer {
  readonly indicator: string;
  readonly subject: string;
  readonly answeredBy: Columns;
  /** The period where the words name none. */
  readonly period: Obligation['period'];
  /** One demand for several things (受理率、办结率均达到100%): one obligation for each whose words stand near. */
  readonly each?: readonly { readonly words: RegExp; readonly subject: string }[];
}

/** A number in the words of a plan that a column of the ledger can answer. */
export interface QuantityBinding extends Answer {
  /** Units as `readQuantities` gives them. */
  readonly units: RegExp;
  readonly comparators: readonly Quantity['comparator'][];
  /** The periods it must be counted over; any where not given. */
  readonly periods?: readonly Quantity['period'][];
  /** Words of the part of the sentence in which the number stands, and of what is counted. */
  readonly near: RegExp;
  /** Words that must not stand there. */
  readonly never?: RegExp;
  /** Words of the whole sentence. */
  readonly sentence?: RegExp;
}

/** Words without a number that demand one all the same: 未经审核不得作出 is none, 三张清单 is three. */
export interface WordedBinding extends Answer {
  readonly words: RegExp;
  readonly comparator: Obligation['comparator'];
  readonly value: number;
  readonly unit: string;
  /** `needed`: only where the sentence names a day, which makes it a demand; `taken`: a day that it names is its due day. */
  readonly day?: 'needed' | 'taken';
}

type More = Partial<Pick<QuantityBinding, 'never' | 'sentence' | 'periods' | 'each'>>;
type Counted = readonly [
  indicator: string,
  subject: string,
  answeredBy: Columns,
  near: RegExp,
  period: Obligation['period'],
  more?: More,
];

/** `P name certNo`: the sheet's letter, then its columns. */
export function columns(text: string): Columns {
  const [sheet = '', ...names] = text.split(' ');
  return { sheet, columns: names };
}

/** A kind of number: its units and comparators once, for all bindings of the kind. */
export function kindOfNumber(units: RegExp, comparators: QuantityBinding['comparators']) {
  return (...[indicator, subject, answeredBy, near, period, more = {}]: Counted): QuantityBinding => ({
    indicator,
    subject,
    answeredBy,
    near,
    period,
    units,
    comparators,
    ...more,
  });
}

/** Something that must not occur: = 0. */
export function none(indicator: string, subject: string, unit: string, answeredBy: Columns, words: RegExp) {
  return { comparator: '=' as const, value: 0, indicator, subject, unit, answeredBy, words };
}

/** Something that must be there: >= 1. */
export function one(indicator: string, subject: string, unit: string, answeredBy: Columns, words: RegExp) {
  return { comparator: '>=' as const, value: 1, indicator, subject, unit, answeredBy, words };
}
