import type { Entry, Ledger } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Duty } from './duty.ts';
import { figureKind, figuresOf } from './figure-kind.ts';
import { partCode } from './given-rows.ts';
import { type FigureColumn, indicatorRow, indicatorSheet, isNotApplicable } from './indicator-rows.ts';
import { owedBy } from './owed.ts';

/** Figures of a period that is over: the row they are asked of and its columns. */
export interface NeededFigures {
  readonly row: Entry;
  readonly columns: readonly FigureColumn[];
  readonly clause: string;
  readonly task: string | null;
}

/** What 量化指标 still has to say: figures by row, and rows (`I-22-1（2024-Q2）`) that are not there at all. */
export interface FiguresOwed {
  readonly figures: readonly NeededFigures[];
  readonly absent: readonly string[];
}

/**
 * The figures that 量化指标 must hold: those of each duty and of its parts whose period is over as of the day, unless the row is
 * marked 不适用. While a period runs nothing is asked, and what a document only claims (报告所述) may stay empty.
 */
export function figuresOwed(ledger: Ledger, context: RuleContext): FiguresOwed {
  const figures: NeededFigures[] = [];
  const absent: string[] = [];
  if (indicatorSheet(ledger) === null) return { figures, absent };
  for (const duty of owedBy(ledger, context)) {
    const { obligation, span } = duty;
    if (obligation.answeredBy.sheet !== 'K' || obligation.force === 'claim' || context.asOf <= span.to) continue;
    const { clause, task } = obligation;
    for (const code of codesOf(duty)) {
      const row = indicatorRow(ledger, context, code, span.id);
      if (row === null) absent.push(`${code}（${span.id}）`);
      else if (!isNotApplicable(row)) figures.push({ row, columns: figuresOf[figureKind(obligation)], clause, task });
    }
  }
  return { figures, absent };
}

function codesOf({ obligation: { id, parts } }: Duty): readonly string[] {
  return [id, ...parts.map((_, index) => partCode(id, index))];
}
