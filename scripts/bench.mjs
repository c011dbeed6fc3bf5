// Measures the command line against a plain exceljs script: whole processes, taken in turn, medians and ratios.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { benchLedgers } = await import('./bench/ledgers.mjs');
const { fullLedgers, officersLedger } = await import('./bench/full-ledgers.mjs');
const { compare, measure, say, used } = await import('./bench/measure.mjs');
const folder = join(root, 'out', 'bench');
mkdirSync(folder, { recursive: true });
const program = join(root, 'dist/bin/main.js');

say('the task ledger alone');
const county = await benchLedgers(folder, 57);
compare('read 57', read(county), plainRead(county), 5);
compare('validate 57', validate(county), plainRead(county), 5);
compare('merge 57', merge(county), plainMerge(county), 5);
compareLarge('merge 1000', await benchLedgers(folder, 1000));

say('every sheet filled in');
const full = await fullLedgers(folder, 57);
compare('read 57', read(full), plainRead(full), 3);
compare('validate 57', validate(full), plainRead(full), 3);
compare('merge 57', merge(full), plainMerge(full), 3);
compareLarge('merge 400', await fullLedgers(folder, 400));
const written = measure(templates(full), 3);
say(`template 57: ${used(written)}; cpu for each ${Math.round((written.cpu / 57) * 1000)} ms`);

say('one unit with so many officers: read, recognise and judge');
await growth([5_000, 10_000, 20_000]);

const [help, node] = [measure([program, '--help'], 7), measure(['-e', '0'], 7)];
say(`help: ${used(help)} | node alone ${used(node)}`);

/** Ledgers of one unit that double in size: what each officer more costs may not grow. */
async function growth(sizes) {
  let before = null;
  for (const size of sizes) {
    const ledger = await officersLedger(folder, size);
    const now = { size, ...compare(`validate ${size} officers`, validate(ledger), plainRead(ledger), 3) };
    if (before !== null) {
      const more = now.size - before.size;
      const [micros, bytes] = [((now.cpu - before.cpu) / more) * 1e6, ((now.peak - before.peak) / more) * 1024];
      say(`  each officer from ${before.size} to ${size}: cpu ${micros.toFixed(0)} µs, memory ${bytes.toFixed(1)} KB`);
    }
    before = now;
  }
}

function compareLarge(name, inputs) {
  compare(name, merge(inputs), plainMerge(inputs), 1);
  say(`  results: ${sizesIn(resultsOf(inputs))}`);
  rmSync(resultsOf(inputs), { recursive: true, force: true });
}

function read({ files }) {
  return [script('our-read'), files];
}

function validate({ files, options }) {
  return [program, 'validate', files, ...options, '--format', 'json'];
}

function merge(inputs) {
  return [program, 'merge', inputs.files, ...inputs.options, '--out', resultsOf(inputs)];
}

function templates({ files, options }) {
  const asOf = options.indexOf('--as-of');
  return [program, 'template', ...options.slice(0, asOf), '--out', `${files}-templates`];
}

function plainRead({ files }) {
  return [script('plain-read'), files];
}

function plainMerge({ files }) {
  return [script('plain-merge'), files, `${files}-plain.xlsx`];
}

function resultsOf({ files }) {
  return `${files}-merged`;
}

function script(name) {
  return join(root, 'scripts', 'bench', `${name}.mjs`);
}

/** How large the results are, so that the memory figure has something to stand beside. */
function sizesIn(results) {
  return readdirSync(results)
    .filter((file) => file.includes('.'))
    .map((file) => `${file} ${Math.round(readFileSync(join(results, file)).length / 1e5) / 10} MB`)
    .join(', ');
}
