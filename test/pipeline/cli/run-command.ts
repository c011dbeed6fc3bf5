import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateRound } from '../../../seeds/sample/generate-round.ts';
import type { SampleSeeds } from '../../../seeds/sample/sample-round.ts';

export const root = join(__dirname, '../../..');

/** What a run of the built command line left. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a person would. */
export function run(folder: string, ...words: string[]): Run {
  const done = spawnSync(process.execPath, [join(root, 'dist/bin/main.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** A new empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'task-ledger-'));
}

/** Writes the files of the sample round 2024-Q2 whose names the pattern fits, and answers with their names. */
export async function writeSample(folder: string, fits: RegExp): Promise<string[]> {
  const names: string[] = [];
  for await (const { file, bytes } of generateRound('2024-Q2', seeds, (unit) => fits.test(`${unit}_`))) {
    if (!fits.test(file)) continue;
    writeFileSync(join(folder, file), bytes);
    names.push(file);
  }
  return names;
}

const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const seeds: SampleSeeds = {
  plan: json('seeds/plans/fangcheng-2023.json'),
  roster: json('seeds/rosters/sample-county.json'),
  calendar: json('seeds/calendars/china.json'),
};
