import type { Plan } from '../../ledger/plan/plan.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import { clausesOf } from './clauses-of.ts';
import { planFrame } from './layout/plan-frame.ts';
import { planOf } from './layout/plan-of.ts';
import { readDraft } from './layout/read-draft.ts';
import { withDemands } from './obligations/with-demands.ts';
import type { SourceDocument } from './source-document.ts';

/** What the coordinator says of a document beside the document itself. */
export interface ImportOptions {
  /** 地区; what the document says where null. */
  readonly region: string | null;
  /** Day of publication; what the document says where null. */
  readonly published: string | null;
}

/** A plan read from a document, or why it cannot be one. */
export type ImportedPlan =
  | { readonly state: 'imported'; readonly plan: Plan }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/**
 * Reads a plan from a document: recognises its layout, its tasks and their fields, and says of every field where it stands and how
 * sure it is. Nothing odd is mended silently (`irregularities`), nothing that is not understood becomes a task (`imported.leftOver`).
 * Quantified demands become obligations, or are listed as not checkable. A report gives a plan of kind `appraisal` without tasks;
 * a document in which nothing is a task is refused.
 */
export function importPlan(source: SourceDocument, options: ImportOptions): ImportedPlan {
  const read = readDraft(source);
  const { head, draft, annexTitles, chapters } = read;
  if (draft.tasks.length === 0 && draft.layout !== 'report') return { state: 'refused', refusal: NO_TASKS };
  const frame = planFrame(source, head, options, { annexTitles, chapters });
  if (frame === null) return { state: 'refused', refusal: NO_YEAR };
  const outside = clausesOf(source, read).filter(({ task }) => task === null);
  return { state: 'imported', plan: withDemands(planOf(source, draft, frame), outside) };
}

const NO_TASKS: Refusal = {
  kind: 'not-a-plan',
  message: {
    'zh-CN':
      '没有从这份文件中读出任务：没有找到带责任单位或完成时限的条目，也没有编号的工作要点；请确认给的是任务清单、实施方案或工作台账，例如“×××重点任务清单.docx”。',
    en: 'No task was found in this document: neither items with units or deadlines nor numbered points. Give a list of tasks, an implementation plan or a ledger.',
  },
};

const NO_YEAR: Refusal = {
  kind: 'not-a-plan',
  message: {
    'zh-CN': '这份文件里没有任何年份，时限无法推算；请用 --published 写明发布日期，例如 --published 2024-04-29。',
    en: 'The document names no year, so that its dates cannot be placed; give the day of publication, for example --published 2024-04-29.',
  },
};
