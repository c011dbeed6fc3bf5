// Shows the pane beside a simulated Excel in the browser, for people without Excel:
//   npm run preview -- --port 4173
// It is the test host with a face: Microsoft's own office.js runs in the pane, Excel below it is ours.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { root, setUp } from './setup.mjs';

const { port } = parseArgs({ options: { port: { type: 'string', default: '4173' } } }).values;
const source = join(root, 'test', 'excel-host', 'preview');
const built = join(root, 'dist', 'preview');
const ROUND = '2024-Q2';
/** Units of the sample round whose ledgers are worth a look: good, overdue, free-text dates, figures as text, merged and hidden cells. */
const UNITS = ['D01', 'D14', 'D09', 'D17', 'D08'];

setUp();
await buildPages();
const ledgers = await sampleLedgers();
const folders = [
  ['/pane/office/', join(root, 'node_modules', '@microsoft', 'office-js', 'dist')],
  ['/pane/', join(built, 'pane')],
  ['/code/', join(built, 'code')],
  ['/icons/', join(root, 'addin', 'assets')],
  ['/', source],
];
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  if (path === '/') return answer(response, page(join(source, 'preview.html')), '.html');
  if (path === '/ledgers.json') return answer(response, JSON.stringify([...ledgers.keys()]), '.json');
  if (path.startsWith('/ledgers/'))
    return answer(response, ledgers.get(path.slice('/ledgers/'.length)) ?? null, '.xlsx');
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? ['/', source];
  const file = normalize(join(folder, path.slice(prefix.length)));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile())
    return answer(response, null, '');
  if (prefix === '/pane/' && extname(file) === '.html') return answer(response, attached(page(file)), '.html');
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
});
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`模拟 Excel 在 / A simulated Excel is at  http://127.0.0.1:${server.address().port}/\n`);
});

/** The pane as it is deployed with a copy of office.js of its own, and the page around it. */
async function buildPages() {
  process.stderr.write('正在准备页面… / Preparing the pages…\n');
  process.env.NODE_ENV = 'production';
  process.env.TASK_LEDGER_OFFICE = 'self';
  const pane = { outDir: join(built, 'pane'), emptyOutDir: true };
  await build({ configFile: join(root, 'addin', 'vite.config.mjs'), logLevel: 'warn', build: pane });
  for (const [name, format] of [
    ['preview', 'esm'],
    ['attach', 'iife'],
  ]) {
    const bundle = await rolldown({ input: join(source, `${name}.ts`), platform: 'browser', logLevel: 'silent' });
    await bundle.write({ dir: join(built, 'code'), format, minify: true });
    await bundle.close();
  }
}

/** Some ledgers of the sample round, as the units sent them. */
async function sampleLedgers() {
  const load = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href);
  const { generateRound } = await load('seeds', 'sample', 'generate-round.js');
  const { sampleRound } = await load('seeds', 'sample', 'sample-round.js');
  const { loadCalendar, loadPlan, loadRoster } = await load('pipeline', 'cli', 'seeds.js');
  const seeds = { plan: loadPlan(sampleRound.plan[ROUND]), roster: loadRoster(null), calendar: loadCalendar() };
  const found = new Map();
  for await (const { file, bytes } of generateRound(ROUND, seeds, (code) => UNITS.includes(code))) {
    const unit = UNITS.find((code) => file.startsWith(code));
    if (unit !== undefined) found.set(unit, [file, bytes]);
    if (found.size === UNITS.length) break;
  }
  return new Map(UNITS.flatMap((unit) => (found.has(unit) ? [found.get(unit)] : [])));
}

function page(file) {
  return readFileSync(file, 'utf8');
}

/** The pane's page with the simulated Excel attached before anything else in it runs. */
function attached(html) {
  return html.replace(/<script/, '<script src="/code/attach.js"></script>\n    <script');
}

function answer(response, body, extension) {
  response.writeHead(body === null ? 404 : 200, { 'Content-Type': types[extension] ?? 'application/octet-stream' });
  response.end(body ?? '');
}
