import { comparable, withoutBlanks } from '../value/trim-blanks.ts';
import type { RecognitionContext } from './recognition-context.ts';

/** The rows of a plan, ready to be found by what people leave of them. */
export interface RowIndex {
  /** Row key as written and in comparable form → row key. */
  readonly keys: ReadonlyMap<string, string>;
  /** Task number → its rows by comparable item. */
  readonly tasks: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Row key → task number. */
  readonly taskOf: ReadonlyMap<string, string>;
  /** Comparable title or text → numbers of the tasks it names. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

/** What stands in the key columns of a row; '' where there is nothing. */
export interface RowWords {
  readonly key: string;
  readonly number: string;
  readonly item: string;
  readonly title: string;
}

/** Where a row belongs: its key, and its task where that is known at least. */
export interface RowPlace {
  readonly key: string | null;
  readonly task: string | null;
}

export function prepareRowKeys({ rowKeys, plan }: RecognitionContext): RowIndex {
  const keys = new Map<string, string>();
  const tasks = new Map<string, Map<string, string[]>>();
  const taskOf = new Map<string, string>();
  const titles = new Map<string, string[]>();
  const entitle = (title: string, task: string) => {
    const form = comparable(title);
    const named = titles.get(form) ?? [];
    if (form !== '' && !named.includes(task)) titles.set(form, [...named, task]);
  };
  for (const [key, { task, title, item }] of rowKeys) {
    keys.set(key, key);
    keys.set(keyForm(key), key);
    taskOf.set(key, task);
    const items = tasks.get(task) ?? new Map<string, string[]>();
    const form = comparable(item);
    items.set(form, [...(items.get(form) ?? []), key]);
    tasks.set(task, items);
    entitle(title, task);
  }
  for (const task of plan.tasks) {
    entitle(task.title, task.number);
    if (task.text !== null) entitle(task.text, task.number);
  }
  return { keys, tasks, taskOf, titles };
}

/**
 * Finds the row of a plan: by its key, else by task number and item, else by a task that has one row alone, else by the
 * exact title of such a task. Where number and title name different tasks the title counts, for sequence numbers are
 * often put in anew. Nothing is guessed.
 */
export function findRow(words: RowWords, index: RowIndex): RowPlace {
  const key = words.key === '' ? undefined : (index.keys.get(words.key) ?? index.keys.get(keyForm(words.key)));
  if (key !== undefined) return { key, task: index.taskOf.get(key) ?? null };
  const task = taskNamed(words, index);
  if (task === null) return { key: null, task: null };
  const items = index.tasks.get(task) ?? NO_ITEMS;
  const named = words.item === '' ? undefined : items.get(comparable(words.item));
  const rows = named ?? [...items.values()].flat();
  return { key: rows.length === 1 ? (rows[0] ?? null) : null, task };
}

/**
 * The number of a task as a person writes it: `4`, `4.`, `4、`, `４`, `(4)`, `第4项`, `04`. What follows the separator is not part
 * of it, so 10.2024 is 10. '' where there is none.
 */
function taskNumberIn(text: string): string {
  const match = NUMBER.exec(withoutBlanks(text).toUpperCase());
  if (!match) return '';
  return `${match[1] ?? ''}${(match[2] ?? '').replace(/^0+(?=\d)/, '')}${match[3] ?? ''}`;
}

const NO_ITEMS: ReadonlyMap<string, readonly string[]> = new Map();
const NUMBER = /^[(第]?([A-Z]?)(\d{1,4})(-\d{1,3})?(?:[.、,)项条:].*)?$/;

function taskNamed({ number, title }: RowWords, index: RowIndex): string | null {
  const byNumber = number === '' ? '' : taskNumberIn(number);
  const byTitle = title === '' ? [] : (index.titles.get(comparable(title)) ?? []);
  if (index.tasks.has(byNumber) && (byTitle.length === 0 || byTitle.includes(byNumber))) return byNumber;
  return byTitle.length === 1 ? (byTitle[0] ?? null) : null;
}

/** `t4-1`, `T04－1`, `T 04-01` and `T04-1` are one key. */
function keyForm(key: string): string {
  return withoutBlanks(key)
    .toUpperCase()
    .replace(/[‐‑‒–—―−_]/g, '-')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}
