import type { Judgement } from '../../ledger/judge.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { hashEntries } from '../../ledger/stamp/hash-entries.ts';
import { contextFor, judgeWorkbook } from '../../pipeline/judging/judge-workbook.ts';
import type { Judging } from '../../pipeline/judging/prepare-judging.ts';
import type { HostResult, WorkbookReading } from './host-port.ts';
import { listFindings } from './list-findings.ts';
import { openLedger } from './open-ledger.ts';
import type { PaneSession } from './pane-session.ts';
import type { Check, WorkbookState } from './pane-state.ts';
import { turningRed } from './prepare-hand-in.ts';
import { readLastValidation, readSetting, readStampSetting } from './settings.ts';
import { showLedger, showUnusable } from './show-workbook.ts';

/** A workbook just read and judged. */
export interface Looked {
  readonly reading: WorkbookReading;
  readonly ledger: Ledger;
  readonly judgement: Judgement;
  readonly judging: Judging;
}

/** Reads the workbook anew and judges it; null, with the state saying why, where it is no ledger that can be judged. */
export async function look(session: PaneSession): Promise<HostResult<Looked | null>> {
  const read = await session.port.readWorkbook();
  if (!read.ok) return read;
  const reading = read.value;
  const { grid, file } = reading;
  const chosen = { plan: readSetting(session.port, 'plan'), round: readSetting(session.port, 'round') };
  const opened = await openLedger(grid, session.data.roster, session.shelf, chosen);
  if (opened.kind === 'ledger') {
    const judging = session.judgingFor(opened.plan, opened.round);
    const judged = judgeWorkbook(grid, file, judging);
    if (judged.kind === 'ledger') {
      return { ok: true, value: { reading, ledger: judged.ledger, judgement: judged.judged, judging } };
    }
  }
  const empty = grid.sheets.every(({ rows }) => rows.length === 0);
  const workbook: WorkbookState =
    opened.kind === 'no-plan'
      ? showUnusable(file, 'plan', opened.plan)
      : opened.kind === 'no-round'
        ? showUnusable(file, 'round', null)
        : { kind: 'no-ledger', empty };
  const asOf = session.chosenDay ?? session.data.today();
  session.handInHash = null;
  session.store.set({ workbook, asOf, check: null, handIn: null, normalisation: null });
  return { ok: true, value: null };
}

/** Puts what was found on show. `by` says whether the marks in the workbook say the same. */
export function show(session: PaneSession, looked: Looked, by: Check['by']): void {
  const { ledger, judgement, judging } = looked;
  const { store, port } = session;
  const known = ledger.stamp ? ledger : { ...ledger, stamp: readStampSetting(port) };
  const hash = hashEntries(ledger);
  const sameEntries = session.handInHash === hash;
  if (!sameEntries) session.handInHash = null;
  store.set({
    workbook: showLedger(known, judgement, judging, readLastValidation(port)),
    asOf: judging.asOf,
    check: checkOf(looked, by),
    handIn: sameEntries && store.state.handIn?.asOf === judging.asOf ? store.state.handIn : null,
  });
}

function checkOf({ ledger, judgement, judging }: Looked, by: Check['by']): Check {
  return {
    asOf: judging.asOf,
    by,
    findings: listFindings(ledger, judgement),
    severities: judgement.summary.severities,
    lights: judgement.summary.lights,
    rows: judgement.lights.size,
    fit: judgement.fit,
    turningRed: turningRed(ledger, contextFor(ledger, judging)),
  };
}
