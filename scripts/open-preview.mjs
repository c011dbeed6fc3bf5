// A browser before the preview page, for the scripts that look at the pane from outside.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { root } from './setup.mjs';

/** Starts the preview and a browser; `close` ends both. */
export async function openPreview() {
  const executablePath = await findBrowser();
  if (executablePath === null) {
    process.stderr.write('没有找到 Chromium、Chrome 或 Edge，可用 CHROME_PATH 指定。\n');
    process.stderr.write('No Chromium, Chrome or Edge found; set CHROME_PATH.\n');
    process.exit(1);
  }
  const server = spawn(process.execPath, [join(root, 'scripts', 'preview.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const close = async () => {
    await browser.close();
    server.kill();
  };
  return { address, browser, close };
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text) => {
      said += text;
      const [address] = /http:\/\/\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
  });
}

/** The tests' own way of finding a browser. */
async function findBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'task-ledger-browser-'));
  const bundle = await rolldown({
    input: join(root, 'test', 'excel-host', 'find-browser.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'find-browser.mjs' });
  await bundle.close();
  const file = join(folder, 'find-browser.mjs');
  const found = existsSync(file) ? (await import(pathToFileURL(file).href)).findBrowser() : null;
  rmSync(folder, { recursive: true, force: true });
  return found;
}
