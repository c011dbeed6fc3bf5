import type { Workbook } from 'exceljs';
import type { Severity } from '../../ledger/finding/finding.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { FileState } from '../../ledger/rollup/file.ts';
import type { Draft } from './draft.ts';
import type { SampleRoundId } from './sample-round.ts';

/** A finding that a fault must lead to, wherever its row lies in the file. */
export interface Expected {
  readonly code: string;
  readonly severity: Severity;
  /**
   * Row key; of a register its letter and the position of the row (`P3`), of 量化指标 code and period (`I-22-1/2024-Q2`); null where
   * the finding is about no row of the plan or of a register.
   */
  readonly key: string | null;
  /** Heading of the column as the template writes it; null where the finding is about no declared column. */
  readonly column: string | null;
}

/** Something people and programs do to a ledger on its way back, and what must be found for it. */
export interface Fault {
  readonly id: string;
  readonly title: Localised;
  /** The round whose workbook is filled in, where it is not the one asked for. */
  readonly round?: SampleRoundId;
  /** Changes what the clerk writes. */
  readonly amend?: (draft: Draft) => Draft;
  /** Changes the filled-in workbook. */
  readonly redraw?: (workbook: Workbook, draft: Draft) => void;
  /** Saves the workbook in another way than Excel does. One fault of a file at most. */
  readonly save?: (workbook: Workbook, draft: Draft) => Uint8Array | Promise<Uint8Array>;
  /** Changes the saved bytes. */
  readonly repack?: (bytes: Uint8Array, draft: Draft) => Uint8Array | Promise<Uint8Array>;
  /** Changes the name of the file. */
  readonly rename?: (file: string) => string;
  /** What becomes of the file; `merged` where not given. */
  readonly state?: FileState;
  /** None for a trouble that must be borne in silence. */
  readonly expects: readonly Expected[];
}

/** An expected finding in one line: `T-01 noncompliance T04-1 完成状态`; `-` for no row and for no column. */
export function expected(line: string): Expected {
  const [code = '', severity = '', key = '-', column = '-'] = line.split(' ');
  return {
    code,
    severity: severityIn(severity),
    key: key === '-' ? null : key,
    column: column === '-' ? null : column,
  };
}

function severityIn(word: string): Severity {
  switch (word) {
    case 'error':
    case 'noncompliance':
    case 'warning':
    case 'info':
      return word;
    default:
      throw new RangeError(`no severity ${word}`);
  }
}
