import type { Assignment } from '../../ledger/assignment/assignment.ts';
import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { UnitDuties } from '../../ledger/duty/duty.ts';
import type { Judgement } from '../../ledger/judge.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import type { Review } from '../../ledger/rollup/changes.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';

/** What judging a ledger says about it, as far as the merge needs it: its findings, and the light of each row key. */
export type Judged = Pick<Judgement, 'findings' | 'lights'>;

/** One file that came in: refused before it was a ledger, or a ledger with its judgement. */
export interface Submission {
  readonly file: string;
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly outcome:
    | { readonly kind: 'refused'; readonly refusal: Refusal }
    | { readonly kind: 'ledger'; readonly ledger: Ledger; readonly judged: Judged };
}

/** What a file is merged against. */
export interface RoundContext {
  readonly plan: Plan;
  readonly roster: Roster;
  readonly assignment: Assignment;
  /** By unit code: what the obligations of the plan ask of it in this round. */
  readonly duties: ReadonlyMap<string, UnitDuties>;
  readonly calendar: WorkCalendar;
  readonly round: Round;
  /** 数据截止日. */
  readonly asOf: Day;
}

/** What the round as a whole is merged with. */
export interface MergeContext extends RoundContext {
  /** The roll-up of the round before; null where there is none. */
  readonly previous: RollUp | null;
  /** What the coordinator wrote in 核验 of the last county workbook; null: what `previous` carries. */
  readonly reviews: readonly Review[] | null;
  /** To be known about the run, e.g. that the round before could not be read. */
  readonly notes: readonly Localised[];
}
