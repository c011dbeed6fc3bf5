import type { Obligation } from '../plan/plan.ts';
import type { UnitDuties } from './duty.ts';
import { figureKind, figuresOf, isYesNo } from './figure-kind.ts';

/** A row of 量化指标 that a unit is given; people fill in the figures and the note. */
export interface GivenRow {
  /** Id of the obligation, `I-69-1` for its first part. */
  readonly code: string;
  /** What is counted. */
  readonly name: string;
  /** Id of the span: `2024-Q2`. */
  readonly period: string;
  /** Unit of what is counted, as the obligation gives it: `%`, `件`; `是/否` for a question. */
  readonly unit: string;
  /** `figures` answers a demand · `part` is one part of the row above · `reason` has room for a reason and needs no figure. */
  readonly purpose: 'figures' | 'part' | 'reason';
  /** Where 值 comes from: worked out from 分子 and 分母, typed in, or not asked for. */
  readonly value: ValueSource;
  /** Ids of the columns that people fill in: the figures the demand is answered by, 不适用 and 说明; of a row for a reason 说明 alone. */
  readonly asks: readonly string[];
}

export type ValueSource = 'computed' | 'typed' | 'none';

/**
 * The rows of 量化指标 that a unit is given, in the order of the plan: one for each duty answered there, one for each part into
 * which it falls, and one for each demand of 原则上 or 力争 that another sheet answers, whose 说明 takes the reason for falling short.
 */
export function givenRows({ owed }: UnitDuties): readonly GivenRow[] {
  return owed.flatMap(({ obligation, span }): GivenRow[] => {
    const unit = isYesNo(obligation) ? '是/否' : obligation.unit;
    const row = { code: obligation.id, name: obligation.subject, period: span.id, unit };
    if (obligation.answeredBy.sheet !== 'K') {
      return obligation.force === 'aim' ? [{ ...row, purpose: 'reason', value: 'none', asks: ['note'] }] : [];
    }
    const value = valueSourceOf(obligation);
    const asks = [...figuresOf[figureKind(obligation)], 'na', 'note'];
    return [
      { ...row, purpose: 'figures', value, asks },
      ...obligation.parts.map((part, index): GivenRow => {
        const code = partCode(obligation.id, index);
        return { ...row, code, name: `其中：${part}`, purpose: 'part', value, asks };
      }),
    ];
  });
}

/** Code of the row of a part of an obligation, by its zero-based index: `I-69-1`. */
export function partCode(obligation: string, index: number): string {
  return `${obligation}-${index + 1}`;
}

/** Where the value of an obligation's row comes from: 值 is typed where it is asked for; a share is computed. */
function valueSourceOf(obligation: Obligation): ValueSource {
  const kind = figureKind(obligation);
  if (figuresOf[kind].includes('value')) return 'typed';
  return kind === 'share' ? 'computed' : 'none';
}
