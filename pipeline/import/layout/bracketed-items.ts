import { findDeadlines } from '../../../ledger/plan/read-deadline.ts';
import {
  type Draft,
  type DraftField,
  type DraftIrregularity,
  type DraftTask,
  type LeftOver,
  leftOverOf,
} from './draft.ts';
import { emptyHeadings } from './headings-left-over.ts';
import { itemKinds } from './item-kinds.ts';
import { bracketIrregularities, taskOfItem, taskOfSegment } from './item-task.ts';
import { hasFields, type Item, type ItemTree, ownFields, type Segment } from './item-tree.ts';

/** How many items, or paragraphs under one heading, end in fields. */
export function countFieldItems(tree: ItemTree): number {
  return tree.items.reduce((sum, item) => sum + item.segments.filter((segment) => segment.fields.length > 0).length, 0);
}

/**
 * Reads items that end in a bracket, or in lines, with units and deadline. The item that carries them is the task, its
 * sub-items are measures; fields of a heading go for the items below that have none; several paragraphs with fields under one heading
 * are tasks without a number. Items beside tasks that lack fields are tasks too, and so are those that a line below gives its units
 * (以上工作由…负责); all other items are left over, and so are paragraphs behind the fields of a task.
 */
export function readBracketedItems(tree: ItemTree): Draft {
  const kinds = itemKinds(tree);
  const tasks: DraftTask[] = [];
  const leftOver: LeftOver[] = [];
  const irregularities: DraftIrregularity[] = [];
  const taken = new Set<Item>();
  const keep = (task: DraftTask, segments: readonly Segment[]) => {
    tasks.push(task);
    irregularities.push(...bracketIrregularities(task, segments));
  };
  for (const item of tree.items) {
    if (item.parent !== null && taken.has(item.parent)) taken.add(item);
    else if (item.heading && severalFields(item)) {
      for (const segment of item.segments)
        if (segment.fields.length > 0) keep(taskOfSegment(item, [segment], null), [segment]);
        else leftOver.push(...segment.texts.slice(segment === item.segments[0] ? 1 : 0).map(behindFields));
    } else if (kinds.tasks.has(item)) {
      taken.add(item);
      const { own, behind } = apart(item);
      const group = kinds.groups.has(item);
      const [first = [], ...others] = own;
      const task = group ? groupTask(item) : taskOfItem({ ...item, segments: first });
      keep(task, group ? item.children.flatMap((child) => child.segments) : first);
      inherit(task, item);
      for (const segments of others) keep({ ...taskOfItem({ ...item, segments, children: [] }), mark: null }, segments);
      leftOver.push(...behind.map(behindFields));
    } else leftOver.push(...outside(item));
  }
  leftOver.push(...emptyHeadings(tree, tasks), ...unusedFields(tree, taken, tasks));
  return { layout: 'bracketed-items', tasks, leftOver, irregularities };
}

/** Whether several paragraphs with fields stand under one number. */
function severalFields({ segments }: Item): boolean {
  return segments.filter((segment) => segment.fields.length > 0).length > 1;
}

/** The paragraphs of a task, cut behind every set of fields, and those behind the last. */
function apart({ segments }: Item): { readonly own: Segment[][]; readonly behind: Segment['texts'] } {
  const last = segments.findLastIndex((segment) => segment.fields.length > 0);
  if (last < 0) return { own: [[...segments]], behind: [] };
  const own = segments.slice(0, last + 1).map((segment) => [segment]);
  return { own, behind: segments.slice(last + 1).flatMap((segment) => segment.texts) };
}

/** Fields of headings and of items that are no tasks, where no task below takes them. */
function unusedFields(tree: ItemTree, taken: ReadonlySet<Item>, tasks: readonly DraftTask[]): LeftOver[] {
  const used = new Set(tasks.flatMap(({ units, deadline }) => [units?.place, deadline?.place]));
  const fields = tree.items
    .filter((item) => !taken.has(item))
    .flatMap((item) => item.segments.flatMap((one) => one.fields));
  return fields.flatMap(({ bracket, place }) =>
    used.has(place) ? [] : [leftOverOf({ text: bracket, place }, 'not-understood', UNUSED)],
  );
}

function behindFields(text: Segment['texts'][number]): LeftOver {
  return leftOverOf(text, 'not-understood', BEHIND);
}

/** The paragraphs of an item that is no task; its own words stay where they are the heading of tasks or carry fields for them. */
function outside(item: Item): LeftOver[] {
  const texts = item.segments.flatMap((segment) => segment.texts).filter(({ text }) => text !== '');
  return (item.heading || hasFields(item) ? texts.slice(1) : texts).map((text) => {
    const dated = findDeadlines(text.text, { year: null }).milestones.length > 0;
    return leftOverOf(text, dated ? 'not-understood' : 'preamble', dated ? DATED : OUTSIDE);
  });
}

const BEHIND = {
  'zh-CN': '这段文字在责任单位和时限之后，没有读入该项任务，请核对。',
  en: 'The words stand behind the units and the deadline of the item and were not read into it. Please check.',
};
const UNUSED = {
  'zh-CN': '责任单位或时限所在的地方没有任务，没有读入，请核对。',
  en: 'Units or a deadline where there is no task; they were not read. Please check.',
};
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
