import { setImmediate } from 'node:timers/promises';
import type { WorkCalendar } from '../../ledger/calendar/work-calendar.ts';
import type { Day } from '../../ledger/day/day.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import type { Round } from '../../ledger/round/round.ts';
import { prepareJudging } from '../judging/prepare-judging.ts';
import type { Intake } from '../merge/intake.ts';
import { mergeIntakes } from '../merge/merge.ts';
import { previousEntries } from '../merge/previous.ts';
import { takeIn } from '../merge/take-in.ts';
import type { Streams } from './command.ts';
import type { IncomingFile } from './incoming-files.ts';
import { submissionOf } from './judging.ts';
import { openFile } from './open-file.ts';
import { takeOver } from './previous-round.ts';
import { startProgress } from './progress.ts';

/** Everything a merge is made from. */
export interface MergeRun {
  readonly files: readonly IncomingFile[];
  readonly plan: Plan;
  readonly roster: Roster;
  readonly calendar: WorkCalendar;
  readonly round: Round;
  readonly asOf: Day;
  /** Output folder of the round before. */
  readonly previous: string | null;
  /** Folder the results will go to: remarks in a county workbook there are taken over. */
  readonly out: string;
}

/** Reads, judges and merges the files of a round, one at a time: each workbook is let go before the next is opened. */
export async function mergeRound(run: MergeRun, streams: Streams): Promise<RollUp> {
  const bare = prepareJudging({ ...run, previous: null });
  const before = await takeOver(run.previous, run.out, bare);
  const judging = { ...bare, previous: before.rollUp === null ? null : previousEntries(before.rollUp) };
  const intakes: Intake[] = [];
  const progress = await startProgress('汇总 merging', run.files.length, streams);
  try {
    for (const file of run.files) {
      // A copy: texts cut out of a workbook keep the whole text of its sheets alive.
      intakes.push(structuredClone(takeIn(submissionOf(await openFile(file), judging), judging)));
      progress.step();
      // Lets the progress be drawn and the memory of the file just read be taken back.
      await setImmediate();
    }
  } finally {
    progress.stop();
  }
  return mergeIntakes(intakes, { ...judging, previous: before.rollUp, reviews: before.reviews, notes: before.notes });
}
