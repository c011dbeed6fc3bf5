import { relative } from 'node:path';
import { resultOfMerge } from '../report/result-json.ts';
import { type Arguments, optionValue, type Streams, UsageError } from './command.ts';
import { incomingFiles } from './incoming-files.ts';
import { type MergeRun, mergeRound } from './merge-round.ts';
import { mergeTable } from './merge-table.ts';
import { OutFolder } from './out-folder.ts';
import { writeResultFiles } from './result-files.ts';
import { loadCalendar, loadRoster } from './seeds.ts';
import { settleRound } from './settle-round.ts';
import { asOfDay } from './today.ts';

/** Merges a folder of ledgers into the county roll-up; without a folder, the sample round. */
export async function runMerge(args: Arguments, streams: Streams): Promise<number> {
  const [folder] = args.positionals;
  const named = optionValue(args, 'round');
  // Each sample round has a folder of its own: results of one round never replace those of another.
  const out = optionValue(args, 'out') ?? (folder === undefined && named !== null ? `out-${named}` : 'out');
  const run = folder === undefined ? await sampleRun(args, out, streams) : await folderRun(args, folder, out);
  const rollUp = await mergeRound(run, streams);
  const written = await writeResultFiles(rollUp, new OutFolder(out));
  const result = resultOfMerge(rollUp);
  if (optionValue(args, 'format') === 'json') streams.out(`${JSON.stringify(result, null, 2)}\n`);
  else streams.out(mergeTable(rollUp, { workbook: shown(written.workbook), notes: written.notes, out: shown(out) }));
  if (folder === undefined && named === null) streams.err(OTHER_SAMPLE);
  return args.options.strict === true && !result.summary.fit ? 1 : 0;
}

const OTHER_SAMPLE =
  '另有一期全年样例（另一计划，涉及更多规则） There is also a sample of the whole year: task-ledger merge --round 2024\n';

async function folderRun(args: Arguments, folder: string, out: string): Promise<MergeRun> {
  const files = incomingFiles([folder]);
  if (files.length === 0) {
    throw new UsageError({ 'zh-CN': `${folder} 里没有文件。`, en: `There is no file in ${folder}.` });
  }
  const asOf = asOfDay(args);
  const roster = loadRoster(optionValue(args, 'roster'));
  const previous = optionValue(args, 'previous');
  return { files, ...(await settleRound(args, files)), roster, calendar: loadCalendar(), asOf, previous, out };
}

async function sampleRun(args: Arguments, out: string, streams: Streams): Promise<MergeRun> {
  const { prepareSample } = await import('./sample-run.ts');
  return prepareSample(args, out, streams);
}

/** A path as a person finds it: from where they stand. */
function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
