import type { Plan } from '../../ledger/plan/plan.ts';
import { readIdentityTable } from '../../ledger/recognise/read-identity.ts';
import { type Round, readRound } from '../../ledger/round/round.ts';
import { type Arguments, optionValue, UsageError } from './command.ts';
import type { IncomingFile } from './incoming-files.ts';
import { openFile } from './open-file.ts';
import { loadPlan, seedPlanIds } from './seeds.ts';
import { askedRound } from './today.ts';

/** The plan and the round that a run is about. */
export interface Settled {
  readonly plan: Plan;
  readonly round: Round;
}

/** So many workbooks that name a plan and a round are asked; the majority of them decides, never the first alone. */
const WITNESSES = 9;

/**
 * Plan and round of a run: as asked, else what most of the workbooks say. Throws UsageError where nobody says it.
 * Reads only as many files as it must.
 */
export async function settleRound(args: Arguments, files: readonly IncomingFile[]): Promise<Settled> {
  const askedPlan = optionValue(args, 'plan');
  const plan = askedPlan === null ? null : loadPlan(askedPlan);
  const round = askedRound(args);
  if (plan !== null && round !== null) return { plan, round };
  const witnesses = await namedBy(files);
  return {
    plan: plan ?? loadPlan(most(witnesses.plans) ?? noPlan(most(witnesses.strangers))),
    round: round ?? readRound(most(witnesses.rounds) ?? '') ?? missing('round', '填报期', '2024-Q2'),
  };
}

/** What the workbooks say: plans that come along, plans that do not, and rounds. */
interface Witnesses {
  readonly plans: string[];
  readonly strangers: string[];
  readonly rounds: string[];
}

async function namedBy(files: readonly IncomingFile[]): Promise<Witnesses> {
  const known = new Set(seedPlanIds());
  const plans: string[] = [];
  const strangers: string[] = [];
  const rounds: string[] = [];
  for (const file of files) {
    if (plans.length >= WITNESSES && rounds.length >= WITNESSES) break;
    const { outcome } = await openFile(file);
    const table = outcome.state === 'read' ? readIdentityTable(outcome.grid) : null;
    if (table?.plan !== undefined) (known.has(table.plan) ? plans : strangers).push(table.plan);
    if (table?.round !== undefined && readRound(table.round) !== null) rounds.push(table.round);
  }
  return { plans, strangers, rounds };
}

/** The word that occurs most often; the smaller one where two do. Null for none. */
function most(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** A plan of the county's own is named by its id in the workbooks, but only its file says what it holds. */
function noPlan(stranger: string | null): never {
  if (stranger === null) return missing('plan', '计划', seedPlanIds().join(' | '));
  throw new UsageError({
    'zh-CN': `这些台账的计划是“${stranger}”，不是随附的计划。请用 --plan 写明该计划的文件，例如 --plan plan.json。`,
    en: `These workbooks are of the plan "${stranger}", which does not come along. Give its file with --plan, for example --plan plan.json.`,
  });
}

function missing(option: string, what: string, example: string): never {
  throw new UsageError({
    'zh-CN': `这些文件都没有写明${what}，请用 --${option} 写明，例如 --${option} ${example}。`,
    en: `No file names its ${option}; give it with --${option} ${example}.`,
  });
}
