import type { Task } from '../../../ledger/plan/plan.ts';
import { readNumberMark } from '../layout/number-mark.ts';
import { UNNUMBERED } from '../layout/number-tasks.ts';
import { type Observation, observation } from './words.ts';

/** Numbers that are missing, printed twice, or run into the words behind them: of tasks, and of measures within a task. */
export function* observeNumbers(tasks: readonly Task[]): Iterable<Observation> {
  yield* gaps(tasks);
  const bare = tasks.filter((task) => task.printedNumber === UNNUMBERED).map((task) => task.number);
  if (bare.length > 0)
    yield observation(
      'number-missing',
      bare,
      '',
      '这些条目没有印出序号，按先后顺序编号。',
      'These items print no number.',
    );
  for (const task of tasks) {
    if (/^\d+-\d+$/.test(task.number) && task.printedNumber !== UNNUMBERED)
      yield observation(
        'number-broken',
        [task.number],
        task.printedNumber,
        `序号${task.printedNumber}印了两次。`,
        `The number ${task.printedNumber} is printed twice.`,
      );
    if (/^\d+[.．]$/.test(task.printedNumber) && /^\d{4}年/.test(task.text ?? ''))
      yield observation(
        'number-broken',
        [task.number],
        `${task.printedNumber}${(task.text ?? '').slice(0, 5)}`,
        '序号与年份相连，序号按文本处理。',
        'The item number runs into a year; numbers are read as text.',
      );
    yield* measureNumbers(task);
  }
}

function* gaps(tasks: readonly Task[]): Iterable<Observation> {
  const numbers = tasks.flatMap((task) =>
    /^\d+(?:-\d)?$/.test(task.number) ? [Number.parseInt(task.number, 10)] : [],
  );
  for (const [index, number] of numbers.entries()) {
    const before = index === 0 ? 0 : (numbers[index - 1] ?? 0);
    if (number <= before + 1) continue;
    const missing = number === before + 2 ? `${before + 1}` : `${before + 1}—${number - 1}`;
    yield observation(
      'number-missing',
      [String(number)],
      `${number}`,
      `缺第${missing}项的序号，请核对是否漏项。`,
      `Number ${missing} is missing. Please check whether an item is.`,
    );
  }
}

function* measureNumbers({ number, measures }: Task): Iterable<Observation> {
  const numbered = measures.flatMap(({ number: printed }) => {
    const value = printed === null ? undefined : readNumberMark(printed)?.mark.value;
    return printed === null || value === undefined ? [] : [{ printed, value }];
  });
  for (const [index, { printed, value }] of numbered.entries()) {
    const expected = (numbered[index - 1]?.value ?? 0) + 1;
    if (value > expected)
      yield observation(
        'number-missing',
        [number],
        printed,
        `第${number}项的措施在“${printed}”之前缺序号。`,
        `A measure number is missing before ${printed} in item ${number}.`,
      );
    if (value < expected)
      yield observation(
        'number-broken',
        [number],
        printed,
        `第${number}项的措施序号“${printed}”重复或倒退。`,
        `Measure number ${printed} of item ${number} is repeated or goes back.`,
      );
  }
  const bare = measures.find((measure) => measure.number === null);
  if (numbered.length > 0 && bare !== undefined)
    yield observation(
      'number-missing',
      [number],
      bare.text?.slice(0, 16) ?? '',
      `第${number}项有一段措施没有编号。`,
      `A paragraph of measures in item ${number} has no number.`,
    );
}
