import { Button } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { LedgerShown, PaneState } from '../actions/pane-state.ts';
import { FindingFilters, LightCounts } from './filters.tsx';
import { FindingList } from './finding-list.tsx';
import { HandInView } from './hand-in-view.tsx';
import { LedgerHead } from './ledger-head.tsx';
import { useSay } from './say.tsx';
import { LightSign } from './sign.tsx';
import { StepBar } from './step-bar.tsx';
import { Tabs } from './tabs.tsx';
import { handInWords } from './task-words.ts';
import { TurningRed } from './turning-red.tsx';
import type { PaneView } from './view.ts';
import { busyWords, listWords, words } from './words.ts';

// A dialog brings much with it and is not needed to begin with.
const NormalisationDialog = lazy(() => import('./normalisation-dialog.tsx'));

interface Shown {
  readonly state: PaneState;
  readonly pane: LedgerPane;
}

/** A ledger: its head, what can be done with it, and its findings or the check before handing in. */
export function LedgerView({
  state,
  ledger,
  pane,
  view,
  setView,
}: Shown & { ledger: LedgerShown; view: PaneView; setView: (view: PaneView) => void }): ReactElement {
  const say = useSay();
  const { check, notice, normalisation, busy } = state;
  const handIn = view === 'hand-in';
  return (
    <>
      <LedgerHead ledger={ledger} state={state} pane={pane} />
      <Actions state={state} pane={pane} handIn={handIn} />
      <p className="notice">
        {busy === null ? null : <span className="spinner" aria-hidden="true" />}
        {busy !== null ? say(busyWords[busy]) : notice === null ? null : say(notice.message)}
      </p>
      <Tabs
        label={say(words.views)}
        tabs={[
          { id: 'findings', name: `${say(words.findings)}${check === null ? '' : ` ${check.findings.length}`}` },
          { id: 'hand-in', name: say(words.handIn) },
        ]}
        chosen={handIn ? 'hand-in' : 'findings'}
        onChoose={setView}
      >
        {handIn ? (
          <HandInView state={state} ledger={ledger} pane={pane} />
        ) : (
          <Findings state={state} pane={pane} toHandIn={() => setView('hand-in')} />
        )}
      </Tabs>
      {normalisation === null ? null : (
        <Suspense>
          <NormalisationDialog items={normalisation} busy={busy !== null} pane={pane} />
        </Suspense>
      )}
    </>
  );
}

function Actions({ state, pane, handIn }: Shown & { handIn: boolean }): ReactElement {
  const say = useSay();
  const { busy, check } = state;
  const done = check !== null && check.by !== 'read' && check.findings.length === 0;
  const idle = busy === null;
  return (
    <div className="actions">
      <Button
        appearance={handIn || done ? 'secondary' : 'primary'}
        disabledFocusable={!idle}
        onClick={() => void pane.validate()}
      >
        {say(words.validate)}
      </Button>
      <Button disabledFocusable={!idle} onClick={() => void pane.previewNormalisation()}>
        {say(words.normalise)}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={!idle} onClick={() => void pane.clearMarks()}>
        {say(words.clearMarks)}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={!idle} onClick={() => void pane.refresh()}>
        {say(words.refresh)}
      </Button>
    </div>
  );
}

function Findings({ state, pane, toHandIn }: Shown & { toHandIn: () => void }): ReactElement | null {
  const say = useSay();
  const { check, filter, shown } = state;
  if (check === null) return null;
  return (
    <>
      <LightCounts check={check} filter={filter} setFilter={(wish) => pane.setFilter(wish)} />
      {check.turningRed.length === 0 ? null : (
        <details className="soon">
          <summary>
            <LightSign light="blue" /> {say(handInWords.soon)} {check.turningRed.length}
          </summary>
          <ul>
            <TurningRed rows={check.turningRed} select={(cell) => void pane.select(cell)} />
          </ul>
        </details>
      )}
      {check.findings.length === 0 ? (
        <p className="none">
          ✔ {say(listWords.none)} {check.fit ? say(listWords.noneNext) : ''}
        </p>
      ) : (
        <>
          <FindingFilters
            check={check}
            filter={filter}
            shown={shown.length}
            setFilter={(wish) => pane.setFilter(wish)}
          />
          {shown.length === 0 ? (
            <p className="none">{say(listWords.noneShown)}</p>
          ) : (
            <FindingList state={state} pane={pane} />
          )}
        </>
      )}
      <StepBar state={state} pane={pane} toHandIn={toHandIn} />
    </>
  );
}
