import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workCalendarSchema } from '../../ledger/calendar/work-calendar.ts';
import type { Finding } from '../../ledger/finding/finding.ts';
import { type Entry, textOf } from '../../ledger/ledger.ts';
import { planSchema } from '../../ledger/plan/plan.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { rosterSchema } from '../../ledger/roster/roster.ts';
import { ledgerSheets } from '../../ledger/sheets/index.ts';
import { submissionOf } from '../../pipeline/cli/judging.ts';
import { prepareJudging } from '../../pipeline/judging/prepare-judging.ts';
import { merge } from '../../pipeline/merge/merge.ts';
import { previousEntries } from '../../pipeline/merge/previous.ts';
import type { Submission } from '../../pipeline/merge/submission.ts';
import { read } from '../../pipeline/read/read.ts';
import type { ExpectedFinding } from '../../seeds/sample/answer-key.ts';
import {
  periodOf,
  type SampleFile,
  type SampleRoundId,
  type SampleSeeds,
  sampleRound,
} from '../../seeds/sample/sample-round.ts';

/** A round merged the way the command line merges it. */
export interface MergedRound {
  readonly rollUp: RollUp;
  readonly submissions: readonly Submission[];
}

/** The seeds from which a sample round is made. */
export function sampleSeeds(roundId: SampleRoundId = '2024-Q2'): SampleSeeds {
  const json = (...path: string[]) => JSON.parse(readFileSync(join(__dirname, '../../seeds', ...path), 'utf8'));
  return {
    plan: planSchema.parse(json('plans', `${sampleRound.plan[roundId]}.json`)),
    roster: rosterSchema.parse(json('rosters', `${sampleRound.roster}.json`)),
    calendar: workCalendarSchema.parse(json('calendars', `${sampleRound.calendar}.json`)),
  };
}

/** Reads, recognises, judges and merges the files of a round; `previous` is the roll-up of the round before. */
export async function mergeRound(
  files: readonly SampleFile[],
  roundId: SampleRoundId,
  seeds: SampleSeeds,
  previous: RollUp | null,
): Promise<MergedRound> {
  const judging = prepareJudging({
    ...seeds,
    round: periodOf(roundId),
    asOf: sampleRound.asOf[roundId],
    previous: previous === null ? null : previousEntries(previous),
  });
  const submissions: Submission[] = [];
  for (const { file, bytes } of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const outcome = await read(bytes, file);
    submissions.push(submissionOf({ file: { path: file, name: file, size: bytes.length }, sha256, outcome }, judging));
  }
  const rollUp = merge(submissions, { ...judging, previous, reviews: null, notes: [] });
  return { rollUp, submissions };
}

/** Findings of the merge in one line each, by row key instead of row: `file code severity key column`. */
export function linesOf({ rollUp, submissions }: MergedRound): string[] {
  const keys = new Map<string, string | null>(
    submissions.flatMap(({ file, outcome }) =>
      outcome.kind === 'refused'
        ? []
        : outcome.ledger.sheets.flatMap((sheet) =>
            sheet.entries.map(
              (entry, index) => [`${file} ${sheet.name} ${entry.row}`, keyIn(sheet.id, entry, index)] as const,
            ),
          ),
    ),
  );
  const keyOf = ({ code, file, sheet, row, expected }: Finding) =>
    code === 'S-05' ? expected : (keys.get(`${file} ${sheet} ${row}`) ?? null);
  return rollUp.findings.map((finding) => lineOf({ ...finding, key: keyOf(finding) })).sort();
}

/** Key of a row of the plan; letter and position of a row of a register, code and period of one of 量化指标. */
function keyIn(sheetId: string, entry: Entry, index: number): string | null {
  const sheet = ledgerSheets.find(({ id }) => id === sheetId);
  if (sheet === undefined || sheet.rows === 'plan') return entry.key;
  return sheet.letter === 'K' ? `${textOf(entry, 'code')}/${textOf(entry, 'period')}` : `${sheet.letter}${index + 1}`;
}

/** An expected finding in the same form. */
export function lineOf({ file, code, severity, key, column }: ExpectedFinding): string {
  return [file || '-', code, severity, key ?? '-', column ?? '-'].join(' ');
}
