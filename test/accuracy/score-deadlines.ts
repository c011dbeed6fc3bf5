import type { Plan, Task } from '../../ledger/plan/plan.ts';
import type { Answer, AnswerTask } from './answer.ts';
import { compareSets } from './score-sets.ts';

type Reading = Pick<AnswerTask['deadline'], 'milestones' | 'standing' | 'recurrences' | 'relatives'>;
interface Due {
  readonly number: string;
  readonly deadline: Reading;
}

/** Days, standing duties, duties that come back and terms; then what a milestone covers, and words without a day. */
export function scoreDeadlines(answer: Answer, plan: Plan | null) {
  const found: readonly Task[] = plan?.tasks ?? [];
  const covers = coversOf(answer, found);
  const undated = answer.tasks.flatMap(({ number, deadline }) => deadline.undated.map((word) => `${number}: ${word}`));
  return {
    deadlines: compareSets(answer.tasks.flatMap(wholeReading), found.flatMap(wholeReading)),
    milestones: compareSets(answer.tasks.flatMap(days), found.flatMap(days)),
    covers: compareSets(covers.expected, covers.found),
    undated: compareSets(
      undated,
      undated.filter((word) => saysUndated(plan, word)),
    ),
  };
}

const day = ({ day, precision }: Reading['milestones'][number]): string => `${day} (${precision})`;

const days = ({ number, deadline }: Due): string[] => deadline.milestones.map((one) => `${number}: ${day(one)}`);

function wholeReading({ number, deadline }: Due): string[] {
  const words = [
    ...deadline.milestones.map(day).sort(),
    ...deadline.recurrences.map(
      ({ every, atLeast, by }) => `every ${every} ${atLeast ?? '–'}${by ? ` by ${by.month}-${by.day}` : ''}`,
    ),
    ...deadline.relatives.map(({ count, unit }) => `within ${count} ${unit}`),
    ...(deadline.standing ? ['standing'] : []),
  ];
  return words.length === 0 ? [] : [`${number}: ${words.join(', ')}`];
}

/** Words that stand in one another say the same: 清理工作 and 城管行政执法队伍的清理工作. */
function coversOf(answer: Answer, tasks: readonly Task[]) {
  const expected: string[] = [];
  const found: string[] = [];
  for (const { number, deadline } of answer.tasks) {
    const task = tasks.find((one) => one.number === number);
    for (const { day, covers } of deadline.milestones) {
      if (covers === null) continue;
      expected.push(`${number}: ${covers}`);
      const read = task?.deadline.milestones.find((one) => one.day === day && one.covers !== null)?.covers;
      if (!read) continue;
      found.push(`${number}: ${read.includes(covers) || covers.includes(read) ? covers : read}`);
    }
  }
  return { expected, found };
}

function saysUndated(plan: Plan | null, expected: string): boolean {
  const [number = '', word = ''] = expected.split(': ');
  const task = plan?.tasks.find((one) => one.number === number);
  const listed = plan?.imported?.notCheckable.filter((one) => one.task === number).map(({ words }) => words) ?? [];
  return [...(task?.deadline.undated ?? []), ...listed].some((words) => words.includes(word));
}
