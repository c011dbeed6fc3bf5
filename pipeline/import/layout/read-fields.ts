import type { Localised } from '../../../ledger/locale.ts';
import type { Deadline } from '../../../ledger/plan/deadline.ts';
import type { Certainty, SourcePlace } from '../../../ledger/plan/import-record.ts';
import { findDeadlines, readDeadline } from '../../../ledger/plan/read-deadline.ts';
import { readResponsibility } from '../../../ledger/plan/read-responsibility.ts';
import type { Responsibility } from '../../../ledger/plan/responsibility.ts';
import type { DraftTask } from './draft.ts';

/** Where a read field comes from. */
export interface Origin {
  readonly place: SourcePlace;
  readonly certainty: Certainty;
  readonly reason: Localised | null;
  readonly alternatives: readonly string[];
}

export interface ReadField<T> {
  readonly value: T;
  /** Null where the document does not give the field. */
  readonly origin: Origin | null;
}

/** Numbers of the tasks, for fields printed at another one. */
export type NumberOf = (task: DraftTask) => string;

/** The deadline of a task: its field, else the days that its own text clearly names. */
export function deadlineOf(task: DraftTask, year: number | null, numberOf: NumberOf): ReadField<Deadline> {
  const { deadline: field } = task;
  if (field !== null) {
    const carriedFrom = field.from === null ? null : numberOf(field.from);
    return { value: readDeadline(field.words, { year, carriedFrom }), origin: field };
  }
  const value = findDeadlines(task.text, { year });
  const origin = { place: task.place, certainty: 'inferred' as const, reason: IN_TEXT.deadline, alternatives: [] };
  return { value, origin: value.text === null ? null : origin };
}

/** The responsible units of a task: its field; nothing is taken from the text of a document that has such fields. */
export function responsibilityOf(task: DraftTask, numberOf: NumberOf): ReadField<Responsibility> {
  const { units: field } = task;
  const carriedFrom = field?.from == null ? null : numberOf(field.from);
  return { value: readResponsibility(field?.words ?? null, carriedFrom), origin: field };
}

const IN_TEXT = {
  deadline: {
    'zh-CN': '没有单独的完成时限，取自任务正文中写明的日期。',
    en: 'There is no field of its own; taken from the days that the text of the task names.',
  },
};
