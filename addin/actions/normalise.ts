import { look } from './look.ts';
import type { NormalisationItem } from './normalisation.ts';
import { notices } from './pane-sentences.ts';
import type { PaneSession } from './pane-session.ts';
import { planNormalisation } from './plan-normalisation.ts';
import { validate } from './validate.ts';

/** 一键规范: reads the workbook anew and lists what can safely be put into its proper form. */
export async function previewNormalisation(session: PaneSession): Promise<void> {
  const items = await itemsNow(session);
  if (items === null) return;
  session.store.set(
    items.length === 0 ? { normalisation: null, notice: notices.nothingToNormalise } : { normalisation: items },
  );
}

/** Writes the chosen items in one step, but for cells that are no longer as the preview showed them; then validates. */
export async function applyNormalisation(session: PaneSession, ids: readonly string[]): Promise<void> {
  const { store, port } = session;
  const wanted = new Set(ids);
  const chosen = (store.state.normalisation ?? []).filter(({ id }) => wanted.has(id));
  const now = new Map(((await itemsNow(session)) ?? []).map((item) => [item.id, item]));
  const same = chosen.filter(({ id, before, after }) => now.get(id)?.before === before && now.get(id)?.after === after);
  if (store.state.problem !== null) return;
  if (same.length > 0) {
    const written = session.take(await port.writeCells(same.map(({ cell, write }) => ({ ...cell, value: write }))));
    if (written === null && store.state.problem !== null) return;
  }
  store.set({ normalisation: null });
  await validate(session);
  store.set({ notice: notices.normalised(same.length, chosen.length - same.length) });
}

async function itemsNow(session: PaneSession): Promise<readonly NormalisationItem[] | null> {
  const looked = session.take(await look(session));
  return looked === null ? null : planNormalisation(looked.ledger, looked.judgement.findings, looked.reading.grid);
}
