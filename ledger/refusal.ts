import type { Localised } from './locale.ts';

/** Why a file could not be used at all. */
export type RefusalKind =
  | 'empty'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'image-only'
  | 'not-a-workbook'
  | 'unsupported'
  | 'not-a-ledger'
  | 'not-a-plan';

/** A file that is left out of the run, and the one sentence that says what to do. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly message: Localised;
}
