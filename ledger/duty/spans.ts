import { type Day, dayOf, endOfMonth, yearOf } from '../day/day.ts';
import type { Obligation, Plan } from '../plan/plan.ts';
import { type Round, readRound } from '../round/round.ts';
import type { Span } from './duty.ts';

/**
 * The periods of an obligation that a round judges: the year the round lies in, the half-years, quarters and months that lie in
 * it (or in which it lies), and for what is due once the whole plan. What is due once and shown by a register of one year
 * (活动监督登记, 专项整治台账) is judged in the year in which it falls due; earlier years are over and their rows are no longer
 * carried.
 */
export function spansOf(obligation: Obligation, plan: Plan, round: Round): readonly Span[] {
  const year = yearOf(round.to);
  const { period, years } = obligation;
  if (period !== 'once' && years.length > 0 && !years.includes(year)) return [];
  switch (period) {
    case 'year':
      return [spanOf(String(year))];
    case 'half-year':
      return [`${year}-H1`, `${year}-H2`].map(spanOf).filter((span) => meets(span, round));
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => spanOf(`${year}-Q${quarter}`)).filter((span) => meets(span, round));
    case 'month':
      return monthsOf(year).filter((span) => meets(span, round));
    case 'event':
    case 'always':
      return [yearToDate(year, round)];
    case 'once':
      return onceSpans(obligation, plan, year);
  }
}

/** From the first day of the year to the end of the round: the registers of a year grow from round to round. */
export function yearToDate(year: number, round: Round): Span {
  return { id: String(year), from: firstDay(year), to: round.to };
}

function onceSpans({ answeredBy, dueOn, years }: Obligation, plan: Plan, year: number): readonly Span[] {
  const { from, to } = plan.horizon;
  const whole: Span = { id: `${yearOf(from)}-${yearOf(to)}`, from, to };
  if (!OF_ONE_YEAR.includes(answeredBy.sheet)) return [whole];
  const asked = years.length > 0 ? years : dueOn === null ? [year] : [yearOf(dueOn)];
  return asked.includes(year) ? [{ id: String(year), from: firstDay(year), to: endOfMonth(year, 12) }] : [];
}

/** Letters of the registers that hold one year. */
const OF_ONE_YEAR = ['A', 'R'];

function spanOf(id: string): Span {
  const round = readRound(id);
  if (round === null) throw new RangeError(`no period ${id}`);
  return round;
}

function monthsOf(year: number): Span[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    return {
      id: `${year}-${String(month).padStart(2, '0')}`,
      from: `${year}-${String(month).padStart(2, '0')}-01` as Day,
      to: endOfMonth(year, month),
    };
  });
}

/** Whether one of the two lies in the other. */
function meets(span: Span, round: Round): boolean {
  return (span.from <= round.from && round.to <= span.to) || (round.from <= span.from && span.to <= round.to);
}

function firstDay(year: number): Day {
  const day = dayOf(year, 1, 1);
  if (day === null) throw new RangeError(`no year ${year}`);
  return day;
}
