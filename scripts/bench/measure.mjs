// Measures whole processes, as the operating system counts them.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from '../setup.mjs';

const REPORT =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime}=process.resourceUsage();console.error("@used",maxRSS,userCPUTime)})';

/** One run of Node with these arguments: seconds on the clock and of the processor, peak resident memory in MB. */
export function once(args) {
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
  const [, peak, cpu] = /@used (\d+) (\d+)/.exec(done.stderr) ?? [];
  return { wall, cpu: Number(cpu) / 1e6, peak: Math.round(Number(peak) / 1024) };
}

/** Medians of so many runs. */
export function measure(args, runs) {
  return medians(Array.from({ length: runs }, () => once(args)));
}

/** Ours and the peer's in turn: medians of both, and the medians of the ratios of each pair. */
export function compare(name, ours, peer, runs) {
  const [a, b] = [[], []];
  for (let index = 0; index < runs; index += 1) {
    a.push(once(ours));
    b.push(once(peer));
  }
  const [mine, theirs] = [medians(a), medians(b)];
  const ratio = (key) => median(a.map((run, index) => run[key] / b[index][key])).toFixed(2);
  say(
    `${name}: ${used(mine)} | exceljs ${used(theirs)} | ratios: time ${ratio('wall')}, cpu ${ratio('cpu')}, memory ${ratio('peak')}`,
  );
  return mine;
}

export function used({ wall, cpu, peak }) {
  return `${wall.toFixed(2)} s, cpu ${cpu.toFixed(2)} s, peak ${peak} MB`;
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

function medians(runs) {
  return Object.fromEntries(['wall', 'cpu', 'peak'].map((key) => [key, median(runs.map((run) => run[key]))]));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
