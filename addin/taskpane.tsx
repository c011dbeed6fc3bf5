import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createLedgerPane } from './actions/create-ledger-pane.ts';
import { createExcelPort } from './host/excel-port.ts';
import { Pane } from './pane/pane.tsx';
import { StartMessage, type StartProblem } from './pane/start-message.tsx';
import type { PaneView } from './pane/view.ts';
import { loadPaneData } from './pane-data.ts';

/** Milliseconds after which the pane says that office.js did not come. It goes on waiting all the same. */
const PATIENCE = 10_000;

let root: Root | null = null;

start().catch((error: unknown) => say('failed', error instanceof Error ? error.message : String(error)));

async function start(): Promise<void> {
  const late = setTimeout(() => say('unreachable'), PATIENCE);
  const script = document.getElementById('office-js');
  script?.addEventListener('error', () => say('unreachable'), { once: true });
  const data = loadPaneData();
  data.catch(() => undefined);
  await officeIsThere();
  const { host } = await Office.onReady();
  clearTimeout(late);
  if (host !== Office.HostType.Excel) return say('no-host');
  const pane = createLedgerPane(createExcelPort(), await data);
  draw().render(
    <StrictMode>
      <Pane pane={pane} dark={isDark()} firstView={viewAskedFor()} />
    </StrictMode>,
  );
  await pane.open();
}

/** Resolves once office.js has run; it is loaded beside this code, in whichever order the network brings them. */
function officeIsThere(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (typeof Office === 'undefined') setTimeout(look, 30);
      else resolve();
    };
    look();
  });
}

function say(problem: StartProblem, detail?: string): void {
  draw().render(<StartMessage problem={problem} {...(detail === undefined ? {} : { detail })} />);
}

/** React's place on the page, made when there is something to show. */
function draw(): Root {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('the page has no place for the pane');
  root ??= createRoot(place);
  return root;
}

/** Whether Excel is dark: its theme says so by the background it asks panes to have. */
function isDark(): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(backgroundAskedFor());
  if (match === null) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function backgroundAskedFor(): string {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor ?? '';
  } catch {
    // A host without themes has none to ask for; the pane is light there.
    return '';
  }
}

/** The ribbon's 载入模板 opens the page with `?view=template`. */
function viewAskedFor(): PaneView {
  return new URLSearchParams(location.search).get('view') === 'template' ? 'template' : 'findings';
}
