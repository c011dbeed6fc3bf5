import { figureKind, isYesNo } from '../duty/figure-kind.ts';
import { partCode } from '../duty/given-rows.ts';
import { indicatorRow, indicatorSheet, isNotApplicable } from '../duty/indicator-rows.ts';
import { valueIn } from '../duty/measure-indicators.ts';
import { owedBy } from '../duty/owed.ts';
import { type Entry, type Ledger, numberIn } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Figures } from './figures.ts';

/**
 * What 量化指标 of one ledger counts to, by row (`I-22-1 2024-Q2`): `owed` 1, `notApplicable` and `told` (it holds every figure that it
 * needs), and the figures `num`, `den`, `lastYear`, `lastDen` that it holds, so that the county's rate is the sum of the numerators over the
 * sum of the denominators. A share counts only with both its numbers. A typed value is given in hundredths (`hundredths`); an answer
 * as `yes` and `no`. Parts of a total stand beside it (`I-69-1 2020`). Empty where the workbook has no such sheet.
 */
export function indicatorFigures(ledger: Ledger, context: RuleContext): Figures {
  if (indicatorSheet(ledger) === null) return {};
  const figures: Record<string, Record<string, number>> = {};
  for (const { obligation, span } of owedBy(ledger, context)) {
    if (obligation.answeredBy.sheet !== 'K') continue;
    for (const code of [obligation.id, ...obligation.parts.map((_, index) => partCode(obligation.id, index))]) {
      const row = indicatorRow(ledger, context, code, span.id);
      figures[`${code} ${span.id}`] = { owed: 1, ...(row === null ? SILENT : figuresIn(row, obligation)) };
    }
  }
  return figures;
}

const SILENT = { notApplicable: 0, told: 0 };

function figuresIn(row: Entry, obligation: Obligation): Record<string, number> {
  if (isNotApplicable(row)) return { notApplicable: 1, told: 0 };
  const counted = countsIn(row, obligation);
  return counted === null ? SILENT : { notApplicable: 0, told: 1, ...counted };
}

/** The figures of a row; null where one that it needs is missing. */
function countsIn(row: Entry, obligation: Obligation): Record<string, number> | null {
  const kind = figureKind(obligation);
  const value = valueIn(row);
  if (kind === 'value' || kind === 'total') {
    if (value === null) return null;
    if (isYesNo(obligation)) return { yes: value >= 1 ? 1 : 0, no: value >= 1 ? 0 : 1 };
    return { hundredths: Math.round(value * 100) };
  }
  const counts: Record<string, number> = {};
  for (const column of COUNTED[kind]) {
    const number = numberIn(row, column);
    if (number === null) return null;
    counts[column] = number;
  }
  return kind !== 'against' ? counts : value === null ? null : { ...counts, hundredths: Math.round(value * 100) };
}

const COUNTED = {
  share: ['num', 'den'],
  count: ['num'],
  difference: ['num', 'den'],
  counts: ['num', 'lastYear'],
  rates: ['num', 'den', 'lastYear', 'lastDen'],
  against: ['num', 'den'],
} as const;
