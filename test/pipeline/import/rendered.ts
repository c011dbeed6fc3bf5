import type { Layout } from './render/layouts.ts';
import { measuresOf, placed } from './render/layouts.ts';
import { CIRCLED, type SmallPlan } from './render/small-plan.ts';
import type { ExpectedTask } from './variants/variant.ts';

/** The tasks that a person reads in a plan written in a layout. */
export function tasksRead(plan: SmallPlan, layout: Layout): ExpectedTask[] {
  let cells = { units: '', due: '' };
  return placed(plan).map(({ task, number, chapter, own }) => {
    if (own || !layout.carries) cells = { units: task.units.read, due: task.due.read };
    return {
      number: String(number),
      place: chapter,
      text: layout.fields === false ? `${task.text}要定期查看效果,切实方便群众。` : task.text,
      ...(layout.measures
        ? { measures: measuresOf(task).map((words, index) => `${CIRCLED[index] ?? ''}${words}`) }
        : {}),
      units: layout.fields === false ? '' : cells.units,
      due: layout.fields === false || layout.name === 'a list of five columns' ? '' : cells.due,
    };
  });
}
