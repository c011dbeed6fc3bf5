import type { Day } from '../../../ledger/day/day.ts';
import type { Task } from '../../../ledger/plan/plan.ts';
import { findDeadlines } from '../../../ledger/plan/read-deadline.ts';
import { type Observation, observation } from './words.ts';

/** What is odd about the deadlines: none, unread, doubled characters, at odds with the text, before the day of publication. */
export function* observeDeadlines(
  tasks: readonly Task[],
  published: Day,
  year: number | null,
  inFields: ReadonlySet<string>,
): Iterable<Observation> {
  const none = tasks.filter(({ deadline }) => deadline.text === null).map((task) => task.number);
  if (none.length > 0)
    yield observation('deadline-missing', none, '', '这些条目没有写明完成时限。', 'These items state no deadline.');
  for (const task of tasks) {
    const { number, deadline } = task;
    for (const words of isSilent(deadline) ? [deadline.text ?? ''] : deadline.unread)
      yield observation(
        'deadline-unread',
        [number],
        words,
        `时限“${words.slice(0, 20)}”没有读懂，请核对。`,
        'These words of the deadline were not read. Please check.',
      );
    const doubled = doubledIn(deadline.text ?? '');
    if (doubled !== null)
      yield observation(
        'doubled-word',
        [number],
        deadline.text ?? '',
        `“${doubled}”有重复的字，按原意读。`,
        `${doubled} has a character too many; it is read as meant.`,
      );
    for (const { day, text } of deadline.milestones)
      if (day < published)
        yield observation(
          'deadline-before-publication',
          [number],
          text,
          `时限“${text}”早于发布日${published}，仅作提示。`,
          `The deadline precedes publication (${published}); informative only.`,
        );
    if (inFields.has(number)) yield* bodyDiffers(task, year);
  }
}

/** A character of a date that is printed once too often (年年年底), or null. */
export function doubledIn(words: string): string | null {
  return /年{3,}|月月|日日|前前/.exec(words)?.[0] ?? null;
}

/** Words of which nothing was read, not even that they are vague. */
function isSilent({ text, milestones, standing, recurrences, relatives, undated, unread }: Task['deadline']): boolean {
  return (
    text !== null &&
    !standing &&
    [milestones, recurrences, relatives, undated, unread].every((list) => list.length === 0)
  );
}

function* bodyDiffers({ number, text, deadline }: Task, year: number | null): Iterable<Observation> {
  const said = findDeadlines(text ?? '', { year }).milestones;
  const days = new Set(deadline.milestones.map((milestone) => milestone.day));
  const other = said.find((milestone) => !days.has(milestone.day));
  if (other === undefined) return;
  const kind = days.size === 0 ? 'body-and-field-differ' : 'dates-disagree';
  yield observation(
    kind,
    [number],
    other.text,
    `正文写“${other.text}”，时限栏写“${(deadline.text ?? '').slice(0, 30)}”；以时限栏为准，请核对。`,
    `The text says ${other.text}, the field does not; the field is used. Please check.`,
  );
}
