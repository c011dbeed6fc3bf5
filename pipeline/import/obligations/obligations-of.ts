import type { ImportRecord } from '../../../ledger/plan/import-record.ts';
import type { Obligation, Plan, Task } from '../../../ledger/plan/plan.ts';
import { lentYear } from '../../../ledger/plan/reread-plan.ts';
import { type Clause, clausesOfTask } from './clause.ts';
import { type Demand, type DemandContext, readDemands } from './read-demands.ts';
import { vagueDemand } from './vague-demand.ts';

type NotCheckable = ImportRecord['notCheckable'][number];

/** What a plan demands: what the ledger can answer, and what it cannot. */
export interface Demands {
  readonly obligations: readonly Obligation[];
  readonly notCheckable: readonly NotCheckable[];
}

/**
 * The quantified demands of a plan: of the measures and texts of its tasks, and of clauses outside of them (`clauses`). A number
 * becomes an obligation only where a column of the ledger answers it; else it is listed as not checkable, as are the
 * vague demands (定期, 适时 …), once for each clause. What the text of a task says again after its measures counts once.
 */
export function obligationsOf(
  tasks: readonly Task[],
  clauses: readonly Pick<Clause, 'clause' | 'text'>[],
  context: DemandContext,
): Demands {
  const outside = clauses.map((clause) => ({ ...clause, task: null, owedBy: [], dueOn: null }));
  const groups = [...tasks.map(clausesOfTask), ...outside.map((clause) => [clause])];
  const demands: Demand[] = [];
  const notCheckable: NotCheckable[] = [];
  for (const group of groups) {
    const read = group.map((clause) => ({ clause, ...readDemands(clause, context) }));
    demands.push(...once(read.flatMap((one) => one.demands)));
    notCheckable.push(...read.flatMap(({ clause, unanswered }) => uncounted(clause, unanswered)).filter(first));
    notCheckable.push(...group.flatMap((clause) => (clause.task === null ? [] : (vagueDemand(clause) ?? []))));
  }
  return { obligations: numbered(demands), notCheckable };
}

/** What holds for the demands of a plan. */
export function contextOf(plan: Pick<Plan, 'kind' | 'horizon'>): DemandContext {
  return { year: lentYear(plan), claims: plan.kind === 'appraisal' };
}

/** Obligations with their ids again after some were added or left out: `I-01`, and `I-01-1`, `I-01-2` where there are several. */
export function numbered(demands: readonly (Demand | Obligation)[]): Obligation[] {
  const counts = new Map<string, number>();
  for (const { indicator } of demands) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const seen = new Map<string, number>();
  return demands.map((demand) => {
    const { indicator } = demand;
    const position = (seen.get(indicator) ?? 0) + 1;
    seen.set(indicator, position);
    const { id: _old, ...rest } = { id: '', ...demand };
    return { id: counts.get(indicator) === 1 ? indicator : `${indicator}-${position}`, ...rest };
  });
}

/** The same demand of the same people, said again in a measure or in the text of the task, once. */
function once(demands: readonly Demand[]): Demand[] {
  const same = (a: Demand, b: Demand) =>
    a.indicator === b.indicator &&
    a.subject === b.subject &&
    a.comparator === b.comparator &&
    a.value === b.value &&
    a.unit === b.unit &&
    a.period === b.period &&
    a.task !== null;
  return demands.filter(
    (demand, index) => demands.findIndex((other) => other === demand || same(demand, other)) === index,
  );
}

function uncounted({ task, clause }: Clause, unanswered: readonly string[]): NotCheckable[] {
  return unanswered.map((words) => ({ task, clause, words, reason: NO_COLUMN }));
}

function first(one: NotCheckable, index: number, all: readonly NotCheckable[]): boolean {
  return all.findIndex(({ words }) => words === one.words) === index;
}

const NO_COLUMN = {
  'zh-CN': '写明了数字，但台账里没有能回答它的列，只能在“本期进展”里说明。',
  en: 'It names a number, but no column of the ledger answers it; it can only be told under progress.',
};
