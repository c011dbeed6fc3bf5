import type { Day } from '../../ledger/day/day.ts';
import type { Severity } from '../../ledger/finding/finding.ts';
import type { Light } from '../../ledger/light/light.ts';
import type { Locale, Localised } from '../../ledger/locale.ts';
import type { Stamp } from '../../ledger/stamp/stamp.ts';
import type { FindingGroup, FindingLine } from './finding-line.ts';
import type { HandIn, TurningRedRow } from './hand-in.ts';
import type { HostDescription } from './host-port.ts';
import type { NormalisationItem } from './normalisation.ts';
import type { ProblemSentence } from './problems.ts';

/** All that the pane shows. A new object after every change, the old ones never change. */
export interface PaneState {
  readonly host: HostDescription;
  readonly locale: Locale;
  /** 数据截止日: today unless the person chose another day. */
  readonly asOf: Day;
  readonly workbook: WorkbookState;
  /** What can be loaded as a template: plans that come along, and those that were given as a file. */
  readonly plans: readonly PlanTitle[];
  readonly units: readonly UnitTitle[];
  /** What the rules say of the workbook as last read; null where there is no ledger that can be judged. */
  readonly check: Check | null;
  readonly filter: FindingFilter;
  /** The findings that pass the filter, in the order in which next and previous walk through them. */
  readonly shown: readonly FindingLine[];
  /** The same findings by rule. */
  readonly groups: readonly FindingGroup[];
  /** Id of the finding the person stands at; null for none. */
  readonly current: string | null;
  /** The safe normalisations on show; null where the preview is closed. */
  readonly normalisation: readonly NormalisationItem[] | null;
  /** The verdict of the last check for handing in; null before it, and once something was written or read anew. */
  readonly handIn: HandIn | null;
  readonly autoCheck: boolean;
  /** What is being done; null where the pane is idle. Automatic checks are quiet and never show here. */
  readonly busy: BusyKind | null;
  /** Why the last action did not come about; null once another one did. */
  readonly problem: PaneProblem | null;
  /** What the last action did, in one sentence; null where there is nothing to say. */
  readonly notice: Notice | null;
}

/** Which ledger the workbook is, as far as the pane knows. */
export type WorkbookState =
  /** Not read yet. */
  | { readonly kind: 'unread' }
  /** Nothing of a ledger in it. `empty`: nothing at all in it. */
  | { readonly kind: 'no-ledger'; readonly empty: boolean }
  /** A ledger, but it cannot be judged: `message` says why, `wayOut` what to do. `needs` is what the person can give here. */
  | ({ readonly kind: 'unusable'; readonly file: string; readonly needs: 'plan' | 'round' | null } & ProblemSentence)
  | LedgerShown;

export interface LedgerShown {
  readonly kind: 'ledger';
  readonly file: string;
  /** Null where the workbook does not say which unit it belongs to. */
  readonly unit: UnitTitle | null;
  readonly plan: PlanTitle;
  readonly round: { readonly id: string; readonly from: Day; readonly to: Day };
  readonly templateVersion: number | null;
  /** Last day on which the round is handed in on time. */
  readonly submitBy: Day;
  /** Calendar days from `asOf` to `submitBy`; negative when it has passed. */
  readonly daysLeft: number;
  /** What the workbook lost or has of another version, each with the way out; the ledger is judged all the same. */
  readonly damages: readonly ProblemSentence[];
  /** When the marks were last written into this workbook, and what was counted; null where they never were. */
  readonly lastValidation: LastValidation | null;
  /** The stamp of the last check for handing in; null where there is none. */
  readonly stamp: Stamp | null;
  /** Whether the entries are still those that were checked; null without a stamp. */
  readonly stampFits: boolean | null;
}

export interface LastValidation {
  readonly asOf: Day;
  readonly severities: Readonly<Record<Severity, number>>;
}

export interface PlanTitle {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Plans without tasks (an appraisal) give no template. */
  readonly tasks: number;
}

export interface UnitTitle {
  readonly code: string;
  readonly shortName: string;
}

/** The workbook judged as of a day. */
export interface Check {
  readonly asOf: Day;
  /** `read`: seen only; `validated`: the marks in the workbook say the same; `auto`: the same, by the automatic check. */
  readonly by: 'read' | 'validated' | 'auto';
  readonly findings: readonly FindingLine[];
  readonly severities: Readonly<Record<Severity, number>>;
  readonly lights: Readonly<Record<Light, number>>;
  /** Rows the plan gives to the unit. */
  readonly rows: number;
  /** No error: the ledger can be handed in. */
  readonly fit: boolean;
  /** Open rows that turn red within the next thirty days, soonest first. */
  readonly turningRed: readonly TurningRedRow[];
}

/** Empty lists let everything pass. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly lights: readonly Light[];
  /** Looked for in message, place, code, row key and what stands in the cell. */
  readonly search: string;
}

export type BusyKind =
  | 'reading'
  | 'loading-template'
  | 'validating'
  | 'clearing'
  | 'previewing'
  | 'normalising'
  | 'checking-hand-in';

/** A problem with its sentences; `detail` for whoever is asked for help. */
export interface PaneProblem extends ProblemSentence {
  readonly kind: string;
  readonly detail: string | null;
}

export interface Notice {
  readonly kind: string;
  readonly message: Localised;
}
