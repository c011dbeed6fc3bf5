import type { Task } from '../../../ledger/plan/plan.ts';

/** A piece of a document that can hold demands: a measure or the text of a task, or a clause outside of the tasks. */
export interface Clause {
  /** Number of the task; null outside of the tasks. */
  readonly task: string | null;
  /** `第4项③`, `三(一)`: as a message names it. */
  readonly clause: string;
  readonly text: string;
  /** Who answers for it where the words name nobody. */
  readonly owedBy: readonly string[];
}

/** The measures of a task and its own text, the measures first: they are what the county itself has set. */
export function clausesOfTask({ number, clause, text, measures, responsibility }: Task): Clause[] {
  const owedBy = responsibility.parties.map(({ name }) => name);
  const own = measures.flatMap((measure) =>
    measure.text === null
      ? []
      : [{ task: number, clause: `${clause}${measure.number ?? ''}`, text: measure.text, owedBy }],
  );
  return text === null ? own : [...own, { task: number, clause, text, owedBy }];
}

/** The points of a clause that says 一是 … 二是 …, each with its own name (`四·二是`); the clause itself where it does not. */
export function pointsOf(clause: Clause): Clause[] {
  const starts = [...clause.text.matchAll(POINT)];
  if (starts.length < 2) return [clause];
  const [first] = starts;
  const before = clause.text.slice(0, first?.index ?? 0);
  const points = starts.map((start, index) => ({
    ...clause,
    clause: `${clause.clause}·${start[0]}`,
    text: clause.text.slice(start.index + start[0].length, starts[index + 1]?.index),
  }));
  return before.trim() === '' ? points : [{ ...clause, text: before }, ...points];
}

const POINT = /(?<=^|[。；;：:！\s）)])[一二三四五六七八九十]是/gu;

/** One sentence of a clause, in ordinary width and without blanks. */
export interface Sentence {
  readonly text: string;
  /** Its parts between commas. */
  readonly parts: readonly string[];
}

/** The sentences of a text, up to its full stops, semicolons and line ends. */
export function sentencesOf(text: string): Sentence[] {
  return text
    .replace(/[\u2460-\u2473]/gu, '')
    .normalize('NFKC')
    .split(/[。;!?\n]+/u)
    .map((sentence) => sentence.replace(/\s+/gu, ''))
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, parts: sentence.split(',') }));
}
