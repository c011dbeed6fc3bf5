import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NEEDED_API_LEVEL } from '../actions/create-ledger-pane.ts';
import type { HostDescription } from '../actions/host-port.ts';
import type { PaneState } from '../actions/pane-state.ts';
import { hostProblemSentences } from '../actions/problems.ts';
import { Bar } from './bars.tsx';
import { useSay } from './say.tsx';
import type { PaneView } from './view.ts';
import { words } from './words.ts';

/** The way to the settings and back. */
export function TopBar({
  state,
  view,
  setView,
}: {
  state: PaneState;
  view: PaneView;
  setView: (view: PaneView) => void;
}): ReactElement {
  const say = useSay();
  const away = view === 'settings' || (view === 'template' && state.workbook.kind === 'ledger');
  return (
    <div className="top">
      {away ? (
        <Button size="small" appearance="subtle" onClick={() => setView('findings')}>
          ← {say(words.back)}
        </Button>
      ) : (
        <Button size="small" appearance="subtle" className="settings-button" onClick={() => setView('settings')}>
          {say(words.settings)}
        </Button>
      )}
    </div>
  );
}

/** What this Excel or this workbook does not allow, whatever is asked. */
export function HostBars({ host }: { host: HostDescription }): ReactElement {
  return (
    <>
      {host.apiLevel < NEEDED_API_LEVEL ? <Bar tone="error" sentence={hostProblemSentences['too-old']} /> : null}
      {host.readOnly ? <Bar tone="caution" sentence={hostProblemSentences['read-only']} /> : null}
    </>
  );
}
