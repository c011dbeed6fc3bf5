import { chapterOf, headingLabel } from '../../../ledger/plan/field-words.ts';
import type { ImportedField } from '../../../ledger/plan/import-record.ts';
import { type Plan, type Task, taskSchema } from '../../../ledger/plan/plan.ts';
import { readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import { lentYear } from '../../../ledger/plan/reread-plan.ts';
import { comparable } from '../../../ledger/value/trim-blanks.ts';
import { shortTitle } from '../layout/short-title.ts';
import type { WishList } from './wishes.ts';

/** The words of some fields of a task, in a person's writing. */
export type FieldWords = Partial<Readonly<Record<ImportedField, string>>>;

/**
 * The task with these fields in other words: responsibility and deadline are read again by the grammars, chapter and section are
 * looked up among those of the plan. What cannot be used is a fault in the list; the field is then left as it is.
 */
export function correctedTask(plan: Plan, task: Task, words: FieldWords, list: WishList): Task {
  const { chapter, section } = placeOf(plan, task, words, list);
  const title = words.title ?? task.title;
  if (title === '') say(list, task, '标题不能为空，请写一个短标题，如“实战演练”。', 'has no title');
  const number = words.number ?? task.number;
  if (!taskSchema.shape.number.safeParse(number).success) {
    say(
      list,
      task,
      `编号“${number}”不能用。编号只写数字，或一个大写字母加数字，如 12、A3、A1-3。`,
      `cannot have the number "${number}"; write 12, A3 or A1-3`,
    );
  }
  return {
    ...task,
    number,
    chapter,
    section,
    title: title === '' ? task.title : title,
    text: words.text === undefined ? task.text : words.text || null,
    measures: words.measures === undefined ? task.measures : readMeasures(words.measures, task.measures),
    responsibility:
      words.responsibility === undefined ? task.responsibility : readResponsibility(words.responsibility || null),
    deadline:
      words.deadline === undefined ? task.deadline : readDeadline(words.deadline || null, { year: lentYear(plan) }),
  };
}

function placeOf(plan: Plan, task: Task, words: FieldWords, list: WishList): Pick<Task, 'chapter' | 'section'> {
  if (words.chapter === undefined && words.section === undefined) return task;
  const before = chapterOf(plan, task.chapter);
  const chapter =
    words.chapter === undefined ? before : (plan.chapters.find((one) => isCalled(one, words.chapter ?? '')) ?? null);
  if (chapter === null) {
    const known = plan.chapters.map(headingLabel).join('、');
    say(
      list,
      task,
      `章“${words.chapter ?? task.chapter}”不在文件各章之中，请从下拉列表选：${known}。`,
      `has the chapter "${words.chapter ?? task.chapter}", which is none of: ${known}`,
    );
    return task;
  }
  const kept = before?.sections.find(({ number }) => number === task.section);
  const wanted = words.section ?? (kept === undefined ? (task.section ?? '') : headingLabel(kept));
  if (wanted === '') return { chapter: chapter.number, section: null };
  const section = chapter.sections.find((one) => isCalled(one, wanted));
  if (section === undefined) {
    const known = chapter.sections.map(headingLabel).join('、') || '（空）';
    say(
      list,
      task,
      `节“${wanted}”不在“${headingLabel(chapter)}”这一章。请改为该章的节：${known}；不分节的清空。`,
      `has the section "${wanted}", which is not in "${headingLabel(chapter)}"; its sections: ${known}`,
    );
    return task;
  }
  return { chapter: chapter.number, section: section.number };
}

function isCalled(one: { readonly number: string; readonly title: string }, words: string): boolean {
  const wanted = comparable(words);
  return [headingLabel(one), one.title, one.number].some((name) => comparable(name) === wanted);
}

/** One measure a line; a line that begins with a full-width blank goes on with the one before. Titles of unchanged ones stay. */
function readMeasures(words: string, before: Task['measures']): Task['measures'] {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const texts: string[] = [];
  for (const line of lines) {
    if (line.startsWith('　') && texts.length > 0) texts.push(`${texts.pop()}\n${line.slice(1)}`);
    else texts.push(line.trim());
  }
  return texts.map((text) => {
    const same = before.find((measure) => text === (measure.text ?? `${measure.number ?? ''}${measure.title}`));
    if (same !== undefined) return same;
    const number = /^[\u2460-\u2473]|^[(（]\d+[)）]|^\d+[.．、]/.exec(text)?.[0] ?? null;
    return { number, title: shortTitle(text.slice(number?.length ?? 0)), text };
  });
}

function say(list: WishList, { number }: Task, zh: string, en: string): void {
  list.fault(`第 ${number} 项：${zh}`, `Item ${number} ${en}.`);
}
