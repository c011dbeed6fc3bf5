import { type Draft, type DraftField, type DraftIrregularity, type DraftTask, statedField } from './draft.ts';
import type { ItemTree } from './item-tree.ts';

/** Gives the items above a line like 以上工作由…负责 its units and deadline, where they have none of their own. */
export function applyAboveLines(draft: Draft, { above, items }: ItemTree): Draft {
  const order = new Map(items.map((item, index) => [item.place, index]));
  const irregularities = above.flatMap((line): DraftIrregularity[] => {
    const infer = (words: string): DraftField => ({
      ...statedField(words, line.place),
      certainty: 'inferred',
      reason: ABOVE,
    });
    const given = draft.tasks.filter((task) => {
      const before = (order.get(task.place) ?? Number.POSITIVE_INFINITY) < line.behind;
      const under = line.path.every((heading, index) => task.path[index]?.place === heading.place);
      return before && under && task.annex === line.annex && task.units === null;
    });
    for (const task of given) {
      task.units = infer(line.units);
      if (line.deadline !== null) task.deadline ??= infer(line.deadline);
    }
    return given.length === 0
      ? []
      : [{ kind: 'cell-shared', tasks: given, words: line.text.slice(0, 60), note: ABOVE }];
  });
  return { ...draft, irregularities: [...draft.irregularities, ...irregularities] };
}

/**
 * Applies 排在第一位的为牵头单位: said of all tasks where the document says it outside of a bracket, else of the task whose bracket says it
 * and those behind it (下同).
 */
export function applyFirstLeads(tasks: readonly DraftTask[], everywhere: boolean): void {
  let said = everywhere;
  for (const task of tasks) {
    said ||= task.units?.firstLeads === true;
    if (said && task.units !== null) task.units = { ...task.units, firstLeads: true };
  }
}

const ABOVE = {
  'zh-CN': '取自下文“以上工作由……负责”的文字。',
  en: 'Taken from a line below that says who bears the items above it.',
};
