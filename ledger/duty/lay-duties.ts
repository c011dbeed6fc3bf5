import type { Day } from '../day/day.ts';
import type { Obligation, Plan } from '../plan/plan.ts';
import { expandCollective } from '../roster/expand-collective.ts';
import { findUnit } from '../roster/find-unit.ts';
import type { Roster, Unit } from '../roster/roster.ts';
import type { Round } from '../round/round.ts';
import type { Duty, UnitDuties } from './duty.ts';
import { spansOf } from './spans.ts';

/**
 * Lays the obligations of a plan over a roster for one round: what every unit owes, by unit code, in the order of the plan.
 * Every unit of the roster has a line. Names the roster does not know owe nothing (`unknownDebtors` lists them).
 */
export function layDuties(plan: Plan, roster: Roster, round: Round): ReadonlyMap<string, UnitDuties> {
  const owed = new Map<string, Duty[]>(roster.units.map(({ code }) => [code, []]));
  const organised = new Map<string, Obligation[]>(roster.units.map(({ code }) => [code, []]));
  for (const obligation of plan.obligations) {
    const duties = dutiesOf(obligation, plan, round);
    for (const { code } of debtors(obligation, roster)) owed.get(code)?.push(...duties);
    if (obligation.organiser === null || duties.length === 0) continue;
    for (const { code } of unitsNamed(obligation.organiser, roster) ?? []) organised.get(code)?.push(obligation);
  }
  return new Map(
    roster.units.map(({ code }) => [code, { owed: owed.get(code) ?? [], organised: organised.get(code) ?? [] }]),
  );
}

/** An obligation in every period that a round judges, in the order of time. */
export function dutiesOf(obligation: Obligation, plan: Plan, round: Round): readonly Duty[] {
  return spansOf(obligation, plan, round).map((span) => {
    const dueOn = dueDay(obligation, span.id, span.to);
    return { obligation, span, dueOn };
  });
}

/** The units that owe an obligation, each once, in roster order. */
export function debtors(obligation: Obligation, roster: Roster): readonly Unit[] {
  const codes = new Set(obligation.owedBy.flatMap((name) => (unitsNamed(name, roster) ?? []).map(({ code }) => code)));
  return roster.units.filter(({ code }) => codes.has(code));
}

/** Names in `owedBy` that the roster does not know, with the obligations that use them. */
export function unknownDebtors(
  plan: Plan,
  roster: Roster,
): readonly { readonly name: string; readonly obligations: readonly string[] }[] {
  const unknown = new Map<string, string[]>();
  for (const { id, owedBy } of plan.obligations) {
    for (const name of owedBy) {
      if (unitsNamed(name, roster) === null) unknown.set(name, [...(unknown.get(name) ?? []), id]);
    }
  }
  return [...unknown].map(([name, obligations]) => ({ name, obligations }));
}

/** The units that a name of a plan stands for, a collective or a single one; null where the roster does not know it. */
export function unitsNamed(name: string, roster: Roster): readonly Unit[] | null {
  const many = expandCollective(roster, name);
  if (many !== null) return many;
  const found = findUnit(roster, name);
  return found === null ? null : [found.unit];
}

/**
 * The last day in time within a span: the day named once, the day of each year, else the end of what is counted. What is counted
 * by periods is due at the end of each, also where the plan names a later day for the task as a whole (每季度100%，2025年底前).
 */
function dueDay(obligation: Obligation, spanId: string, end: Day): Day | null {
  const { dueOn, period } = obligation;
  if (dueOn !== null) return PERIODS.has(period) && end < dueOn ? end : dueOn;
  switch (period) {
    case 'event':
    case 'always':
      return null;
    case 'year':
      return obligation.dueEachYear === null ? end : (`${spanId}-${obligation.dueEachYear}` as Day);
    default:
      return end;
  }
}

const PERIODS: ReadonlySet<Obligation['period']> = new Set(['year', 'half-year', 'quarter', 'month']);
