import type { Page } from 'playwright-core';
import { dispatchIds } from './host/common-api.ts';
import type { ExcelHost } from './host/excel-host.ts';
import type { Language } from './host/language.ts';
import { WindowsChannel } from './host/windows-channel.ts';
import { installExternal } from './host/windows-external.ts';

/** Opens the pane as Excel for Windows does: as a page of its own, with the host in `window.external`. */
export async function openOverWindows(page: Page, host: ExcelHost, language: Language, origin: string, pane: string) {
  const channel = new WindowsChannel(host, language);
  channel.fire = (dispatchId, payload) => {
    const send = async (): Promise<void> => {
      const taken = await page.evaluate(fireInPane, [dispatchId, payload] as const);
      // Excel keeps a button that was pressed until the pane listens; other events it does not.
      if (!taken && dispatchId === dispatchIds.commandInvoked) setTimeout(() => void send().catch(() => {}), 50);
    };
    // A page that has gone takes no events any more.
    send().catch(() => {});
    return true;
  };
  await page.exposeFunction('excelHostExecute', (id: number, params: unknown) => channel.execute(id, params));
  await page.exposeFunction('excelHostOpenDialog', (dialog: string) => channel.openDialog(dialog));
  // Asked for in the midst of a script: only an address that is read at once can answer that.
  await page.route(`${origin}/simulated-excel.json`, (route) => {
    host.restart();
    return route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(channel.context()) });
  });
  await page.addInitScript(`(${connect.toString()})(${installExternal.toString()})`);
  await page.goto(`${origin}/${pane}`);
  return { frame: page.mainFrame(), channel };
}

/** In the browser: gives an event to the pane; whether it listens. */
function fireInPane([id, items]: readonly [number, readonly unknown[]]): boolean {
  const fire: unknown = Reflect.get(window, 'excelHostFire');
  return typeof fire === 'function' && fire(id, items) === true;
}

/** In the browser, before any script of the pane. */
function connect(install: typeof installExternal): void {
  const request = new XMLHttpRequest();
  request.open('GET', '/simulated-excel.json', false);
  request.send();
  const context = JSON.parse(request.responseText);
  const execute = (id: number, params: unknown): Promise<readonly unknown[]> => {
    const call: unknown = Reflect.get(window, 'excelHostExecute');
    return typeof call === 'function' ? call(id, params) : Promise.resolve([5001]);
  };
  const openDialog = (options: string): void => {
    const call: unknown = Reflect.get(window, 'excelHostOpenDialog');
    if (typeof call === 'function') call(options);
  };
  const fire = install(window, {
    context: () => context,
    execute,
    openDialog,
    saveSettings: (settings) => {
      // 76 is the number under which settings are saved.
      void execute(76, [settings.map(([key]) => key), settings.map(([, value]) => value)]);
    },
  });
  Reflect.set(window, 'excelHostFire', fire);
}
