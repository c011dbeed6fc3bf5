import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlanId, seedPlan } from './plans-read.ts';

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS does not name the folder of source documents)' : '';

const solid = (text: string) => text.replaceAll(/\s/g, '');

/** The source document whose file name starts with `prefix`, without blanks and line ends. */
const documentText = (prefix: string): string => {
  const name = readdirSync(folder ?? '').find((entry) => entry.startsWith(prefix));
  return solid(readFileSync(join(folder ?? '', name ?? ''), 'utf8'));
};

/** A deadline put together from several places of the document joins its verbatim parts with a full-width semicolon. */
const parts = (text: string | null) => (text === null ? [] : text.split('；'));

withDocuments.each<[PlanId, string]>([
  ['fangcheng-2023', '000_'],
  ['chongqing-2023', '001_'],
  ['suzhou-2016', '002_'],
  ['shangcai-2020', '003_'],
  ['qinyuan-2023', '004_'],
])(`%s beside its document${why}`, (id, prefix) => {
  const plan = seedPlan(id);
  const source = folder === undefined ? '' : documentText(prefix);
  const missing = (phrases: readonly string[]) => phrases.filter((phrase) => !source.includes(solid(phrase)));

  it('quotes responsible units word for word', () => {
    expect(missing(plan.tasks.flatMap((task) => parts(task.responsibility.text)))).toEqual([]);
  });

  it('quotes deadlines word for word', () => {
    expect(missing(plan.tasks.flatMap((task) => parts(task.deadline.text)))).toEqual([]);
  });

  it('quotes the words of its irregularities', () => {
    expect(missing(plan.irregularities.map((irregularity) => irregularity.words))).toEqual([]);
  });

  it('names who owes and organises as the document does', () => {
    const names = plan.obligations.flatMap(({ owedBy, organiser }) => [...owedBy, ...(organiser ? [organiser] : [])]);
    expect(missing(names)).toEqual([]);
  });

  it('copies no 25 characters of the document into a title', () => {
    const titles = [
      ...plan.tasks.flatMap((task) => [task.title, ...task.measures.map((measure) => measure.title)]),
      ...plan.chapters.flatMap((chapter) => [chapter.title, ...chapter.sections.map((section) => section.title)]),
      ...plan.obligations.map((obligation) => obligation.subject),
      ...plan.irregularities.flatMap((irregularity) => [irregularity.words, irregularity.note['zh-CN']]),
    ];
    expect(titles.filter((title) => copies(source, title))).toEqual([]);
  });
});

const copies = (source: string, title: string): boolean => {
  const text = solid(title);
  return Array.from({ length: Math.max(0, text.length - 24) }, (_, start) => text.slice(start, start + 25)).some(
    (piece) => source.includes(piece),
  );
};
