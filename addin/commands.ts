import { createLedgerPane } from './actions/create-ledger-pane.ts';
import type { LedgerPane } from './actions/ledger-pane.ts';
import { createExcelPort } from './host/excel-port.ts';
import { loadPaneData } from './pane-data.ts';

// The buttons of the ribbon that work with the pane closed. Their names stand in the manifest.
void Office.onReady(() => {
  Office.actions.associate('validateLedger', (event: Office.AddinCommands.Event) =>
    run(event, (pane) => pane.validate()),
  );
  Office.actions.associate('clearMarks', (event: Office.AddinCommands.Event) =>
    run(event, (pane) => pane.clearMarks()),
  );
});

/** Does one thing with the ledger and tells Excel that it is over, whatever came of it. What went wrong is said in a window. */
async function run(event: Office.AddinCommands.Event, action: (pane: LedgerPane) => Promise<void>): Promise<void> {
  try {
    const pane = createLedgerPane(createExcelPort(), await loadPaneData());
    await action(pane);
    const { problem, workbook, locale } = pane.getSnapshot();
    const said = problem ?? (workbook.kind === 'unusable' ? workbook : null);
    if (said !== null) await show([said.message[locale], said.wayOut[locale]]);
  } catch (error) {
    await show([error instanceof Error ? error.message : String(error)]);
  } finally {
    event.completed();
  }
}

/** Shows sentences in a small window of Excel. Where it cannot be opened the command ends without them. */
function show(sentences: readonly string[]): Promise<void> {
  const page = new URL('./notice.html', location.href);
  for (const sentence of sentences) page.searchParams.append('say', sentence);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { width: 30, height: 20, displayInIframe: true }, () => resolve());
  });
}
