import type { Day } from '../../../ledger/day/day.ts';
import type { FieldOrigin, ImportedField } from '../../../ledger/plan/import-record.ts';
import type { Plan, Task } from '../../../ledger/plan/plan.ts';
import { observePlan, together } from '../observe/observe-plan.ts';
import type { SourceDocument } from '../source-document.ts';
import type { Draft, DraftTask, Irregularity } from './draft.ts';
import { headingsBetween } from './headings-left-over.ts';
import { nameTasks } from './number-tasks.ts';
import { placeTasks, type TaskPlace } from './place-tasks.ts';
import { deadlineOf, type Origin, responsibilityOf } from './read-fields.ts';
import { shortTitle } from './short-title.ts';

/** What is settled of the plan before its tasks are. */
export interface PlanFrame {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly region: string;
  readonly documentNumber: string | null;
  readonly published: Day;
  readonly horizon: { readonly from: Day; readonly to: Day };
  readonly irregularities: readonly Irregularity[];
  readonly annexTitles: ReadonlyMap<string, string>;
  /** Of a report, which has no tasks to take them from. */
  readonly chapters: Plan['chapters'] | null;
}

/** The plan of a draft: numbers, chapters and fields read, every field with its origin. */
export function planOf(source: SourceDocument, draft: Draft, frame: PlanFrame): Plan {
  const names = nameTasks(draft.tasks, draft.layout);
  const { chapters, places } = placeTasks(draft.tasks, frame.annexTitles);
  const numberOf = (task: DraftTask) => names.get(task)?.number ?? '';
  const { annexTitles, irregularities, chapters: _, ...head } = frame;
  const from = frame.horizon.from.slice(0, 4);
  const year = from === frame.horizon.to.slice(0, 4) ? Number(from) : null;
  const fields: FieldOrigin[] = [];
  const tasks = draft.tasks.map((task): Task => {
    const name = names.get(task) ?? { number: '', printedNumber: '', clause: '' };
    const place = places.get(task);
    const responsibility = responsibilityOf(task, numberOf, draft.layout === 'points');
    const deadline = deadlineOf(task, year, numberOf);
    fields.push(
      ...originsOf(task, name.number, place, { responsibility: responsibility.origin, deadline: deadline.origin }),
    );
    return {
      ...name,
      chapter: place?.chapter ?? '',
      section: place?.section ?? null,
      title: task.title ?? shortTitle(task.text),
      text: task.text || null,
      measures: task.measures.map(({ number, text }) => ({ number, title: shortTitle(text), text: text || null })),
      responsibility: responsibility.value,
      deadline: deadline.value,
    };
  });
  const { name, sha256, format, encoding } = source;
  const plan: Plan = {
    ...head,
    version: 1,
    kind: draft.layout === 'report' ? 'appraisal' : 'plan',
    chapters: frame.chapters ?? chapters,
    tasks,
    obligations: [],
    irregularities: [],
    imported: {
      document: { name, sha256, format, encoding },
      layout: draft.layout,
      fields,
      leftOver: [...draft.leftOver, ...headingsBetween(draft.tasks, frame.chapters ?? chapters)],
      notCheckable: [],
      decisions: [],
    },
  };
  const inFields = new Set(draft.tasks.filter((task) => task.deadline !== null).map(numberOf));
  const drafted = draft.irregularities.map((one) => ({ ...one, tasks: one.tasks.map(numberOf) }));
  return { ...plan, irregularities: [...irregularities, ...together(drafted), ...observePlan(plan, year, inFields)] };
}

const TITLE_REASON = {
  'zh-CN': '文件没有给出短标题，由正文首句概括。',
  en: 'The document gives no short title; it is made from the first words of the text.',
};
const UNNUMBERED_REASON = {
  'zh-CN': '文件没有印出序号，按先后顺序编号。',
  en: 'The document prints no number; it is counted in the order of the document.',
};

function originsOf(
  task: DraftTask,
  number: string,
  place: TaskPlace | undefined,
  read: { readonly responsibility: Origin | null; readonly deadline: Origin | null },
): FieldOrigin[] {
  const stated: Origin = { place: task.place, certainty: 'stated', reason: null, alternatives: [] };
  const head: Origin = { ...stated, place: task.titlePlace ?? task.place };
  const inferred = (reason: Origin['reason']): Origin => ({ ...head, certainty: 'inferred', reason });
  const [measure] = task.measures;
  const origins: readonly (readonly [ImportedField, Origin | null])[] = [
    ['number', task.mark === null ? inferred(UNNUMBERED_REASON) : head],
    ['chapter', { ...stated, place: place?.places.chapter ?? task.place }],
    ['section', place?.section == null ? null : { ...stated, place: place.places.section }],
    ['title', task.title === null ? inferred(TITLE_REASON) : head],
    ['text', task.text === '' ? null : stated],
    ['measures', measure === undefined ? null : { ...stated, place: measure.place }],
    ['responsibility', read.responsibility],
    ['deadline', read.deadline],
  ];
  return origins.flatMap(([field, origin]) => {
    if (origin === null) return [];
    const { certainty, reason, alternatives } = origin;
    return [{ task: number, field, place: origin.place, certainty, reason, alternatives: [...alternatives] }];
  });
}
