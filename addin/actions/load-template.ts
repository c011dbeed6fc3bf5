import { readRound } from '../../ledger/round/round.ts';
import type { TemplateWish } from './ledger-pane.ts';
import { look, show } from './look.ts';
import { hostProblem, notices, paneProblems } from './pane-sentences.ts';
import type { PaneSession } from './pane-session.ts';

/** 载入模板: brings a unit's ledger into a workbook that holds none. */
export async function loadTemplate(session: PaneSession, wish: TemplateWish): Promise<void> {
  const { store, port, data, shelf } = session;
  const { readOnly } = port.describe();
  if (readOnly) {
    store.set({ problem: hostProblem({ kind: 'read-only', detail: null }) });
    return;
  }
  const round = readRound(wish.round);
  const plan = await shelf.find(wish.plan);
  const unit = data.roster.units.find(({ code }) => code === wish.unit);
  if (round === null) {
    store.set({ problem: paneProblems.notARound });
    return;
  }
  const judging = plan === null ? null : session.judgingFor(plan, round);
  const scope = unit && judging?.units.get(unit.code);
  if (plan === null || unit === undefined || scope === undefined || scope.sheets.length === 0) {
    store.set({ problem: paneProblems.noRows });
    return;
  }
  const before = await look(session);
  if (session.take(before) !== null || (before.ok && store.state.workbook.kind === 'unusable')) {
    store.set({ problem: paneProblems.hasLedger });
    return;
  }
  if (!before.ok) return;
  const { makeTemplate } = await import('./make-template.ts');
  const { bytes, contents } = await makeTemplate({ plan, roster: data.roster, unit, round, ...scope });
  const placed = await port.placeSheets(bytes, contents);
  if (!placed.ok) {
    store.set({ problem: hostProblem(placed.problem) });
    return;
  }
  const after = session.take(await look(session));
  if (after !== null) show(session, after, 'read');
  store.set({ notice: notices.templateLoaded });
}
