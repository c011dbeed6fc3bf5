import type { Localised } from '../../ledger/locale.ts';
import type { CellPlace, CellValue } from './host-port.ts';

/** One cell that can safely be put into its proper form. */
export interface NormalisationItem {
  /** `任务台账!J7`. */
  readonly id: string;
  readonly cell: CellPlace;
  /** Row key of the plan; null for a row that is not in it. */
  readonly key: string | null;
  /** Heading of the column as the template writes it. */
  readonly column: string;
  /** What stands there, as a person sees it. */
  readonly before: string;
  readonly after: string;
  readonly write: CellValue;
  /** Code of the rule that says so; null for blanks at the ends. */
  readonly code: string | null;
  readonly reason: Localised;
}
