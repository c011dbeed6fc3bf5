import { type Plan, planSchema } from '../../ledger/plan/plan.ts';
import type { PlanSource } from './ledger-pane.ts';
import type { PlanTitle } from './pane-state.ts';

/** The plans within reach: those that come along, and those a person gave as a file, which win over them. */
export class PlanShelf {
  readonly #source: PlanSource;
  readonly #given = new Map<string, Plan>();
  readonly #loaded = new Map<string, Promise<Plan | null>>();

  constructor(source: PlanSource) {
    this.#source = source;
  }

  get titles(): readonly PlanTitle[] {
    const own = [...this.#given.values()].map(titleOf);
    return [...own, ...this.#source.titles.filter(({ id }) => !this.#given.has(id))];
  }

  /** Null for a plan that is not within reach. */
  async find(id: string): Promise<Plan | null> {
    const given = this.#given.get(id);
    if (given !== undefined) return given;
    const loading = this.#loaded.get(id) ?? this.#source.load(id);
    this.#loaded.set(id, loading);
    return loading;
  }

  /**
   * Takes a plan from the text of a JSON file; null where the text is no plan. What an import knows of the plan beside it
   * (`imported`) is left out: it is as large as the plan, and nothing is judged by it.
   */
  add(json: string): Plan | null {
    const plan = readPlan(json);
    if (plan !== null) this.#given.set(plan.id, plan);
    return plan;
  }

  /** The id of the plan in a text; null where it is none. */
  idOf(json: string): string | null {
    return readPlan(json)?.id ?? null;
  }

  /** Any plan at all, to look at the sheets of a workbook that does not say which plan it is of. */
  async first(): Promise<Plan | null> {
    const [title] = this.titles;
    return title === undefined ? null : this.find(title.id);
  }
}

export function titleOf({ id, version, title, tasks }: Plan): PlanTitle {
  return { id, version, title, tasks: tasks.length };
}

function readPlan(json: string): Plan | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const { data: plan } = planSchema.safeParse(data);
  if (plan === undefined) return null;
  const { imported: _, ...bare } = plan;
  return bare;
}
