import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';
import { type DraftTask, type Heading, type LeftOver, leftOverOf } from './draft.ts';
import type { Item, ItemTree } from './item-tree.ts';

/** The headings of a document that no task stands under, and that are no task themselves. */
export function emptyHeadings({ items }: ItemTree, tasks: readonly DraftTask[]): LeftOver[] {
  const own = new Set<SourcePlace>(tasks.map(({ place }) => place));
  const above = new Set<SourcePlace>(tasks.flatMap((task) => task.path.map(({ place }) => place)));
  const isInside = (item: Item | null): boolean => item !== null && (own.has(item.place) || isInside(item.parent));
  return items.flatMap((item) =>
    !item.heading || above.has(item.place) || isInside(item)
      ? []
      : [headingLeft(item.mark?.printed ?? '', item, EMPTY)],
  );
}

/** The same for headings that were followed beside a table. */
export function unusedHeadings(entered: readonly Heading[], tasks: readonly DraftTask[]): LeftOver[] {
  const used = new Set<SourcePlace>(tasks.flatMap((task) => task.path.map(({ place }) => place)));
  return entered.flatMap((one) =>
    used.has(one.place) ? [] : [headingLeft(`${one.number} `, { words: one.title, place: one.place }, EMPTY)],
  );
}

/** Headings above tasks that are neither the chapter nor the section of one: a plan has but these two levels. */
export function headingsBetween(tasks: readonly DraftTask[], chapters: Plan['chapters']): LeftOver[] {
  const kept = new Set(chapters.flatMap(({ title, sections }) => [title, ...sections.map((section) => section.title)]));
  const between = new Map<SourcePlace, Heading>();
  for (const heading of tasks.flatMap(({ path }) => path))
    if (!kept.has(heading.title)) between.set(heading.place, heading);
  return [...between.values()].map(({ number, title, place }) =>
    headingLeft(`${number} `, { words: title, place }, BETWEEN),
  );
}

function headingLeft(
  number: string,
  { words, place }: { readonly words: string; readonly place: SourcePlace },
  reason: LeftOver['reason'],
): LeftOver {
  return leftOverOf({ text: number + words, place }, 'preamble', reason);
}

const EMPTY = {
  'zh-CN': '这一标题下没有读出任务。',
  en: 'No task was read under this heading.',
};
const BETWEEN = {
  'zh-CN': '中间一级的标题；计划只保留章和节两级。',
  en: 'A heading between; a plan keeps chapters and sections only.',
};
