import { createRoot } from 'react-dom/client';
import { Pane } from '../../../../addin/pane/pane.tsx';
import type { PaneView } from '../../../../addin/pane/view.ts';
import { type FakePane, fakePane } from './fake-pane.ts';
import { sampleStates } from './sample-states.ts';

declare global {
  interface Window {
    /** The pane's other side, for the test to look at and to change. */
    fake: FakePane;
  }
}

const views: readonly PaneView[] = ['findings', 'hand-in', 'template', 'settings'];
const wish = new URLSearchParams(location.search);
const name = wish.get('state') ?? 'findings';
const state = Object.entries(sampleStates).find(([key]) => key === name)?.[1] ?? sampleStates.findings;
const place = document.getElementById('pane');
if (place === null) throw new Error('the page has no place for the pane');

window.fake = fakePane({ ...state, locale: wish.get('locale') === 'en' ? 'en' : 'zh-CN' });
createRoot(place).render(
  <Pane
    pane={window.fake}
    dark={wish.has('dark')}
    firstView={views.find((view) => view === wish.get('view')) ?? 'findings'}
  />,
);
