import { cellText, type Grid } from '../../../ledger/grid/grid.ts';
import type { Localised } from '../../../ledger/locale.ts';
import { doubtsOf } from '../../../ledger/plan/doubt.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';
import { findNamedArea } from '../../../ledger/recognise/area.ts';
import { applyWishes, type DecisionCounts } from './apply-wishes.ts';
import { unpackPlan } from './packed-plan.ts';
import { readDoubtLines } from './read-doubt-lines.ts';
import { readTaskLines } from './read-task-lines.ts';
import { doubtHeadings, REVIEW_NAME, reviewSheets, TASK_KEY_HEADING, taskHeadings } from './review-sheets.ts';
import { reviewTable } from './review-table.ts';
import { WishList } from './wishes.ts';

/** A review workbook read back: the plan as decided, or every reason why it cannot be, one sentence each. */
export type ReviewOutcome =
  | {
      readonly state: 'read';
      readonly plan: Plan;
      readonly counts: DecisionCounts;
      /** What a person should know of the result. */
      readonly remarks: readonly Localised[];
    }
  | { readonly state: 'refused'; readonly faults: readonly Localised[] };

/** Whether a workbook is a review workbook, be it damaged. */
export function isReview(grid: Grid): boolean {
  return identityPieces(grid) !== null || looksLikeReview(grid);
}

/**
 * Reads a review workbook back, whichever program saved it: rows may be sorted, columns moved, sheets renamed. What a person
 * decided in 待核 and changed in 任务 is applied to the plan that travels in the workbook; an untouched workbook gives
 * that same plan. All faults are told in one go. `grid` must be a review workbook: see `isReview`.
 */
export function readReview(grid: Grid): ReviewOutcome {
  const pieces = identityPieces(grid);
  const plan = pieces === null ? null : unpackPlan(pieces);
  const imported = plan?.imported;
  if (plan === null || imported === undefined) {
    return { state: 'refused', faults: [pieces === null && !looksLikeReview(grid) ? NO_REVIEW : DAMAGED] };
  }
  const doubts = doubtsOf(plan);
  const doubtTable = reviewTable(grid, reviewSheets.doubts, Object.values(doubtHeadings));
  const taskTable = reviewTable(grid, reviewSheets.tasks, [TASK_KEY_HEADING, ...Object.values(taskHeadings)]);
  if (doubtTable.state === 'missing' || taskTable.state === 'missing') {
    return {
      state: 'refused',
      faults: [doubtTable, taskTable].flatMap((one) => (one.state === 'missing' ? [one.fault] : [])),
    };
  }
  const list = new WishList();
  if (doubts.length > 0) readDoubtLines(doubtTable.lines, doubts, list);
  readTaskLines(taskTable.lines, plan, list);
  const { plan: decided, counts, corrected } = applyWishes(plan, imported, list);
  if (list.faults.length > 0) return { state: 'refused', faults: list.faults };
  return { state: 'read', plan: decided, counts, remarks: remarksOn(decided, corrected) };
}

/** The packed plan on the hidden sheet, in its order; null where the workbook has lost the name. A shrunk name is followed down. */
function identityPieces(grid: Grid): string[] | null {
  const named = findNamedArea(grid, REVIEW_NAME);
  if (named === null) return null;
  const pieces = new Map<number, string>();
  for (const { cells } of named.sheet.rows.filter(({ row }) => row >= named.area.top)) {
    const index = /^piece(\d+)$/.exec(cellText(cells[named.area.left]).trim())?.[1];
    if (index !== undefined) pieces.set(Number(index), cellText(cells[named.area.left + 1]));
  }
  return [...pieces].sort(([a], [b]) => a - b).map(([, piece]) => piece);
}

function looksLikeReview({ sheets }: Grid): boolean {
  const names = new Set(sheets.map(({ name }) => name.trim()));
  return [reviewSheets.doubts, reviewSheets.tasks, reviewSheets.obligations].every((name) => names.has(name));
}

/** Words that a person wrote and that could not be read: they are kept, and nothing is done by them. */
function remarksOn({ tasks }: Plan, corrected: readonly string[]): Localised[] {
  return tasks
    .filter(({ number }) => corrected.includes(number))
    .flatMap(({ number, deadline, responsibility }) => [
      ...(deadline.unread.length > 0 ? [unread(number, '完成时限', 'deadline', deadline.unread, '2024年6月底前')] : []),
      ...(responsibility.unread.length > 0
        ? [unread(number, '责任单位', 'responsible units', responsibility.unread, '县司法局牵头，县财政局配合')]
        : []),
    ]);
}

function unread(number: string, zh: string, en: string, words: readonly string[], example: string): Localised {
  return {
    'zh-CN': `第 ${number} 项改后的${zh}中“${words.join('”“')}”没有读懂，已照写保留，但不会据此判断。可写成“${example}”。`,
    en: `The corrected ${en} of item ${number} hold "${words.join('", "')}", which was not understood: kept as written, not acted on. Write it like "${example}".`,
  };
}

const NO_REVIEW: Localised = {
  'zh-CN': '这不是核对工作簿。请选 import-plan 生成、文件名以 -review.xlsx 结尾的那一本。',
  en: 'This is no review workbook. Choose the one that import-plan made, whose name ends in -review.xlsx.',
};

const DAMAGED: Localised = {
  'zh-CN': '这本核对工作簿里隐藏的“原读”表丢失或损坏，无法读回。请从原文件重新导入，把决定抄到新的核对工作簿里。',
  en: 'The hidden sheet of this review workbook is lost or damaged, so that it cannot be read back. Import the document again and copy the decisions into the new review workbook.',
};
