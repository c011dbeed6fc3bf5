import { rowKeysOf } from '../../ledger/assignment/row-keys.ts';
import { type Scopes, scopesOf } from '../../ledger/assignment/unit-scopes.ts';
import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { RecognitionContext } from '../../ledger/recognise/recognition-context.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';
import type { PreviousEntry } from '../../ledger/rule/rule.ts';

/** What every workbook of a run is judged against. */
export interface Judging extends Scopes {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly calendar: WorkCalendar;
  readonly round: Round;
  readonly asOf: Day;
  readonly recognition: RecognitionContext;
  /** By unit code: the entries of the round before. */
  readonly previous: ReadonlyMap<string, ReadonlyMap<string, PreviousEntry>> | null;
}

/** Prepares a run once, for all its workbooks. */
export function prepareJudging(
  run: Pick<Judging, 'plan' | 'roster' | 'calendar' | 'round' | 'asOf' | 'previous'>,
): Judging {
  const { plan, roster } = run;
  const scopes = scopesOf(plan, roster, run.round);
  const asked = new Map([...scopes.units].map(([code, { sheets }]) => [code, new Set(sheets.map(({ id }) => id))]));
  const recognition = { plan, roster, sheets: scopes.sheets, asked, rowKeys: rowKeysOf(plan) };
  return { ...run, ...scopes, recognition };
}
