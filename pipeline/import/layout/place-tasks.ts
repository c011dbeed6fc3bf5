import type { SourcePlace } from '../../../ledger/plan/import-record.ts';
import type { Plan } from '../../../ledger/plan/plan.ts';
import type { DraftTask, Heading } from './draft.ts';

/** Chapter and section of one task, and where their headings stand. */
export interface TaskPlace {
  readonly chapter: string;
  readonly section: string | null;
  readonly places: { readonly chapter: SourcePlace; readonly section: SourcePlace };
}

interface Chapter {
  readonly number: string;
  readonly title: string;
  /** Titles by number. */
  readonly sections: Map<string, string>;
}

/**
 * The chapters of the plan and the place of every task in them: the outermost heading is the chapter, the one nearest to the
 * task its section. A heading above all tasks alike (二、重点任务) is passed over where two are left below it. An annex is a chapter,
 * and so are the closing requirements of all parts together.
 */
export function placeTasks(
  tasks: readonly DraftTask[],
  annexTitles: ReadonlyMap<string, string>,
): { readonly chapters: Plan['chapters']; readonly places: ReadonlyMap<DraftTask, TaskPlace> } {
  const chapters = new Map<string, Chapter>();
  const places = new Map<DraftTask, TaskPlace>();
  const free = freeNumbers();
  const dropTop = hasOneTop(tasks);
  for (const task of tasks) {
    const { chapter, section } = headingsOf(task, annexTitles, dropTop);
    const key = placeKey(chapter);
    const entry = chapters.get(key) ?? { ...chapter, number: free(chapter.number), sections: new Map() };
    chapters.set(key, entry);
    if (section !== null && !entry.sections.has(section.number)) entry.sections.set(section.number, section.title);
    places.set(task, {
      chapter: entry.number,
      section: section?.number ?? null,
      places: { chapter: chapter.place, section: (section ?? chapter).place },
    });
  }
  const listed = [...chapters.values()].map(({ number, title, sections }) => ({
    number,
    title,
    sections: [...sections].map(([section, words]) => ({ number: section, title: words })),
  }));
  return { chapters: listed, places };
}

const CLOSING = '工作要求';
const WHOLE = '全文';

function headingsOf(task: DraftTask, annexTitles: ReadonlyMap<string, string>, dropTop: boolean) {
  const { place, annex } = task;
  if (task.closing) return { chapter: { number: CLOSING, title: CLOSING, place }, section: null };
  if (annex !== null)
    return { chapter: { number: annex, title: annexTitles.get(annex) ?? annex, place }, section: null };
  const path = dropTop && task.path.length > 2 ? task.path.slice(1) : task.path;
  const [chapter = { number: WHOLE, title: WHOLE, place }, ...below] = path;
  const last = below.at(-1);
  if (last === undefined) return { chapter, section: null };
  return { chapter, section: { ...last, number: below.map((heading) => heading.number).join('') } };
}

/** Headings of one number and title are one chapter: a table repeats them. */
function placeKey({ number, title }: Heading): string {
  return `${number} ${title}`;
}

/** Gives out every number once: 三, 三-2. */
function freeNumbers(): (wanted: string) => string {
  const given = new Map<string, number>();
  return (wanted) => {
    const times = (given.get(wanted) ?? 0) + 1;
    given.set(wanted, times);
    return times === 1 ? wanted : `${wanted}-${times}`;
  };
}

function hasOneTop(tasks: readonly DraftTask[]): boolean {
  const tops = tasks.filter((task) => task.annex === null && !task.closing).map((task) => task.path[0]?.number);
  return new Set(tops).size === 1 && tops[0] !== undefined;
}
