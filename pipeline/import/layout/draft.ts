import type { Localised } from '../../../ledger/locale.ts';
import type { Certainty, ImportRecord, LeftOver, SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';
import type { NumberMark } from './number-mark.ts';

export type Layout = ImportRecord['layout'];
export type { LeftOver };
export type Irregularity = Plan['irregularities'][number];

/** A chapter or section that tasks stand under. */
export interface Heading {
  /** `二`, `(一)`, `1`, `附件1`. */
  readonly number: string;
  /** Verbatim, without number and closing full stop. */
  readonly title: string;
  readonly place: SourcePlace;
}

/** The words of one field of a task, and how sure it is that they are that. */
export interface DraftField {
  readonly words: string;
  readonly place: SourcePlace;
  readonly certainty: Certainty;
  readonly reason: Localised | null;
  readonly alternatives: readonly string[];
  /** The task at which a shared or carried-down cell is printed; null where it is printed at the task itself. */
  readonly from: DraftTask | null;
  /** The document says that of several units the first leads (排在第一位的为牵头单位). */
  readonly firstLeads?: boolean;
}

export interface DraftMeasure {
  /** ①, ② … as printed; null for a paragraph without a number. */
  readonly number: string | null;
  readonly text: string;
  readonly place: SourcePlace;
}

/** A task as it was read, before it gets its number in the plan. */
export interface DraftTask {
  readonly mark: NumberMark | null;
  /** `附件1`, or null in the body of the document. */
  readonly annex: string | null;
  readonly path: readonly Heading[];
  /** One of the closing requirements (工作要求, 保障措施) of a document without brackets. */
  closing: boolean;
  /** The title the document itself gives; null where one has to be made from the text. */
  readonly title: string | null;
  /** Where number and title stand, if not with the text. */
  readonly titlePlace?: SourcePlace;
  text: string;
  readonly place: SourcePlace;
  readonly measures: DraftMeasure[];
  units: DraftField | null;
  deadline: DraftField | null;
}

/** Something odd, with the tasks it touches. */
export interface DraftIrregularity {
  readonly kind: Irregularity['kind'];
  readonly tasks: readonly DraftTask[];
  readonly words: string;
  readonly note: Localised;
}

/** What a layout's reader makes of a document. */
export interface Draft {
  readonly layout: Layout;
  /** In the order of the document. */
  readonly tasks: readonly DraftTask[];
  readonly leftOver: readonly LeftOver[];
  readonly irregularities: readonly DraftIrregularity[];
}

/** A field that the document prints at the task itself. */
export function statedField(words: string, place: SourcePlace): DraftField {
  return { words, place, certainty: 'stated', reason: null, alternatives: [], from: null };
}

/** The same field for a task further down, whose own cell is merged with it or missing. */
export function carriedField(field: DraftField | null, from: DraftTask, reason: Localised): DraftField | null {
  if (field === null) return null;
  return { ...field, certainty: 'carried-down', reason, from: field.from ?? from };
}

/** Words that no field takes, cut to what a list can show. */
export function leftOverOf(
  { text, place }: { readonly text: string; readonly place: SourcePlace },
  kind: LeftOver['kind'],
  reason: Localised,
): LeftOver {
  return { place, words: text.trim().slice(0, 60), kind, reason };
}
