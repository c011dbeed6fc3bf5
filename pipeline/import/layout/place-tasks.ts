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
  readonly sections: { readonly number: string; readonly title: string }[];
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
  const dropTop = hasOneTop(tasks);
  for (const task of tasks) {
    const { chapter, section } = headingsOf(task, annexTitles, dropTop);
    const key = placeKey(chapter);
    const number = chapters.get(key)?.number ?? freeNumber(chapter.number, chapters);
    const entry = chapters.get(key) ?? { number, title: chapter.title, sections: [] };
    chapters.set(key, entry);
    if (section !== null && !entry.sections.some((one) => one.number === section.number))
      entry.sections.push({ number: section.number, title: section.title });
    places.set(task, {
      chapter: number,
      section: section?.number ?? null,
      places: { chapter: chapter.place, section: (section ?? chapter).place },
    });
  }
  return { chapters: [...chapters.values()], places };
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

function freeNumber(wanted: string, chapters: ReadonlyMap<string, Chapter>): string {
  const taken = new Set([...chapters.values()].map((chapter) => chapter.number));
  let number = wanted;
  for (let next = 2; taken.has(number); next += 1) number = `${wanted}-${next}`;
  return number;
}

function hasOneTop(tasks: readonly DraftTask[]): boolean {
  const tops = tasks.filter((task) => task.annex === null && !task.closing).map((task) => task.path[0]?.number);
  return new Set(tops).size === 1 && tops[0] !== undefined;
}
