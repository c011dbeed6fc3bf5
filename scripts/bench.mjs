// Measures the command line against a plain exceljs merge: whole processes, taken in turn, medians and ratios.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { benchLedgers } = await import('./bench/ledgers.mjs');
const folder = join(root, 'out', 'bench');
mkdirSync(folder, { recursive: true });
const program = join(root, 'dist/bin/main.js');
const plan = ['--plan', 'fangcheng-2023', '--round', '2024-Q2', '--as-of', '2024-07-12'];
const REPORT = 'data:text/javascript,process.on("exit",()=>console.error("@peak",process.resourceUsage().maxRSS))';

process.stderr.write('Writing the ledgers…\n');
const county = await benchLedgers(folder, 57);
const large = await benchLedgers(folder, 1000);

const merge = ({ files, rosterFile }, name) => [
  program,
  'merge',
  files,
  ...plan,
  '--roster',
  rosterFile,
  '--out',
  join(folder, name),
];
compare('read 57', [script('our-read'), county.files], [script('plain-read'), county.files], 7);
compare(
  'validate 57',
  [program, 'validate', county.files, ...plan, '--roster', county.rosterFile, '--format', 'json'],
  [script('plain-read'), county.files],
  5,
);
compare('merge 57', merge(county, 'merge-57'), [script('plain-merge'), county.files, join(folder, 'plain-57.xlsx')], 7);
compare(
  'merge 1000',
  merge(large, 'merge-1000'),
  [script('plain-merge'), large.files, join(folder, 'plain-1000.xlsx')],
  1,
);
const help = measure([program, '--help'], 7);
process.stdout.write(`help: ${seconds(help.wall)} (node alone ${seconds(measure(['-e', '0'], 7).wall)})\n`);
bytesOf('merge-1000');

function compare(name, ours, peer, runs) {
  const [a, b] = [[], []];
  for (let index = 0; index < runs; index += 1) {
    a.push(once(ours));
    b.push(once(peer));
  }
  const mine = medians(a);
  const theirs = medians(b);
  const ratio = median(a.map((run, index) => run.wall / b[index].wall));
  process.stdout.write(
    `${name}: ${seconds(mine.wall)}, peak ${mine.peak} MB | exceljs ${seconds(theirs.wall)}, peak ${theirs.peak} MB | time ratio ${ratio.toFixed(2)}, memory ratio ${(mine.peak / theirs.peak).toFixed(2)}\n`,
  );
}

function measure(args, runs) {
  return medians(Array.from({ length: runs }, () => once(args)));
}

function once(args) {
  // Each run is a first merge: over an older result it would also take over the remarks in it.
  const out = args.indexOf('--out');
  if (out >= 0) rmSync(args[out + 1], { recursive: true, force: true });
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, ['--import', REPORT, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status === null || done.status > 1) throw new Error(`${args.join(' ')}\n${done.stderr}`);
  return { wall, peak: Math.round(Number(/@peak (\d+)/.exec(done.stderr)?.[1]) / 1024) };
}

function medians(runs) {
  return { wall: median(runs.map(({ wall }) => wall)), peak: median(runs.map(({ peak }) => peak)) };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function seconds(value) {
  return `${value.toFixed(2)} s`;
}

function script(name) {
  return join(root, 'scripts', 'bench', `${name}.mjs`);
}

/** Says how large the largest result is, so that the memory figure has something to stand beside. */
function bytesOf(name) {
  const results = join(folder, name);
  const sizes = readdirSync(results)
    .filter((file) => file.includes('.'))
    .map((file) => `${file} ${Math.round(readFileSync(join(results, file)).length / 1e5) / 10} MB`);
  process.stdout.write(`results of merge 1000: ${sizes.join(', ')}\n`);
  rmSync(results, { recursive: true, force: true });
}
