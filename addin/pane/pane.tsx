import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { NEEDED_API_LEVEL } from '../actions/create-ledger-pane.ts';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { PaneState } from '../actions/pane-state.ts';
import { ProblemBar } from './bars.tsx';
import { LedgerView } from './ledger-view.tsx';
import { LocaleContext, useSay } from './say.tsx';
import { SettingsView } from './settings-view.tsx';
import { TemplateView } from './template-view.tsx';
import { HostBars, TopBar } from './top-bar.tsx';
import { UnusableView } from './unusable-view.tsx';
import type { PaneView } from './view.ts';
import { busyWords, listWords, words } from './words.ts';

/** The whole task pane over what a person can do with the ledger. `firstView` is what it opens with. */
export function Pane({
  pane,
  dark,
  firstView = 'findings',
}: {
  pane: LedgerPane;
  dark: boolean;
  firstView?: PaneView;
}): ReactElement {
  const state = useSyncExternalStore(pane.subscribe, pane.getSnapshot);
  const { locale } = state;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <LocaleContext value={locale}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className="pane" data-dark={dark}>
        <Shell pane={pane} state={state} firstView={firstView} />
      </FluentProvider>
    </LocaleContext>
  );
}

function Shell({ pane, state, firstView }: { pane: LedgerPane; state: PaneState; firstView: PaneView }): ReactElement {
  const [view, setView] = useState(firstView);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || pane.getSnapshot().workbook.kind !== 'ledger') return;
      event.preventDefault();
      setView('findings');
      void (event.shiftKey ? pane.previous() : pane.next());
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [pane]);

  // Once a template was loaded the form has done its work.
  const kind = state.workbook.kind;
  const kindBefore = useRef(kind);
  useEffect(() => {
    if (kindBefore.current === 'no-ledger' && kind === 'ledger') setView('findings');
    kindBefore.current = kind;
  }, [kind]);

  return (
    <div className="shell">
      <TopBar state={state} view={view} setView={setView} />
      <main aria-busy={state.busy !== null}>
        <HostBars host={state.host} />
        <Body pane={pane} state={state} view={view} setView={setView} />
      </main>
      {state.problem === null || state.host.apiLevel < NEEDED_API_LEVEL ? null : (
        <ProblemBar problem={state.problem} onDismiss={() => pane.dismiss()} />
      )}
      <Announcer state={state} />
    </div>
  );
}

function Body({
  pane,
  state,
  view,
  setView,
}: {
  pane: LedgerPane;
  state: PaneState;
  view: PaneView;
  setView: (view: PaneView) => void;
}): ReactElement | null {
  const say = useSay();
  const { workbook } = state;
  if (view === 'settings') return <SettingsView state={state} pane={pane} />;
  if (workbook.kind === 'unread')
    return state.problem === null ? <p className="starting">{say(words.starting)}</p> : null;
  if (view === 'template' || workbook.kind === 'no-ledger') return <TemplateView state={state} pane={pane} />;
  if (workbook.kind === 'unusable') return <UnusableView workbook={workbook} state={state} pane={pane} />;
  return <LedgerView state={state} ledger={workbook} pane={pane} view={view} setView={setView} />;
}

/** Says once, politely, what is being done, what was done, and where next and previous led. Never what stands still. */
function Announcer({ state }: { state: PaneState }): ReactElement {
  const say = useSay();
  const { busy, notice, current, shown } = state;
  const [moved, setMoved] = useState('');
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === current);
    const line = shown[index];
    // Inside the list the screen reader reads what gets the focus.
    if (line === undefined || document.activeElement?.closest('.list')) return setMoved('');
    setMoved(say(listWords.standingAt, index + 1, shown.length, say(line.place), say(line.message)));
  }, [current, shown, say]);
  const text = busy !== null ? say(busyWords[busy]) : moved !== '' ? moved : notice !== null ? say(notice.message) : '';
  return (
    <div role="status" className="unseen">
      {text}
    </div>
  );
}
