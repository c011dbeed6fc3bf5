import type { HostResult } from './host-port.ts';
import { type Looked, look, show } from './look.ts';
import { lostFormats } from './lost-formats.ts';
import { hostProblem, notices, paneProblems } from './pane-sentences.ts';
import type { PaneSession } from './pane-session.ts';
import type { PaneProblem } from './pane-state.ts';
import { clearMarks as clearingOf, type ResultWrites, writeMarks } from './result-column.ts';
import { lastValidationText, writeSetting } from './settings.ts';

/** 校验: reads, judges, marks and lists. Gives what was found; null where there is nothing to go on with. */
export async function validate(session: PaneSession): Promise<Looked | null> {
  const looked = session.take(await look(session));
  if (looked === null) return sayNoLedger(session);
  const problem = await mark(session, looked);
  show(session, looked, problem === null ? 'validated' : 'read');
  session.store.set({ problem, notice: notices.validated(looked.judgement.findings.length) });
  return looked;
}

/** The same without a word: nothing is said of what the host cannot do just now. Gives whether it came about. */
export async function validateQuietly(session: PaneSession): Promise<HostResult<null>> {
  const looked = await look(session);
  if (!looked.ok) return looked;
  if (looked.value === null) return { ok: true, value: null };
  const problem = await mark(session, looked.value);
  show(session, looked.value, problem === null ? 'auto' : 'read');
  if (problem?.kind === 'cell-edit-mode') return { ok: false, problem: { kind: 'cell-edit-mode', detail: null } };
  return { ok: true, value: null };
}

/** 清除标记: empties the result column of every mark. */
export async function clearMarks(session: PaneSession): Promise<void> {
  const looked = session.take(await look(session));
  if (looked === null) {
    sayNoLedger(session);
    return;
  }
  const clearing = clearingOf(looked.ledger, looked.reading.grid);
  const problem = await write(session, clearing);
  show(session, looked, 'read');
  const notice = clearing.writes.length > 0 ? notices.cleared : notices.nothingToClear;
  session.store.set({ problem, notice: problem === null ? notice : null });
}

/** Writes the marks, puts lost colours back, and keeps the day and the counts; the first thing that did not come about. */
async function mark(session: PaneSession, looked: Looked): Promise<PaneProblem | null> {
  const { port } = session;
  const { ledger, judgement, judging, reading } = looked;
  const problem = await write(session, writeMarks(ledger, judgement, reading.grid));
  // What the sheets lack is said last: the marks that could be written stand.
  if (problem !== null && problem.kind !== NO_COLUMN) return problem;
  const validation = { asOf: judging.asOf, severities: judgement.summary.severities };
  await writeSetting(port, 'lastValidation', lastValidationText(validation));
  return (await restoreFormats(session, looked)) ?? problem;
}

const NO_COLUMN = paneProblems.noResultColumn([]).kind;

/** Writes the result columns that are there, and says which are not. */
async function write({ port }: PaneSession, { writes, lacking }: ResultWrites): Promise<PaneProblem | null> {
  if (writes.length > 0) {
    if (port.describe().readOnly) return hostProblem({ kind: 'read-only', detail: null });
    const written = await port.writeColumns(writes);
    if (!written.ok) return hostProblem(written.problem);
  }
  return lacking.length === 0 ? null : paneProblems.noResultColumn(lacking);
}

async function restoreFormats(
  { port }: PaneSession,
  { ledger, judging, reading }: Looked,
): Promise<PaneProblem | null> {
  if (port.describe().readOnly) return null;
  const lost = ledger.sheets.flatMap((sheet) => {
    const declaration = judging.sheets.find(({ id }) => id === sheet.id);
    const present = reading.formats?.get(sheet.name);
    if (declaration === undefined || present === undefined) return [];
    const formats = lostFormats(sheet, declaration, judging.plan, present);
    return formats.length === 0 ? [] : [{ sheet: sheet.name, formats }];
  });
  if (lost.length === 0) return null;
  const restored = await port.restoreFormats(lost);
  if (restored.ok) return null;
  return restored.problem.kind === 'protected' ? paneProblems.formatsNotRestored : hostProblem(restored.problem);
}

/** Says that there is nothing to validate, unless a graver problem is said already. */
function sayNoLedger({ store }: PaneSession): null {
  if (store.state.problem === null && store.state.workbook.kind === 'no-ledger') {
    store.set({ problem: paneProblems.noLedger });
  }
  return null;
}
