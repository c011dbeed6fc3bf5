import { type Entry, type Ledger, numberIn } from '../ledger.ts';
import type { Obligation } from '../plan/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import { times } from '../value/number-words.ts';
import type { Duty } from './duty.ts';
import { figureKind } from './figure-kind.ts';
import { partCode } from './given-rows.ts';
import { indicatorRow, isNotApplicable } from './indicator-rows.ts';
import { type Measurement, UNKNOWN } from './measurement.ts';

/** There was nothing to count: no share can fall short. */
const NOTHING: Measurement = { known: true, part: 0, of: 0 };

/**
 * What 量化指标 shows for a duty: the row of its code and period, in whole numbers. A row marked 不适用 has nothing to judge. Two
 * years are compared by a difference of which only the sign counts, rates multiplied crosswise: below 0 is a fall. Where
 * there was none last year and none this year nothing can fall, and that is no breach; a rate without any case last year cannot be
 * compared.
 */
export function measureIndicators(duty: Duty, ledger: Ledger, context: RuleContext): Measurement {
  const { obligation, span } = duty;
  const row = indicatorRow(ledger, context, obligation.id, span.id);
  if (row === null) return UNKNOWN;
  if (isNotApplicable(row)) return NOTHING;
  return figureKind(obligation) === 'total' ? measureTotal(duty, row, ledger, context) : measureRow(obligation, row);
}

/** The typed value of a row in its unit: 10 also where the cell is formatted as a percentage and holds 0.1. */
export function valueIn(row: Entry): number | null {
  const value = numberIn(row, 'value');
  return value !== null && row.cells.value?.found.trim().endsWith('%') ? times(value, 100) : value;
}

function measureRow(obligation: Obligation, row: Entry): Measurement {
  const [num, den, value] = [numberIn(row, 'num'), numberIn(row, 'den'), valueIn(row)];
  const [lastYear, lastDen] = [numberIn(row, 'lastYear'), numberIn(row, 'lastDen')];
  switch (figureKind(obligation)) {
    case 'share':
      return num === null || den === null ? UNKNOWN : { known: true, part: num, of: den };
    case 'difference':
      return num === null || den === null ? UNKNOWN : plain(num - den);
    case 'count':
      return num === null ? UNKNOWN : plain(num);
    case 'counts':
      if (num === null || lastYear === null) return UNKNOWN;
      return num === 0 && lastYear === 0 ? NOTHING : plain(num - lastYear);
    case 'rates':
      if (num === null || den === null || lastYear === null || lastDen === null) return UNKNOWN;
      if (den === 0 || (num === 0 && lastYear === 0)) return NOTHING;
      return lastDen === 0 ? UNKNOWN : plain(num * lastDen - lastYear * den);
    case 'against':
      if (num === null || den === null || value === null) return UNKNOWN;
      return den === 0 ? NOTHING : plain(num * 100 * SCALE - Math.round(value * SCALE) * den);
    default:
      return value === null ? UNKNOWN : plain(value);
  }
}

/** The total less the sum of its parts. */
function measureTotal({ obligation, span }: Duty, row: Entry, ledger: Ledger, context: RuleContext): Measurement {
  const total = valueIn(row);
  let rest = total;
  for (const index of obligation.parts.keys()) {
    const part = indicatorRow(ledger, context, partCode(obligation.id, index), span.id);
    const value = part === null ? null : isNotApplicable(part) ? 0 : valueIn(part);
    if (rest === null || value === null) return UNKNOWN;
    rest -= value;
  }
  return rest === null ? UNKNOWN : plain(rest);
}

/** Four decimals of a typed percentage count. */
const SCALE = 10_000;

function plain(part: number): Measurement {
  return { known: true, part, of: null };
}
