import type { DraftTask, Heading, Layout } from './draft.ts';

/** What a task is called in the plan, on paper, and in a message. */
export interface TaskName {
  readonly number: string;
  readonly printedNumber: string;
  readonly clause: string;
}

/**
 * Gives every task its number. Numbers that the document prints are kept where they run through it (10. is 10); a number
 * printed twice gets `-2`, an item without one that of the item above with `-1`. Numbers that begin again in every section are
 * counted through. Items of an annex are `A1-1`, closing requirements `Z1`.
 */
export function nameTasks(tasks: readonly DraftTask[], layout: Layout): ReadonlyMap<DraftTask, TaskName> {
  const names = new Map<DraftTask, TaskName>();
  const body = tasks.filter((task) => task.annex === null && !task.closing);
  const through = runThrough(body);
  const free = freeNumbers();
  let last = 0;
  for (const [index, task] of body.entries()) {
    if (through && task.mark !== null) last = task.mark.value;
    const number = through ? free(last, task.mark !== null) : String(index + 1);
    const place = pathWords(task.path);
    const printed = task.mark?.printed ?? UNNUMBERED;
    names.set(task, {
      number,
      printedNumber: through || task.mark === null ? printed : place + printed,
      clause: clauseOf(task, number, through ? layout : 'unknown'),
    });
  }
  for (const annex of new Set(tasks.map((task) => task.annex))) if (annex !== null) nameAnnex(tasks, annex, names);
  for (const [index, task] of tasks.filter((one) => one.closing).entries()) {
    const words = (task.annex ?? '') + pathWords(task.path) + (task.mark?.core ?? '');
    names.set(task, { number: `Z${index + 1}`, printedNumber: words || UNNUMBERED, clause: words || `Z${index + 1}` });
  }
  return names;
}

const NOUNS: Partial<Record<Layout, string>> = { table: '项', points: '点' };

function clauseOf({ path, mark }: DraftTask, number: string, layout: Layout): string {
  const noun = NOUNS[layout];
  if (noun !== undefined) return `第${number}${noun}`;
  const [chapter, ...below] = path;
  if (layout === 'list' && chapter !== undefined && mark !== null)
    return `${chapter.number}、${pathWords(below)}${mark.printed}`;
  return pathWords(path) + (mark?.core ?? `第${number}项`);
}

/** `二(一)`: the numbers of the headings above. */
export function pathWords(path: readonly Heading[]): string {
  return path.map((heading) => heading.number).join('');
}

/** Printed number of an item that has none. */
export const UNNUMBERED = '（未编号）';

/** Whether the printed numbers run through the document instead of beginning again in every section. */
function runThrough(tasks: readonly DraftTask[]): boolean {
  const marked = tasks.flatMap((task) => task.mark ?? []);
  const styles = new Set(marked.map((mark) => mark.style));
  if (marked.length === 0 || styles.size > 1) return false;
  let falls = 0;
  let before: DraftTask | null = null;
  for (const task of tasks) {
    if (task.mark === null) continue;
    const rise = task.mark.value - (before?.mark?.value ?? 0);
    const twice = rise === 0 && before?.path.at(-1)?.place === task.path.at(-1)?.place;
    if (task.mark.value === 1 && before !== null && !twice) return false;
    if (rise <= 0) falls += 1;
    before = task;
  }
  return falls <= marked.length * FALLING || (falls === 1 && marked.length > 2);
}

/** Numbers that go wrong once or twice still run through. */
const FALLING = 0.1;

/** Gives out every number once: 5, a second 5 is 5-2; an item without a number behind 4 is 4-1. */
function freeNumbers(): (value: number, printed: boolean) => string {
  const last = new Map<number, number>();
  return (value, printed) => {
    const before = last.get(value);
    const next = printed && before === undefined ? 0 : Math.max((before ?? 0) + 1, printed ? 2 : 1);
    last.set(value, next);
    return next === 0 ? String(value) : `${value}-${next}`;
  };
}

/** In an annex with items under one chapter alone the chapter's number says nothing and is left out on paper. */
function nameAnnex(tasks: readonly DraftTask[], annex: string, names: Map<DraftTask, TaskName>): void {
  const items = tasks.filter((task) => task.annex === annex && !task.closing);
  const chapters = new Set(items.map((task) => task.path[0]?.number));
  const letter = `A${/\d+/.exec(annex)?.[0] ?? '1'}`;
  for (const [index, task] of items.entries()) {
    const words = pathWords(task.path);
    const core = task.mark?.core ?? '';
    names.set(task, {
      number: `${letter}-${index + 1}`,
      printedNumber: annex + (chapters.size > 1 ? words : '') + core,
      clause: annex + words + core,
    });
  }
}
