import type { Day } from '../../ledger/day/day.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Round } from '../../ledger/round/round.ts';
import { type Judging, prepareJudging } from '../../pipeline/judging/prepare-judging.ts';
import { firstState } from './first-state.ts';
import type { HostPort, HostResult } from './host-port.ts';
import type { PaneData } from './ledger-pane.ts';
import { hostProblem } from './pane-sentences.ts';
import { PaneStore } from './pane-store.ts';
import { PlanShelf } from './plan-shelf.ts';

/** One open pane: what it works with and what it remembers from one action to the next. */
export class PaneSession {
  readonly port: HostPort;
  readonly data: PaneData;
  readonly shelf: PlanShelf;
  readonly store: PaneStore;
  /** The day the person chose; null for today. */
  chosenDay: Day | null = null;
  /** Hash of the entries the verdict on show is about. */
  handInHash: string | null = null;
  /** By plan and round: a round has its own duties. */
  readonly #prepared = new WeakMap<Plan, Map<string, Judging>>();

  constructor(port: HostPort, data: PaneData) {
    this.port = port;
    this.data = data;
    this.shelf = new PlanShelf(data.plans);
    this.store = new PaneStore(firstState(port, data));
  }

  /** What a ledger of this plan and round is judged against, as of the day on show. */
  judgingFor(plan: Plan, round: Round): Judging {
    const { roster, calendar, today } = this.data;
    const asOf = this.chosenDay ?? today();
    const rounds = this.#prepared.get(plan) ?? new Map<string, Judging>();
    const prepared = rounds.get(round.id) ?? prepareJudging({ plan, roster, calendar, round, asOf, previous: null });
    this.#prepared.set(plan, rounds.set(round.id, prepared));
    return { ...prepared, asOf };
  }

  /** The value of a result; null where it is a problem, which is put on show. */
  take<Value>(result: HostResult<Value>): Value | null {
    if (result.ok) return result.value;
    this.store.set({ problem: hostProblem(result.problem) });
    return null;
  }
}
