import type { LedgerPane } from '../../../../addin/actions/ledger-pane.ts';
import type { FindingFilter, PaneState } from '../../../../addin/actions/pane-state.ts';
import { groupsOf } from './sample-findings.ts';
import { sampleChanges } from './sample-states.ts';

/** A pane over no workbook at all: filters and steps work, everything else is only written down. */
export interface FakePane extends LedgerPane {
  /** What was asked, as `goTo text-date@K7`. */
  readonly asked: string[];
  set(change: Partial<PaneState>): void;
}

export function fakePane(first: PaneState): FakePane {
  let state = first;
  const all = first.shown;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const set = (change: Partial<PaneState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const ask =
    (name: string) =>
    async (...facts: readonly unknown[]): Promise<void> => {
      asked.push([name, ...facts.map((fact) => (typeof fact === 'string' ? fact : JSON.stringify(fact)))].join(' '));
    };
  const step = (by: 1 | -1) => {
    const { shown, current } = state;
    const at = shown.findIndex(({ id }) => id === current);
    const index = at < 0 ? (by === 1 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    set({ current: shown[index]?.id ?? null });
  };
  const setFilter = (change: Partial<FindingFilter>) => {
    const filter = { ...state.filter, ...change };
    const shown = all.filter(
      ({ finding, light, message }) =>
        (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
        (filter.lights.length === 0 || (light !== null && filter.lights.includes(light))) &&
        message['zh-CN'].includes(filter.search),
    );
    set({ filter, shown, groups: groupsOf(shown) });
  };
  return {
    asked,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    open: ask('open'),
    refresh: ask('refresh'),
    loadTemplate: ask('loadTemplate'),
    addPlan: async (json) => {
      asked.push(`addPlan ${json}`);
      set({ plans: [...state.plans, { id: 'county-own', version: 1, title: '本县计划', tasks: 3 }] });
    },
    chooseRound: ask('chooseRound'),
    choosePlan: ask('choosePlan'),
    validate: ask('validate'),
    clearMarks: ask('clearMarks'),
    goTo: async (id) => {
      asked.push(`goTo ${id}`);
      set({ current: id });
    },
    next: async () => step(1),
    previous: async () => step(-1),
    select: ask('select'),
    previewNormalisation: async () => set({ normalisation: sampleChanges }),
    applyNormalisation: ask('applyNormalisation'),
    closeNormalisation: () => set({ normalisation: null }),
    checkHandIn: ask('checkHandIn'),
    setFilter,
    setAsOf: ask('setAsOf'),
    setLocale: async (locale) => set({ locale }),
    setAutoCheck: async (autoCheck) => set({ autoCheck }),
    dismiss: () => set({ problem: null, notice: null }),
    close: ask('close'),
  };
}
