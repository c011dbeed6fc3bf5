import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRound } from '../../seeds/sample/generate-round.ts';
import { periodOf, type SampleRoundId, type SampleSeeds, sampleRound } from '../../seeds/sample/sample-round.ts';
import { type Arguments, optionValue, type Streams, UsageError } from './command.ts';
import { incomingFiles } from './incoming-files.ts';
import { type MergeRun, mergeRound } from './merge-round.ts';
import { OutFolder } from './out-folder.ts';
import { startProgress } from './progress.ts';
import { writeResultFiles } from './result-files.ts';
import { loadCalendar, loadPlan, loadRoster, seedPath } from './seeds.ts';
import { asOfDay } from './today.ts';

const EARLIER: SampleRoundId = '2024-Q1';
const LATER: SampleRoundId = '2024-Q2';
/** Written last into a folder of generated ledgers: says from which program and data they are. */
const STAMP = '.generated';

/**
 * Prepares the sample: generates the ledgers of both rounds below `out/sample` unless they are there, merges the earlier
 * round, and answers with the run of the later one. Only --as-of, --out, --strict and --format go with the sample.
 */
export async function prepareSample(args: Arguments, out: string, streams: Streams): Promise<MergeRun> {
  const odd = ['plan', 'roster', 'round', 'previous'].find((name) => args.options[name] !== undefined);
  if (odd !== undefined) {
    throw new UsageError({
      'zh-CN': `--${odd} 要和收到台账的文件夹一起用：task-ledger merge FOLDER --${odd} …`,
      en: `--${odd} goes with a folder of ledgers: task-ledger merge FOLDER --${odd} …`,
    });
  }
  const seeds = { plan: loadPlan(sampleRound.plan[LATER]), roster: loadRoster(null), calendar: loadCalendar() };
  const run = async (round: SampleRoundId, folder: string, previous: string | null): Promise<MergeRun> => ({
    ...seeds,
    files: incomingFiles([await ledgersOf(round, join(out, 'sample', round), seeds, streams)]),
    round: periodOf(round),
    asOf: sampleRound.asOf[round],
    previous,
    out: folder,
  });
  const before = join(out, 'sample', `${EARLIER}-rollup`);
  await writeResultFiles(await mergeRound(await run(EARLIER, before, null), streams), new OutFolder(before));
  const later = await run(LATER, out, before);
  return optionValue(args, 'as-of') === null ? later : { ...later, asOf: asOfDay(args) };
}

async function ledgersOf(round: SampleRoundId, folder: string, seeds: SampleSeeds, streams: Streams): Promise<string> {
  const stamp = programStamp();
  const ledgers = new OutFolder(folder);
  if (stamp !== null && readIfThere(join(folder, STAMP)) === stamp) return folder;
  rmSync(folder, { recursive: true, force: true });
  const progress = await startProgress(`样例 sample ${round}`, seeds.roster.units.length, streams);
  try {
    for await (const { file, bytes } of generateRound(round, seeds)) {
      ledgers.write(file, bytes);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  if (stamp !== null) ledgers.write(STAMP, stamp);
  return folder;
}

/** What the ledgers depend on: the sources this program was built from, and the seeds. Null where that is not known. */
function programStamp(): string | null {
  // The program stands one or two folders below the stamp, bundled or not.
  const built = ['../', '../../'].map((path) =>
    readIfThere(fileURLToPath(new URL(`${path}.task-ledger-sources`, import.meta.url))),
  );
  const plan = readIfThere(seedPath('plans', `${sampleRound.plan[LATER]}.json`));
  const roster = readIfThere(seedPath('rosters', `${sampleRound.roster}.json`));
  const stamp = built.find((text) => text !== null) ?? null;
  return stamp === null || plan === null || roster === null ? null : `${stamp} ${plan.length} ${roster.length}`;
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
