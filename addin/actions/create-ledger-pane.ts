import { checkHandIn } from './check-hand-in.ts';
import { addPlan, choosePlan, chooseRound, recallPlans, refresh, setAsOf } from './choose.ts';
import type { HostPort } from './host-port.ts';
import type { LedgerPane, PaneData } from './ledger-pane.ts';
import { loadTemplate } from './load-template.ts';
import { applyNormalisation, previewNormalisation } from './normalise.ts';
import { hostProblem } from './pane-sentences.ts';
import { PaneSession } from './pane-session.ts';
import type { BusyKind } from './pane-state.ts';
import { writeSetting } from './settings.ts';
import { clearMarks, validate } from './validate.ts';
import { goTo, select, step } from './walk-findings.ts';
import { Watching } from './watching.ts';

/** ExcelApi 1.n that the pane needs: 1.13 brings sheets of another workbook in. */
export const NEEDED_API_LEVEL = 13;

/** Opens a pane on a host. One action at a time touches the workbook; what is asked meanwhile waits. */
export function createLedgerPane(port: HostPort, data: PaneData): LedgerPane {
  const session = new PaneSession(port, data);
  const { store } = session;
  const queue = oneAtATime();
  const watching = new Watching(session, queue);

  const act = (busy: BusyKind, action: () => Promise<unknown>): Promise<void> =>
    queue(async () => {
      if (port.describe().apiLevel < NEEDED_API_LEVEL) {
        store.set({ problem: hostProblem({ kind: 'too-old', detail: `ExcelApi 1.${port.describe().apiLevel}` }) });
        return;
      }
      store.set({ busy, problem: null, notice: null });
      try {
        await action();
      } finally {
        store.set({ busy: null });
      }
    });

  return {
    subscribe: (changed) => store.subscribe(changed),
    getSnapshot: () => store.state,
    open: async () => {
      recallPlans(session);
      await act('reading', () => refresh(session));
      if (store.state.autoCheck) await watching.start();
    },
    refresh: () => act('reading', () => refresh(session)),
    loadTemplate: (wish) => act('loading-template', () => loadTemplate(session, wish)),
    addPlan: (json) => act('reading', () => addPlan(session, json)),
    chooseRound: (round) => act('reading', () => chooseRound(session, round)),
    choosePlan: (plan) => act('reading', () => choosePlan(session, plan)),
    validate: () => act('validating', () => validate(session)),
    clearMarks: () => act('clearing', () => clearMarks(session)),
    goTo: (id) => queue(() => goTo(session, id)),
    next: () => queue(() => step(session, 1)),
    previous: () => queue(() => step(session, -1)),
    select: (place) => queue(() => select(session, place)),
    previewNormalisation: () => act('previewing', () => previewNormalisation(session)),
    applyNormalisation: (ids) => act('normalising', () => applyNormalisation(session, ids)),
    closeNormalisation: () => store.set({ normalisation: null }),
    checkHandIn: () => act('checking-hand-in', () => checkHandIn(session)),
    setFilter: (filter) => store.set({ filter: { ...store.state.filter, ...filter } }),
    setAsOf: (day) => act('reading', () => setAsOf(session, day)),
    setLocale: async (locale) => {
      store.set({ locale });
      await writeSetting(port, 'locale', locale);
    },
    setAutoCheck: (on) => queue(() => watching.set(on)),
    dismiss: () => store.set({ problem: null, notice: null }),
    close: () => watching.stop(),
  };
}

/** Runs actions one after another, in the order asked; one that throws does not hold up the next. */
function oneAtATime(): <Value>(action: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const run = last.then(action, action);
    last = run;
    return run;
  };
}
