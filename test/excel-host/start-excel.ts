import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { ExcelHost } from './host/excel-host.ts';
import { Handle } from './host/handle.ts';
import type { Language } from './host/language.ts';
import { type ProfileName, profiles } from './host/profiles.ts';
import { Workbook } from './model/workbook.ts';
import { openOverWeb } from './open-over-web.ts';
import { openOverWindows } from './open-over-windows.ts';
import { fileIn, officeJsFile, ownOfficeJsFile } from './pane-files.ts';

/** Where the pane seems to come from. Every request is answered from disk; there is no server. */
export const ORIGIN = 'https://sim.test';

export interface ExcelOptions {
  /** Excel on the web (the pane in an iframe, messages) or Excel for Windows (`window.external`). */
  readonly path: 'web' | 'win32';
  /** `web` or `excel-365` unless told, after the path. */
  readonly profile?: ProfileName;
  /** An empty workbook unless told. */
  readonly workbook?: Workbook;
  /** Folder with the files of the pane. */
  readonly pane: string;
  /** File of the pane in its folder, with a query if need be; `taskpane.html` unless told. */
  readonly page?: string;
  /** Chinese unless told. */
  readonly language?: Language;
  /** A browser that is running already; it is left running. */
  readonly browser?: Browser;
  /** Window of Excel on the web, or the pane itself on Windows, in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Colour scheme, forced colours and the like of the person's machine. */
  readonly circumstances?: Parameters<Browser['newContext']>[0];
  /** Requests that are to fail, as if the network were down: `/office\.js$/`. */
  readonly unreachable?: RegExp;
}

/** A pane running under Microsoft's office.js in a simulated Excel. */
export interface RunningExcel {
  readonly page: Page;
  /** The pane. On Windows it is the page itself. */
  readonly frame: Frame;
  readonly host: Handle;
  /** Addresses outside the pane's own origin that it asked for; requests for office.js from Microsoft's networks are answered and not listed. */
  readonly outside: readonly string[];
  /** Paths it asked for at its own origin and that do not exist. */
  readonly missing: readonly string[];
  /** Uncaught errors of the pane. */
  readonly errors: readonly string[];
  /** Calls of office.js to the host that are not simulated. */
  readonly unknownCalls: readonly unknown[];
  /** Addresses of the windows (`displayDialogAsync`) that the pane wanted opened; they are not shown. */
  readonly dialogs: readonly string[];
  /** Presses a ribbon button that runs a function; settled when the function says that it is done. */
  runCommand(functionName: string, controlId?: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser for the tests of one file. Throws where there is none. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chromium, Chrome or Edge found; set CHROME_PATH');
  return chromium.launch({ executablePath, headless: true, args: [...QUIET] });
}

/** Opens the pane in a simulated Excel, with Microsoft's own check of requirement sets switched on. */
export async function startExcel(options: ExcelOptions): Promise<RunningExcel> {
  const browser = options.browser ?? (await launchBrowser());
  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport: { width, height }, ...options.circumstances });
  const workbook = options.workbook ?? new Workbook();
  const profile = profiles[options.profile ?? (options.path === 'web' ? 'web' : 'excel-365')];
  const host = new ExcelHost(workbook, profile);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const { outside, missing } = await answerFromDisk(context, options);
  await context.addInitScript(switchOnCheck);
  const open = options.path === 'web' ? openOverWeb : openOverWindows;
  const { frame, channel } = await open(
    page,
    host,
    options.language ?? 'zh-CN',
    ORIGIN,
    options.page ?? 'taskpane.html',
  );
  return {
    page,
    frame,
    host: new Handle(host),
    outside,
    missing,
    errors,
    unknownCalls: channel.unknown,
    dialogs: channel.dialogs,
    runCommand: (functionName, controlId = 'button') => channel.runCommand(functionName, controlId),
    close: async () => {
      await context.close();
      if (options.browser === undefined) await browser.close();
    },
  };
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

async function answerFromDisk(context: BrowserContext, { pane, unreachable }: ExcelOptions) {
  const outside: string[] = [];
  const missing: string[] = [];
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const { origin, pathname } = new URL(address);
    if (unreachable?.test(address)) return route.abort('internetdisconnected');
    const microsofts = officeJsFile(address);
    if (microsofts !== null) return route.fulfill({ status: 200, ...microsofts });
    if (origin !== ORIGIN) {
      outside.push(address);
      return route.abort();
    }
    const file = fileIn(pane, pathname) ?? ownOfficeJsFile(pathname);
    if (file !== null) return route.fulfill({ status: 200, ...file });
    missing.push(pathname);
    return route.fulfill({ status: 404, body: '' });
  });
  return { outside, missing };
}

/** In the browser: sets Microsoft's own check as soon as a script has brought it along, before the pane can ask anything. */
function switchOnCheck(): void {
  addEventListener(
    'load',
    () => {
      const extension: unknown = Reflect.get(window, 'OfficeExtension');
      const utility: unknown =
        typeof extension === 'object' && extension !== null && Reflect.get(extension, 'CommonUtility');
      if (typeof utility === 'function') Reflect.set(utility, '_doApiNotSupportedCheck', true);
    },
    true,
  );
}
