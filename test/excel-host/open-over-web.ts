import type { Frame, Page } from 'playwright-core';
import type { ExcelHost } from './host/excel-host.ts';
import type { Language } from './host/language.ts';
import { WebChannel } from './host/web-channel.ts';

/** Opens the pane as Excel on the web does: in an iframe of a page that passes messages to the host. */
export async function openOverWeb(page: Page, host: ExcelHost, language: Language, origin: string, pane: string) {
  const channel = new WebChannel(host, language, origin, (message) => {
    // A page that has gone takes no messages any more.
    page.evaluate(postToPane, message).catch(() => {});
  });
  await page.exposeFunction('excelHostReceive', (message: string) => channel.receive(message));
  await page.route(`${origin}/simulated-excel.html`, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: PAGE }),
  );
  await page.goto(`${origin}/simulated-excel.html`);
  await page.evaluate(holdPane, { address: channel.frameAddress(`${origin}/${pane}`), name: channel.frameName });
  const element = await page.waitForSelector('iframe');
  const frame: Frame | null = await element.contentFrame();
  if (frame === null) throw new Error('the page of the simulated Excel has no iframe');
  await frame.waitForLoadState('load');
  return { frame, channel };
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}body{display:flex;justify-content:flex-end}iframe{border:0;width:350px;height:100%}</style>`;

/** In the browser: makes the iframe and passes its messages on. */
function holdPane({ address, name }: { address: string; name: string }): void {
  const frame = document.createElement('iframe');
  frame.title = 'pane';
  frame.name = name;
  frame.src = address;
  addEventListener('message', ({ source, data }) => {
    const receive: unknown = Reflect.get(window, 'excelHostReceive');
    if (source === frame.contentWindow && typeof receive === 'function') receive(String(data));
  });
  document.body.append(frame);
}

/** In the browser: gives a message to the pane. */
function postToPane(message: string): void {
  document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
}
