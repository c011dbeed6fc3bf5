import type { CellPlace } from './host-port.ts';
import type { PaneSession } from './pane-session.ts';

/** Makes a finding the current one and selects its cell. */
export async function goTo(session: PaneSession, id: string): Promise<void> {
  const { store } = session;
  const line = store.state.shown.find((candidate) => candidate.id === id);
  if (line === undefined) return;
  store.set({ current: line.id, problem: null, notice: null });
  if (line.cell !== null) await select(session, line.cell);
}

/** Goes `step` findings on (1) or back (-1), from the last to the first and round again. */
export async function step(session: PaneSession, by: 1 | -1): Promise<void> {
  const { shown, current } = session.store.state;
  if (shown.length === 0) return;
  const index = shown.findIndex(({ id }) => id === current);
  const next = index < 0 ? (by === 1 ? 0 : shown.length - 1) : (index + by + shown.length) % shown.length;
  const line = shown[next];
  if (line !== undefined) await goTo(session, line.id);
}

/** Selects a cell. */
export async function select(session: PaneSession, place: CellPlace): Promise<void> {
  session.take(await session.port.selectCell(place));
}
