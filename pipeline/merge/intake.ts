import type { Day } from '../../ledger/day/day.ts';
import type { DutyTallies } from '../../ledger/duty/duty-tally.ts';
import type { DutyState } from '../../ledger/duty/measurement.ts';
import type { Figures } from '../../ledger/figures/figures.ts';
import type { Finding } from '../../ledger/finding/finding.ts';
import type { RollUpEntry } from '../../ledger/rollup/entry.ts';
import type { RollUpFile } from '../../ledger/rollup/file.ts';
import type { RollUpPlace } from '../../ledger/rollup/parts.ts';
import type { Supplement } from '../../ledger/rollup/supplement.ts';
import type { ReasonCode } from './reasons.ts';

/** An entry before its file has a position in the round. */
export type FileEntry = Omit<RollUpEntry, 'file' | 'unchangedRounds'>;

/** Something of a file that is not taken, before the file has a position in the round. */
export interface FileLeftOut {
  readonly kind: 'file' | 'row' | 'cell' | 'column';
  readonly code: ReasonCode;
  readonly place: Omit<RollUpPlace, 'file'>;
}

/** A register of a file in whole numbers; none of its rows is kept. */
export interface RegisterIntake {
  /** Id of the sheet. */
  readonly sheet: string;
  /** Rows that say something, and how many of them are in none of the figures. */
  readonly rows: number;
  readonly uncounted: number;
  readonly figures: Figures;
}

/** How a unit stands with one of its duties. */
export interface DutyIntake extends DutyTallies {
  readonly state: DutyState;
  /** It misses an aim and gives its reason. */
  readonly excused: boolean;
  /** `value` counts those of which every single one must meet the demand (officers, cases). */
  readonly each: boolean;
}

/**
 * One file as the merge keeps it: everything the roll-up may need and nothing of the workbook itself, so that the
 * ledger can be let go before the next file is read.
 */
export interface Intake {
  readonly facts: Omit<RollUpFile, 'state' | 'reason' | 'entryCount' | 'findingCounts'>;
  /** Why the file is no ledger of this round; null for one that takes part. */
  readonly refusal: {
    readonly code: ReasonCode;
    readonly state: 'refused' | 'rejected';
    readonly words: RollUpFile['reason'];
  } | null;
  /** When it was made, as well as the file tells: the moment of saving, else its day, else the latest 填报日期; '' unknown. */
  readonly moment: string;
  readonly submittedOn: Day | null;
  readonly entries: readonly FileEntry[];
  readonly supplements: readonly Omit<Supplement, 'file'>[];
  readonly registers: readonly RegisterIntake[];
  /** In the order of what its unit owes (`RoundContext.duties`); empty for a file that is no ledger of this round. */
  readonly duties: readonly DutyIntake[];
  readonly findings: readonly Finding[];
  readonly leftOut: readonly FileLeftOut[];
  /** Certificate numbers of the officers in post, kept only to see whether a number stands in two units; never written out otherwise. */
  readonly certificates: readonly string[];
  /** Round the file says it belongs to. */
  readonly round: string | null;
}
