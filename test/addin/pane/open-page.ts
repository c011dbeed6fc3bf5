import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { fileIn } from '../../excel-host/pane-files.ts';
import { launchBrowser } from '../../excel-host/start-excel.ts';
import { root } from '../../house/source-tree.ts';

/** A page that was opened, and what it did that it should not. */
export interface Opened {
  readonly page: Page;
  /** Errors of scripts and of the policy, and requests to any other origin. */
  readonly faults: string[];
}

/** A browser in which every request for https://pane.test is answered from a folder and every other one is a fault. */
export class FolderBrowser {
  #browser: Browser | null = null;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async start(): Promise<void> {
    this.#browser = await launchBrowser();
  }

  async open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
    if (this.#browser === null) throw new Error('the browser was not started');
    const context = await this.#browser.newContext({ viewport: { width: 350, height: 800 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== 'https://pane.test') {
        faults.push(`request to ${url.href}`);
        return route.abort();
      }
      const file = fileIn(this.#folder, url.pathname);
      return route.fulfill(file === null ? { status: 404, body: '' } : { status: 200, ...file });
    });
    await page.goto(`https://pane.test${path}`);
    return { page, faults };
  }

  /** Closes every page. */
  async clear(): Promise<void> {
    await Promise.all((this.#browser?.contexts() ?? []).map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
  }
}

/** The pane over a fake session, built once for a file of tests; call it inside `describe`. */
export function panePage(): { open(query?: string, options?: BrowserContextOptions): Promise<Opened> } {
  const folder = mkdtempSync(join(tmpdir(), 'pane-page-'));
  const browser = new FolderBrowser(folder);
  beforeAll(async () => {
    const build = join(root, 'test/addin/pane/page/build-page.mjs');
    execFileSync(process.execPath, [build, folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    await browser.start();
  });
  afterEach(() => browser.clear());
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    open: async (query = '', options = {}) => {
      const opened = await browser.open(`/index.html${query}`, options);
      await opened.page.waitForSelector('.shell');
      return opened;
    },
  };
}

/** What was asked of the fake session so far. */
export function askedOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.fake.asked);
}
