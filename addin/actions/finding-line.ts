import type { Finding, Severity } from '../../ledger/finding/finding.ts';
import type { Light } from '../../ledger/light/light.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { CellPlace } from './host-port.ts';

/** A finding as the pane lists it: key, place and message first. */
export interface FindingLine {
  /** The same for the same finding as long as it is there: rule, cell and position among those alike. */
  readonly id: string;
  readonly finding: Finding;
  /** Row key of the plan (`T04-1`); null where the finding is not about one row. */
  readonly key: string | null;
  /** Light of that row. */
  readonly light: Light | null;
  /** `T04-1 · 完成日期 (J7)`: where it stands, as a person says it. */
  readonly place: Localised;
  /** Name of the rule. */
  readonly title: Localised;
  /** What is wrong and what is asked. */
  readonly message: Localised;
  /** How to put it right. */
  readonly fix: Localised;
  /** The cell that a click selects; null where there is none in the workbook. */
  readonly cell: CellPlace | null;
}

/** The findings of one rule. */
export interface FindingGroup {
  readonly rule: string;
  readonly code: string;
  readonly title: Localised;
  /** The gravest among them. */
  readonly severity: Severity;
  readonly lines: readonly FindingLine[];
}
