import type { FileState } from '../../ledger/rollup/file.ts';
import type { SubmissionState } from '../../ledger/rollup/register.ts';
import type { Expected } from './fault.ts';
import { fileName } from './generate-round.ts';
import { roundPlans, sendingOf } from './round.ts';
import { type SampleRoundId, type SampleSeeds, sampleRound } from './sample-round.ts';

/** What became of a file, and what was wrong with it. */
interface ExpectedFile {
  readonly file: string;
  readonly unit: string;
  readonly state: FileState;
  /** Ids of the faults in it; none for a good ledger. */
  readonly faults: readonly string[];
}

/** A finding that must be made; `file` is '' for the round as a whole. */
export type ExpectedFinding = Expected & { readonly file: string };

/** What a merge of a sample round must say, file by file, finding by finding, unit by unit. */
export interface AnswerKey {
  readonly files: readonly ExpectedFile[];
  /** Complete but for what is said of the plan itself (`ofThePlan`). */
  readonly findings: readonly ExpectedFinding[];
  /** By unit code. */
  readonly register: ReadonlyMap<string, SubmissionState>;
  /** Codes of the info findings about the plan's own wording: every ledger with such a task has them, good or not. */
  readonly ofThePlan: readonly string[];
}

/** The answer key of a sample round. */
export function answerKey(roundId: SampleRoundId, { roster }: Pick<SampleSeeds, 'roster'>): AnswerKey {
  const sent = roster.units.flatMap((unit) =>
    sendingOf(roundId, unit.code).parcels.map((parcel) => {
      const file = fileName(parcel, unit, roundId);
      const faulty = parcel.faults.find(({ state }) => state !== undefined);
      const state = parcel.state ?? faulty?.state ?? 'merged';
      const faults = parcel.faults.map(({ id }) => id);
      // Of a file that is replaced by a newer one nothing is asked.
      // A file that is turned away is told why, and nothing else.
      const told = state === 'merged' ? parcel.faults : parcel.faults.filter((fault) => fault.state !== undefined);
      const expects = state === 'superseded' ? [] : told.flatMap((fault) => fault.expects);
      return { file, unit: unit.code, state, faults, expects };
    }),
  );
  const used = (unit: string | null) => sent.find((each) => each.unit === unit && each.state === 'merged')?.file ?? '';
  return {
    files: sent.map(({ expects: _, ...file }) => file),
    findings: [
      ...sent.flatMap(({ file, expects }) => expects.map((finding) => ({ ...finding, file }))),
      ...roundPlans[roundId].findings.map(({ unit, ...finding }) => ({ ...finding, file: used(unit) })),
    ],
    register: new Map(roster.units.map(({ code }) => [code, sendingOf(roundId, code).register])),
    ofThePlan: sampleRound.plan[roundId] === 'fangcheng-2023' ? ['S-14'] : [],
  };
}
