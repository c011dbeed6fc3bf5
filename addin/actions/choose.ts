import type { Day } from '../../ledger/day/day.ts';
import { readRound } from '../../ledger/round/round.ts';
import { look, show } from './look.ts';
import { notices, paneProblems } from './pane-sentences.ts';
import type { PaneSession } from './pane-session.ts';
import { readSetting, type SettingKey, writeSetting } from './settings.ts';

/** Reads and judges the workbook as it stands; writes nothing. */
export async function refresh(session: PaneSession): Promise<void> {
  const looked = session.take(await look(session));
  if (looked !== null) show(session, looked, 'read');
}

/** The day everything is judged as of; null for today. */
export async function setAsOf(session: PaneSession, day: Day | null): Promise<void> {
  session.chosenDay = day;
  session.store.set({ asOf: day ?? session.data.today() });
  await refresh(session);
}

/** Takes a plan from the text of a file, and keeps it for this person. */
export async function addPlan(session: PaneSession, json: string): Promise<void> {
  const { store, shelf, port } = session;
  const plan = shelf.add(json);
  if (plan === null) {
    store.set({ problem: paneProblems.notAPlan });
    return;
  }
  store.set({ plans: shelf.titles });
  const kept = [JSON.stringify(plan), ...keptPlans(session).filter((text) => shelf.idOf(text) !== plan.id)].slice(
    0,
    MOST_PLANS,
  );
  // Where the browser has no room for it the plan is there until the pane is closed.
  await writeSetting(port, 'plans', JSON.stringify(kept));
  await refresh(session);
  store.set({ notice: notices.planAdded(plan.title) });
}

/** Plans this person gave as a file before. */
export function recallPlans(session: PaneSession): void {
  for (const text of [...keptPlans(session)].reverse()) session.shelf.add(text);
  session.store.set({ plans: session.shelf.titles });
}

export async function chooseRound(session: PaneSession, round: string): Promise<void> {
  if (readRound(round) === null) session.store.set({ problem: paneProblems.notARound });
  else await choose(session, 'round', round);
}

export async function choosePlan(session: PaneSession, plan: string): Promise<void> {
  await choose(session, 'plan', plan);
}

/** As many plans are kept for a person; a plan is some 100 KB. */
const MOST_PLANS = 5;

async function choose(session: PaneSession, key: SettingKey, value: string): Promise<void> {
  const kept = await writeSetting(session.port, key, value);
  if (session.take(kept) === null && !kept.ok) return;
  await refresh(session);
}

function keptPlans({ port }: PaneSession): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readSetting(port, 'plans') ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
