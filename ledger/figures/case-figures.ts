import { yearOf } from '../day/day.ts';
import { caseSheet, isConcluded, isDecided, lawsuitsOf, majorDecisions } from '../duty/case-rows.ts';
import { caseTerms, termColumns } from '../duty/case-terms.ts';
import { figureKind } from '../duty/figure-kind.ts';
import { indicatorRow } from '../duty/indicator-rows.ts';
import { owedBy, owedOn } from '../duty/owed.ts';
import { yearToDate } from '../duty/spans.ts';
import { type Entry, type Ledger, numberIn, textOf } from '../ledger.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { Figures } from './figures.ts';

/**
 * What 案件台账 of one ledger counts to. By type of case (`kind 行政诉讼`): `all`, `open`, `closed`. `review`: major decisions
 * `decided` in the year so far and `reviewed` in time. `lawsuits`: `filed`, `concluded`, `lost` this year, and the three of last
 * year as 量化指标 gives them (`filedBefore` …, absent where it does not). By obligation with a term (`term I-25`): `cases`, those
 * `kept`, `broken` and, for want of a work-day calendar, `uncounted`. Empty where the workbook has no such sheet.
 */
export function caseFigures(ledger: Ledger, context: RuleContext): Figures {
  const sheet = caseSheet(ledger);
  if (sheet === null) return {};
  const { asOf, round } = context;
  const year = yearToDate(yearOf(round.to), round);
  const { decided, reviewed } = majorDecisions(ledger, year, asOf);
  const { filed, concluded, lost } = lawsuitsOf(ledger, year, asOf);
  return {
    ...kindFigures(sheet.entries, context),
    review: { decided, reviewed },
    lawsuits: { filed, concluded, lost, ...lastYear(ledger, context) },
    ...termFigures(ledger, context),
  };
}

function kindFigures(entries: readonly Entry[], { asOf }: RuleContext): Figures {
  const figures: Record<string, { all: number; open: number; closed: number }> = {};
  for (const entry of entries) {
    const group = `kind ${textOf(entry, 'kind') || 'blank'}`;
    const counts = figures[group] ?? { all: 0, open: 0, closed: 0 };
    counts.all += 1;
    counts[isClosed(entry) || isDecided(entry, asOf) ? 'closed' : 'open'] += 1;
    figures[group] = counts;
  }
  return figures;
}

/** Whether a case has ended by what is said of it beside its day: its outcome, or to whom it was referred. */
function isClosed(entry: Entry): boolean {
  return isConcluded(entry) || textOf(entry, 'referredTo') !== '';
}

function lastYear(ledger: Ledger, context: RuleContext): Record<string, number> {
  const figures: Record<string, number> = {};
  const take = (name: string, value: number | null) => {
    if (value !== null) figures[name] = value;
  };
  for (const { obligation, span } of owedOn('K', ledger, context, ['I-32'])) {
    const row = indicatorRow(ledger, context, obligation.id, span.id);
    if (row === null) continue;
    if (figureKind(obligation) === 'counts') take('filedBefore', numberIn(row, 'lastYear'));
    if (figureKind(obligation) === 'rates') {
      take('lostBefore', numberIn(row, 'lastYear'));
      take('concludedBefore', numberIn(row, 'lastDen'));
    }
  }
  return figures;
}

function termFigures(ledger: Ledger, context: RuleContext): Figures {
  const timed = owedBy(ledger, context).filter(
    (duty) => duty.obligation.answeredBy.sheet === 'C' && termColumns(duty) !== null,
  );
  return Object.fromEntries(
    timed.map((duty) => {
      const { terms, uncounted } = caseTerms(duty, ledger, context);
      const kept = terms.filter((term) => term.kept).length;
      const cases = terms.length + uncounted.length;
      const counts = { cases, kept, broken: terms.length - kept, uncounted: uncounted.length };
      return [`term ${duty.obligation.id}`, counts];
    }),
  );
}
