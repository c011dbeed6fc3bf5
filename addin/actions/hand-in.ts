import type { Day } from '../../ledger/day/day.ts';
import type { LightReason } from '../../ledger/light/light.ts';
import type { Localised } from '../../ledger/locale.ts';
import type { Stamp } from '../../ledger/stamp/stamp.ts';
import type { FindingLine } from './finding-line.ts';
import type { CellPlace } from './host-port.ts';

/** The verdict before a ledger is handed in. */
export interface HandIn {
  readonly asOf: Day;
  /** 可以报送, or how many errors are left. */
  readonly verdict: Localised;
  readonly fit: boolean;
  readonly errors: readonly FindingLine[];
  /** Rows that will be red at the county, in sheet order. */
  readonly red: readonly RedRow[];
  /** Open rows whose deadline falls within the next thirty days, soonest first. */
  readonly turningRed: readonly TurningRedRow[];
  /** The stamp just written; null where the ledger is not fit, or could not be stamped. */
  readonly stamp: Stamp | null;
}

export interface RedRow {
  /** Row key of the plan. */
  readonly key: string;
  readonly task: string;
  readonly reason: LightReason;
  readonly findings: readonly FindingLine[];
  /** The cell in which the unit explains it (下步措施及时限 for what is overdue, else 存在问题); null where the workbook lacks it. */
  readonly explainIn: CellPlace | null;
  /** Heading of that column. */
  readonly explainColumn: string;
  /** What stands there now. */
  readonly explanation: string;
}

export interface TurningRedRow {
  readonly key: string;
  readonly task: string;
  readonly dueOn: Day;
  readonly daysLeft: number;
  readonly cell: CellPlace | null;
}
