import type { Plan, Task } from '../../../../ledger/plan/plan.ts';
import type { ExpectedTask } from './variant.ts';

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** The fields of a task that an expected task gives, in the same notation. */
export function shownLike(task: Task | undefined, expected: ExpectedTask): Partial<ExpectedTask> {
  if (task === undefined) return {};
  const units = unitsOf(task);
  const all: Required<ExpectedTask> = {
    number: task.number,
    printed: task.printedNumber,
    place: placeOf(task, expected.place),
    text: task.text ?? '',
    measures: task.measures.map(({ number, text }) => `${number ?? ''}${text}`),
    units: Array.isArray(expected.units) && expected.units.includes(units) ? expected.units : units,
    due: dueOf(task),
  };
  const given = Object.keys(expected) as (keyof ExpectedTask)[];
  return Object.fromEntries(given.map((key) => [key, all[key]]));
}

function placeOf({ chapter, section }: Task, expected: string | undefined): string {
  const withSection = expected?.includes('/') && section !== null;
  return plain(withSection ? `${chapter}/${section}` : chapter);
}

const unitsOf = ({ responsibility }: Task): string =>
  responsibility.parties.map(({ role, name }) => `${role} ${name.normalize('NFKC')}`).join(', ');

function dueOf({ deadline }: Task): string {
  return [
    ...deadline.milestones.map(({ day }) => day),
    ...deadline.recurrences.map(
      ({ every, atLeast, by }) =>
        `each ${every}${atLeast ? ` ${atLeast}` : ''}${by ? ` by ${by.month}-${by.day}` : ''}`,
    ),
    ...(deadline.standing ? ['standing'] : []),
    ...(deadline.unread.length > 0 ? ['unread'] : []),
  ].join(' ');
}

/** The expected irregularities (`kindA|kindB 1,2`; `*` for any task or none) that the plan does not list. */
export const unlisted = (expected: readonly string[], { irregularities }: Plan): string[] =>
  expected.filter((line) => {
    const [kinds = '', tasks = ''] = line.split(' ');
    const fitting = irregularities.filter(({ kind }) => kinds.split('|').includes(kind));
    if (tasks === '*') return fitting.length === 0;
    return !tasks.split(',').every((number) => fitting.some((one) => one.tasks.includes(number)));
  });

/** Lines of the document that stand neither in the plan nor in what was left over. A clause may go on in the next line. */
export function lostLines(document: string, plan: Plan): string[] {
  const { imported, ...rest } = plan;
  const kept = plain(strings(rest).join('\n'));
  const left = imported?.leftOver ?? [];
  const lines = document.split(/\r?\n/);
  const isKept = (clause: string) => kept.includes(withoutNumber(clause)) || HEADINGS.test(withoutNumber(clause));
  return lines.filter((line, index) => {
    const words = plain(line);
    if (words === '' || left.some(({ place }) => place.line === index + 1)) return false;
    if (left.some((one) => plain(one.words).includes(words.slice(0, 40)))) return false;
    const clauses = clausesOf(line);
    const before = clausesOf(lines[index - 1] ?? '').at(-1) ?? '';
    const behind = clausesOf(lines[index + 1] ?? '')[0] ?? '';
    return clauses.some((clause, at) => {
      const broken = [...(at === 0 ? [before + clause] : []), ...(at === clauses.length - 1 ? [clause + behind] : [])];
      return ![clause, ...broken].some(isKept);
    });
  });
}

/** Cells, and numbered paragraphs that share a line, are clauses of their own. */
const clausesOf = (line: string): string[] =>
  plain(line.replaceAll(/[\t\u3000]+|\s(?=(?:[一二三四五六七八九十]+、|\d+\.))/g, '|')).split(/[,。;:()〔〕【】|]/);

const withoutNumber = (clause: string): string =>
  clause.replace(/^(#+|第?[一二三四五六七八九十\d]+[、.条章]|[①-⑳\d]|-+$)+/, '');

/** Labels, column headings and what is agreed for all items are read, not kept. */
const HEADINGS =
  /^(序号|(重点|工作)?任务|(具体)?(工作)?措施|(责任|牵头|配合)(单位|部门)|完成时限|时限|责任|分工|责任分工|分类|任务分类|(省|市)级指标|县级具体举措|排在第一位的部门为牵头部门|下同|重点任务)$/;

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};
