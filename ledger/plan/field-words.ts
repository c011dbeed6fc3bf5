import type { ImportedField } from './import-record.ts';
import type { Plan, Task } from './plan.ts';

type Chapter = Plan['chapters'][number];

/** `一 人员能力素质`: a chapter or section as a person reads and chooses it. */
export function headingLabel({ number, title }: { readonly number: string; readonly title: string }): string {
  return number === title ? title : `${number} ${title}`;
}

/** The chapter a task stands in; null where the plan does not list it. */
export function chapterOf(plan: Pick<Plan, 'chapters'>, number: string): Chapter | null {
  return plan.chapters.find((chapter) => chapter.number === number) ?? null;
}

/**
 * The words of one field of a task, as a person reads and corrects them; '' where the task has none. A chapter and a section
 * are shown with their titles, measures one a line (a line that begins with a full-width blank goes on with the one before).
 */
export function fieldWords(plan: Pick<Plan, 'chapters'>, task: Task, field: ImportedField): string {
  switch (field) {
    case 'number':
      return task.number;
    case 'chapter': {
      const chapter = chapterOf(plan, task.chapter);
      return chapter === null ? task.chapter : headingLabel(chapter);
    }
    case 'section': {
      const section = chapterOf(plan, task.chapter)?.sections.find(({ number }) => number === task.section);
      return section === undefined ? (task.section ?? '') : headingLabel(section);
    }
    case 'title':
      return task.title;
    case 'text':
      return task.text ?? '';
    case 'measures':
      return task.measures.map(measureLine).join('\n');
    case 'responsibility':
      return task.responsibility.text ?? '';
    case 'deadline':
      return task.deadline.text ?? '';
  }
}

function measureLine({ number, title, text }: Task['measures'][number]): string {
  const words = text ?? title;
  const whole = number === null || words.startsWith(number) ? words : `${number}${words}`;
  return whole.replace(/\r\n?|\n/g, '\n　');
}
