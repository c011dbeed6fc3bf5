import { findDeadlines } from '../../../ledger/plan/read-deadline.ts';
import {
  type Draft,
  type DraftField,
  type DraftIrregularity,
  type DraftTask,
  type LeftOver,
  leftOverOf,
} from './draft.ts';
import { bracketIrregularities, taskOfItem, taskOfSegment } from './item-task.ts';
import { hasFields, type Item, type ItemTree, ownFields } from './item-tree.ts';

/** How many items, or paragraphs under one heading, end in fields. */
export function countFieldItems(tree: ItemTree): number {
  return tree.items.reduce((sum, item) => sum + item.segments.filter((segment) => segment.fields.length > 0).length, 0);
}

/**
 * Reads items that end in a bracket, or in lines, with units and deadline. The item that carries them is the task, its
 * sub-items are measures; fields of a heading go for the items below that have none; several paragraphs with fields under one heading
 * are tasks without a number. Items beside tasks that lack fields are tasks too; all other items are left over.
 */
export function readBracketedItems(tree: ItemTree): Draft {
  const groups = groupParents(tree);
  const taskLists = listsOfTasks(tree);
  const tasks: DraftTask[] = [];
  const leftOver: LeftOver[] = [];
  const irregularities: DraftIrregularity[] = [];
  const taken = new Set<Item>();
  for (const item of tree.items) {
    if (item.parent !== null && taken.has(item.parent)) {
      taken.add(item);
      continue;
    }
    const paragraphs = item.segments.filter((segment) => segment.fields.length > 0);
    if (paragraphs.length > 1 && item.heading) {
      for (const segment of item.segments) {
        if (segment.fields.length === 0) continue;
        const task = taskOfSegment(item, [segment], null);
        tasks.push(task);
        irregularities.push(...bracketIrregularities(task, [segment]));
      }
    } else if (isTask(item, groups, taskLists)) {
      taken.add(item);
      const task = groups.has(item) ? groupTask(item) : taskOfItem(item);
      tasks.push(task);
      const segments = groups.has(item) ? item.children.flatMap((child) => child.segments) : item.segments;
      irregularities.push(...bracketIrregularities(task, segments));
      inherit(task, item);
    } else if (!hasFields(item) && !item.heading) leftOver.push(outside(item));
  }
  return { layout: 'bracketed-items', tasks, leftOver, irregularities };
}

function outside({ words, place }: Item): LeftOver {
  const dated = findDeadlines(words, { year: null }).milestones.length > 0;
  return leftOverOf({ text: words, place }, dated ? 'not-understood' : 'preamble', dated ? DATED : OUTSIDE);
}

const DATED = {
  'zh-CN': '这一条写有时限，但没有注明责任单位，未作为任务读入，请核对。',
  en: 'The item names a day but no units and was not read as a task. Please check.',
};
const OUTSIDE = {
  'zh-CN': '这一条没有注明责任单位和完成时限，未作为任务读入。',
  en: 'The item names neither units nor a deadline and was not read as a task.',
};
const FROM_HEADING = {
  'zh-CN': '本项没有注明，取自上级标题后的括号。',
  en: 'The item does not say; taken from the bracket of the heading above.',
};
const LAST_OF_GROUP = {
  'zh-CN': '括号印在最后一条分项之后，按整项任务的责任和时限读入。',
  en: 'The bracket stands behind the last sub-item and is read as that of the whole item.',
};

function isTask(item: Item, groups: ReadonlySet<Item>, taskLists: ReadonlySet<string>): boolean {
  if (groups.has(item)) return true;
  if (item.children.some(hasFields)) return false;
  if (ownFields(item)) return true;
  return taskLists.has(listKey(item));
}

/** The lists of items (one parent, one style) of which at least half carry fields themselves. */
function listsOfTasks(tree: ItemTree): ReadonlySet<string> {
  const counts = new Map<string, { all: number; tasks: number }>();
  for (const item of tree.items) {
    const count = counts.get(listKey(item)) ?? { all: 0, tasks: 0 };
    const task = ownFields(item) && !item.children.some(hasFields);
    counts.set(listKey(item), { all: count.all + 1, tasks: count.tasks + (task ? 1 : 0) });
  }
  return new Set([...counts].flatMap(([key, { all, tasks }]) => (tasks > 0 && tasks >= all / 2 ? [key] : [])));
}

function listKey({ parent, annex, mark }: Item): string {
  const { line = null, cell = null } = parent?.place ?? {};
  return [annex, parent?.path.length ?? -1, line, cell, parent?.words.slice(0, 40), mark?.style].join('\n');
}

/** Items of which the last sub-item alone ends in fields, where that is so throughout the document. */
function groupParents(tree: ItemTree): ReadonlySet<Item> {
  const parents = tree.items.filter((item) => item.children.some(ownFields));
  const grouped = parents.filter(
    (item) =>
      item.children.length > 1 &&
      item.children.filter(hasFields).length === 1 &&
      hasFields(item.children.at(-1) ?? item),
  );
  const styles = new Set(grouped.map((item) => item.mark?.style));
  const others = parents.filter(
    (item) => styles.has(item.mark?.style) && item.children.length > 1 && !grouped.includes(item),
  );
  return new Set(grouped.length > 1 && others.length === 0 ? grouped : []);
}

function groupTask(item: Item): DraftTask {
  const task = taskOfItem(item);
  const last = taskOfItem(item.children.at(-1) ?? item);
  const infer = (field: DraftField | null): DraftField | null =>
    field && { ...field, certainty: 'inferred', reason: LAST_OF_GROUP };
  return { ...task, units: infer(last.units), deadline: infer(last.deadline) };
}

function inherit(task: DraftTask, item: Item): void {
  for (let above = item.parent; above !== null; above = above.parent) {
    if (!ownFields(above)) continue;
    const { units, deadline } = taskOfSegment(above, above.segments, above.mark);
    const infer = (field: DraftField | null): DraftField | null =>
      field && { ...field, certainty: 'inferred', reason: FROM_HEADING };
    task.units ??= infer(units);
    task.deadline ??= infer(deadline);
  }
}
