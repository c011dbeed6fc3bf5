import type { Localised } from '../locale.ts';
import { fieldWords } from './field-words.ts';
import type { Certainty, FieldOrigin, ImportedField, SourcePlace } from './import-record.ts';
import type { Plan, Task } from './plan.ts';

/** A field of an imported plan that a person should decide: why, what else the words allow, and where they stand. */
export interface Doubt {
  readonly task: string;
  readonly field: ImportedField;
  /** The field as read; '' where the document gives none. */
  readonly words: string;
  /** Null where the document gives the field nowhere. */
  readonly place: SourcePlace | null;
  readonly certainty: Certainty | null;
  readonly reason: Localised;
  readonly alternatives: readonly string[];
}

/**
 * What a person must look at before an imported plan is used, in the order of the tasks: a field that is not simply stated
 * and may be otherwise (`assumed`, `inferred`, or any with other readings), words of a unit or deadline that were not
 * understood, and a task that names nobody and so would reach nobody. What a person decided is doubtful no more. A field
 * carried down from a shared cell is not, nor a number or title of our own making, unless it has other readings. Empty for
 * a plan that was not imported.
 */
export function doubtsOf(plan: Plan): Doubt[] {
  const { imported } = plan;
  if (imported === undefined) return [];
  const origins = new Map(imported.fields.map((origin) => [keyOf(origin.task, origin.field), origin]));
  return plan.tasks.flatMap((task) =>
    FIELDS.flatMap((field) => {
      const origin = origins.get(keyOf(task.number, field)) ?? null;
      const reason = origin?.certainty === 'decided' ? null : reasonOf(task, field, origin);
      if (reason === null) return [];
      const { place = null, certainty = null, alternatives = [] } = origin ?? {};
      const words = fieldWords(plan, task, field);
      return [{ task: task.number, field, words, place, certainty, reason, alternatives }];
    }),
  );
}

const FIELDS: readonly ImportedField[] = [
  'number',
  'chapter',
  'section',
  'title',
  'text',
  'measures',
  'responsibility',
  'deadline',
];

/** Names that we give where the document prints none: there is nothing in the document to compare them with. */
const OURS: ReadonlySet<ImportedField> = new Set(['number', 'title']);

function keyOf(task: string, field: ImportedField): string {
  return `${task} ${field}`;
}

function reasonOf(task: Task, field: ImportedField, origin: FieldOrigin | null): Localised | null {
  const unread = unreadIn(task, field);
  if (unread.length > 0) return notUnderstood(unread);
  if (field === 'responsibility' && task.responsibility.parties.length === 0) return NOBODY;
  if (origin === null || origin.certainty === 'stated') return null;
  const inferred = origin.certainty === 'inferred' && !OURS.has(field);
  const open = origin.alternatives.length > 0 || origin.certainty === 'assumed' || inferred;
  return open ? (origin.reason ?? UNEXPLAINED) : null;
}

function unreadIn(task: Task, field: ImportedField): readonly string[] {
  if (field === 'responsibility') return task.responsibility.unread;
  return field === 'deadline' ? task.deadline.unread : [];
}

function notUnderstood(words: readonly string[]): Localised {
  const list = words.map((word) => `“${word}”`).join('、');
  return {
    'zh-CN': `${list}没有读懂，没有按它分派或判断日期。`,
    en: `${words.map((word) => `"${word}"`).join(', ')} was not understood and is not acted on.`,
  };
}

const NOBODY: Localised = {
  'zh-CN': '没有读到责任单位：不补写，就没有单位会收到这项任务。',
  en: 'No responsible unit was read: unless one is named nobody will receive this task.',
};

const UNEXPLAINED: Localised = {
  'zh-CN': '文件没有直接写明，请核对。',
  en: 'The document does not say it outright; please check.',
};
