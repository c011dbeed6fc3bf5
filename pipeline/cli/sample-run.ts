import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRound } from '../../seeds/sample/generate-round.ts';
import {
  periodOf,
  roundBefore,
  type SampleRoundId,
  type SampleSeeds,
  sampleRound,
  sampleRoundIds,
} from '../../seeds/sample/sample-round.ts';
import { type Arguments, optionValue, type Streams, UsageError } from './command.ts';
import { incomingFiles } from './incoming-files.ts';
import { type MergeRun, mergeRound } from './merge-round.ts';
import { OutFolder } from './out-folder.ts';
import { startProgress } from './progress.ts';
import { writeResultFiles } from './result-files.ts';
import { loadCalendar, loadPlan, loadRoster, seedPath } from './seeds.ts';
import { asOfDay } from './today.ts';

/** The round that is merged where none is named. */
const USUAL: SampleRoundId = '2024-Q2';
/** Written last into a folder of generated ledgers: says from which program and data they are. */
const STAMP = '.generated';

/**
 * Prepares the sample: generates the ledgers of the round below `out/sample` unless they are there, and of the round before
 * under the same plan, which is merged first; answers with the run of the round. --round names it: 2024-Q2 unless told, or
 * 2024, the year under another plan. Beside it only --as-of, --out, --strict and --format go with the sample.
 */
export async function prepareSample(args: Arguments, out: string, streams: Streams): Promise<MergeRun> {
  const odd = ['plan', 'roster', 'previous'].find((name) => args.options[name] !== undefined);
  if (odd !== undefined) {
    throw new UsageError({
      'zh-CN': `--${odd} 要和收到台账的文件夹一起用：task-ledger merge FOLDER --${odd} …`,
      en: `--${odd} goes with a folder of ledgers: task-ledger merge FOLDER --${odd} …`,
    });
  }
  const wanted = roundWanted(optionValue(args, 'round'));
  const seeds = { plan: loadPlan(sampleRound.plan[wanted]), roster: loadRoster(null), calendar: loadCalendar() };
  const run = async (round: SampleRoundId, folder: string, previous: string | null): Promise<MergeRun> => ({
    ...seeds,
    files: incomingFiles([await ledgersOf(round, join(out, 'sample', round), seeds, streams)]),
    round: periodOf(round),
    asOf: sampleRound.asOf[round],
    previous,
    out: folder,
  });
  const earlier = roundBefore(wanted);
  const before = earlier === null ? null : join(out, 'sample', `${earlier}-rollup`);
  if (earlier !== null && before !== null) {
    await writeResultFiles(await mergeRound(await run(earlier, before, null), streams), new OutFolder(before));
  }
  const later = await run(wanted, out, before);
  return optionValue(args, 'as-of') === null ? later : { ...later, asOf: asOfDay(args) };
}

function roundWanted(option: string | null): SampleRoundId {
  const wanted = sampleRoundIds.find((id) => id === (option ?? USUAL));
  if (wanted !== undefined) return wanted;
  throw new UsageError({
    'zh-CN': `样例只有 ${sampleRoundIds.join('、')} 三个填报期，例如 task-ledger merge --round 2024。`,
    en: `The sample has the rounds ${sampleRoundIds.join(', ')}, e.g. task-ledger merge --round 2024.`,
  });
}

async function ledgersOf(round: SampleRoundId, folder: string, seeds: SampleSeeds, streams: Streams): Promise<string> {
  const stamp = programStamp(round);
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
function programStamp(round: SampleRoundId): string | null {
  // The program stands one or two folders below the stamp, bundled or not.
  const built = ['../', '../../'].map((path) =>
    readIfThere(fileURLToPath(new URL(`${path}.task-ledger-sources`, import.meta.url))),
  );
  const plan = readIfThere(seedPath('plans', `${sampleRound.plan[round]}.json`));
  const roster = readIfThere(seedPath('rosters', `${sampleRound.roster}.json`));
  const stamp = built.find((text) => text !== null) ?? null;
  return stamp === null || plan === null || roster === null ? null : `${stamp} ${plan.length} ${roster.length}`;
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
