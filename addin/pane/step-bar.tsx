import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LedgerPane } from '../actions/ledger-pane.ts';
import type { PaneState } from '../actions/pane-state.ts';
import { useSay } from './say.tsx';
import { listWords, words } from './words.ts';

/** Previous and next finding, where one stands among them, and the way to the check before handing in. */
export function StepBar({
  state,
  pane,
  toHandIn,
}: {
  state: PaneState;
  pane: LedgerPane;
  toHandIn: () => void;
}): ReactElement {
  const say = useSay();
  const { shown, current, check } = state;
  const index = shown.findIndex(({ id }) => id === current);
  const ready = check !== null && check.by !== 'read' && check.findings.length === 0;
  return (
    <div className="steps">
      {shown.length === 0 ? null : (
        <>
          <Button size="small" title="Shift+F8" onClick={() => void pane.previous()}>
            ↑ {say(listWords.previous)}
          </Button>
          <Button size="small" title="F8" onClick={() => void pane.next()}>
            ↓ {say(listWords.next)}
          </Button>
          <span className="position">{index < 0 ? '' : say(listWords.position, index + 1, shown.length)}</span>
        </>
      )}
      <Button size="small" className="to-hand-in" appearance={ready ? 'primary' : 'secondary'} onClick={toHandIn}>
        {say(words.handIn)} →
      </Button>
    </div>
  );
}
