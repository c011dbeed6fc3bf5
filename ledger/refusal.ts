import type { Localised } from './locale.ts';

/**
 * Why a file could not be used at all. Of a plan document: `not-a-document` neither text nor table · `scanned` pages that are
 * pictures, in part or whole · `no-table` a workbook or separated text without a table.
 */
export type RefusalKind =
  | 'empty'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'image-only'
  | 'not-a-workbook'
  | 'unsupported'
  | 'not-a-ledger'
  | 'not-a-document'
  | 'scanned'
  | 'no-table'
  | 'not-a-plan';

/** A file that is left out of the run, and the one sentence that says what to do. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly message: Localised;
}
