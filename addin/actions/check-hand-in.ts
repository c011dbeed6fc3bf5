import type { Grid } from '../../ledger/grid/grid.ts';
import { judge } from '../../ledger/judge.ts';
import { findNamedArea } from '../../ledger/recognise/area.ts';
import { IDENTITY_NAME } from '../../ledger/sheet/sheet.ts';
import { STAMP_NAME, type Stamp, stampText } from '../../ledger/stamp/stamp.ts';
import { contextFor } from '../../pipeline/judging/judge-workbook.ts';
import type { CellPlace } from './host-port.ts';
import { listFindings } from './list-findings.ts';
import { type Looked, show } from './look.ts';
import { hostProblem, paneProblems } from './pane-sentences.ts';
import type { PaneSession } from './pane-session.ts';
import type { PaneProblem } from './pane-state.ts';
import { prepareHandIn, stampOf } from './prepare-hand-in.ts';
import { writeSetting } from './settings.ts';
import { validate } from './validate.ts';

/** 报送检查: validates, gives the verdict, and stamps a ledger that is fit. */
export async function checkHandIn(session: PaneSession): Promise<void> {
  const looked = await validate(session);
  if (looked === null) return;
  const { store } = session;
  const context = contextFor(looked.ledger, looked.judging);
  // That the ledger was changed since an earlier check is no longer true once this one is through.
  const unstamped = { ...looked.ledger, stamp: null };
  const judgement = judge(unstamped, context);
  const handIn = prepareHandIn(unstamped, judgement, listFindings(unstamped, judgement), context);
  const stamp = stampOf(unstamped, judgement, context);
  session.handInHash = stamp.hash;
  if (!handIn.fit) {
    store.set({ handIn, notice: null });
    return;
  }
  const problem = await writeStamp(session, looked, stamp);
  if (problem !== null) {
    store.set({ handIn, problem, notice: null });
    return;
  }
  const by = store.state.check?.by ?? 'validated';
  show(session, { ...looked, ledger: { ...looked.ledger, stamp }, judgement }, by);
  store.set({ handIn: { ...handIn, stamp }, notice: null });
}

async function writeStamp({ port }: PaneSession, { reading }: Looked, stamp: Stamp): Promise<PaneProblem | null> {
  if (port.describe().readOnly) return hostProblem({ kind: 'read-only', detail: null });
  const text = stampText(stamp);
  const place = stampPlace(reading.grid);
  if (place !== null) {
    const written = await port.writeNamedLine({ name: STAMP_NAME, place, texts: ['stamp', text] });
    if (!written.ok) return hostProblem(written.problem);
  }
  const kept = await writeSetting(port, 'stamp', text);
  if (!kept.ok) return hostProblem(kept.problem);
  return place === null ? paneProblems.noStampPlace : null;
}

/** Where the stamp stands, or is to stand: two rows under the identity on the hidden sheet. Null where that is lost. */
function stampPlace(grid: Grid): CellPlace | null {
  const there = findNamedArea(grid, STAMP_NAME);
  if (there !== null) return { sheet: there.sheet.name, row: there.area.top, columnIndex: there.area.left };
  const identity = findNamedArea(grid, IDENTITY_NAME);
  if (identity === null) return null;
  return { sheet: identity.sheet.name, row: identity.area.bottom + 2, columnIndex: identity.area.left };
}
