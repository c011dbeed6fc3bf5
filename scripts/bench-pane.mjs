// Measures the pane in the simulated Excel: how soon it is ready, what a validation takes, and what is downloaded.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPreview } from './open-preview.mjs';
import { root } from './setup.mjs';

const RUNS = 5;
const DAY = new Date('2024-07-12T09:00:00+08:00');
const UNIT = 'D22';

const { address, browser, close } = await openPreview();
const { ledgerOf, planOf } = await import('./bench/large-ledger.mjs');
const { fullLedgers, officersLedger } = await import('./bench/full-ledgers.mjs');
const { ledgerSheets } = await import('../dist/ledger/sheets/index.js');
const { columnLetter } = await import('../dist/ledger/grid/grid.js');
/** By sheet: the cell of its result column in the first row under the headings. */
const checkCells = ledgerSheets.map(({ name, columns }) => [name['zh-CN'], `${columnLetter(columns.length - 1)}5`]);
const folder = join(root, 'out', 'bench');
mkdirSync(folder, { recursive: true });
try {
  const ready = [];
  for (let run = 0; run < RUNS; run += 1) ready.push(await readyAfterOffice());
  say(`pane ready after office.js: ${median(ready)} ms (median of ${RUNS}: ${ready.join(', ')})`);
  for (const rows of [51, 500, 5000]) {
    const plan = planOf(rows);
    await validation('task ledger alone', Buffer.from(await ledgerOf(plan, UNIT)), plan);
  }
  await validation('every sheet', firstIn(await fullLedgers(folder, 57), UNIT));
  await validation('every sheet', firstIn(await officersLedger(folder, 5000), ''));
} finally {
  await close();
}
sizes();

/** Milliseconds from office.js being ready to the ledger standing in the pane, each time in a fresh browser profile. */
async function readyAfterOffice() {
  const page = await open();
  await page.addInitScript(noteTimes);
  await page.goto(address);
  await page.frameLocator('aside iframe').locator('.head').waitFor();
  const { ready, shown } = await (await frameOf(page)).evaluate(() => globalThis.times);
  await page.context().close();
  return Math.round(shown - ready);
}

/** The first workbook of the inputs whose name begins so. */
function firstIn({ files }, beginning) {
  const [file] = readdirSync(files).filter((name) => name.startsWith(beginning));
  return readFileSync(join(files, file));
}

/**
 * Validates a ledger, of a plan that does not come along where one is given: compute is what passes in the pane, without what the
 * simulated Excel itself takes.
 */
async function validation(what, buffer, plan) {
  const page = await open();
  if (plan !== undefined) await servePlan(page, plan);
  await page.goto(address);
  const pane = page.frameLocator('aside iframe');
  const before = await pane.locator('.shell').elementHandle();
  await page.setInputFiles('#open', { name: `${UNIT}.xlsx`, mimeType: 'application/octet-stream', buffer });
  await before.waitForElementState('hidden').catch(() => {});
  await pane.locator('.head').waitFor({ timeout: 120_000 });
  await pane.locator('main[aria-busy="false"]').waitFor({ timeout: 120_000 });
  await page.evaluate(countHost);
  const frame = await frameOf(page);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const trips = await page.evaluate(() => globalThis.host.roundTrips);
    const own = await page.evaluate(() => globalThis.host.spent);
    const wall = await frame.evaluate(pressAndWait);
    const after = await page.evaluate(() => ({ trips: globalThis.host.roundTrips, own: globalThis.host.spent }));
    runs.push({ trips: after.trips - trips, compute: Math.round(wall - (after.own - own)), wall: Math.round(wall) });
    // The next run finds something to write again, on every sheet.
    await page.evaluate((checks) => {
      const excel = globalThis.simulatedExcel();
      for (const [sheet, cell] of checks) if (excel.sheets.includes(sheet)) excel.clear(sheet, cell);
    }, checkCells);
  }
  const rows = await page.evaluate(countRows, checkCells);
  const computes = runs.map(({ compute }) => compute);
  say(
    `validate ${rows} rows (${what}): compute ${median(computes)} ms (median of ${RUNS}; first ${computes[0]}), round trips ${Math.max(...runs.map(({ trips }) => trips))}, with the simulated Excel ${median(runs.map(({ wall }) => wall))} ms`,
  );
  await page.context().close();
}

async function servePlan(page, plan) {
  const { id, version, title, tasks } = plan;
  await page.route('**/data/plans.json', (route) =>
    route.fulfill({ json: [{ id, version, title, tasks: tasks.length }] }),
  );
  await page.route(`**/data/plans/${id}.json`, (route) => route.fulfill({ json: plan }));
}

/** In the browser: rows under the headings of every sheet that hold something. */
function countRows(checks) {
  const excel = globalThis.simulatedExcel();
  const area = { top: 1, left: 0, bottom: 1_000_000, right: 30 };
  return checks
    .filter(([sheet]) => excel.sheets.includes(sheet))
    .map(([sheet]) => (excel.sheet(sheet).usedArea(area, true)?.bottom ?? 4) - 4)
    .reduce((sum, rows) => sum + rows, 0);
}

async function open() {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  return page;
}

async function frameOf(page) {
  return (await page.waitForSelector('aside iframe')).contentFrame();
}

/** In the browser: notes when office.js is ready and when the ledger is shown. */
function noteTimes() {
  if (window === window.top) return;
  const times = {};
  globalThis.times = times;
  const now = () => performance.timeOrigin + performance.now();
  const wait = setInterval(() => {
    if (globalThis.Office?.onReady === undefined) return;
    clearInterval(wait);
    globalThis.Office.onReady().then(() => {
      times.ready = now();
    });
  }, 1);
  new MutationObserver(() => {
    if (times.shown === undefined && document.querySelector('.head') !== null) times.shown = now();
  }).observe(document, { childList: true, subtree: true });
}

/** In the browser: takes the time that the simulated Excel spends on requests. */
function countHost() {
  const { host } = globalThis.simulatedExcel();
  const process = host.process.bind(host);
  globalThis.host = host;
  host.spent = 0;
  host.process = async (...request) => {
    const from = performance.now();
    const answer = await process(...request);
    host.spent += performance.now() - from;
    return answer;
  };
}

/** In the browser: presses 校验 and waits until the pane is idle again. */
function pressAndWait() {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '校验');
  const main = document.querySelector('main');
  const from = performance.now();
  return new Promise((resolve) => {
    let busy = false;
    new MutationObserver((_changes, observer) => {
      if (main.getAttribute('aria-busy') === 'true') busy = true;
      else if (busy) {
        observer.disconnect();
        resolve(performance.now() - from);
      }
    }).observe(main, { attributes: true });
    button.click();
  });
}

/** What is downloaded at the start, and the large parts that come when they are asked for; gzip. */
function sizes() {
  const folder = join(root, 'dist', 'preview', 'pane');
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(code\/[^"]+)"/g)].map(([, path]) => path);
  const size = (path) => gzipSync(readFileSync(join(folder, path))).length / 1024;
  const start = named.reduce((sum, path) => sum + size(path), 0);
  say(`start-up without office.js: ${start.toFixed(1)} KB gzip in ${named.length} files`);
  const later = readdirSync(join(folder, 'code')).filter((file) => !named.includes(`code/${file}`));
  for (const file of later.filter((name) => /exceljs|xlsx|template/.test(name))) {
    say(`on demand ${file}: ${size(`code/${file}`).toFixed(1)} KB gzip`);
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
