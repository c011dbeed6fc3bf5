import { filterFindings, groupFindings } from './list-findings.ts';
import type { FindingFilter, PaneState } from './pane-state.ts';

/** What is worked out from the rest and never set. */
type Derived = 'shown' | 'groups';

/** Holds the state of a pane and tells who listens that it changed. */
export class PaneStore {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();

  constructor(first: Omit<PaneState, Derived>) {
    this.#state = { ...first, shown: [], groups: [] };
  }

  get state(): PaneState {
    return this.#state;
  }

  set(change: Partial<Omit<PaneState, Derived>>): void {
    const next = { ...this.#state, ...change };
    if (next.check !== this.#state.check || next.filter !== this.#state.filter) {
      const shown = filterFindings(next.check?.findings ?? [], next.filter);
      this.#state = { ...next, shown, groups: groupFindings(shown), current: stillThere(next.current, shown) };
    } else this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

export const everything: FindingFilter = { severities: [], lights: [], search: '' };

function stillThere(id: string | null, shown: PaneState['shown']): string | null {
  return shown.some((line) => line.id === id) ? id : null;
}
