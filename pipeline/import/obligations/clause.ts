import type { Day } from '../../../ledger/day/day.ts';
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
  /** The one day on which the whole task is due; null where there is none or more than one. */
  readonly dueOn: Day | null;
}

/** The measures of a task and its own text, the measures first: they are what the county itself has set. */
export function clausesOfTask({ number, clause, text, measures, responsibility, deadline }: Task): Clause[] {
  const owedBy = responsibility.parties.map(({ name }) => name);
  const [first, ...others] = deadline.milestones;
  const dueOn = others.length === 0 && first?.covers === null ? first.day : null;
  const place = { task: number, owedBy, dueOn };
  const own = measures.flatMap((measure) =>
    measure.text === null ? [] : [{ ...place, clause: `${clause}${measure.number ?? ''}`, text: measure.text }],
  );
  return text === null ? own : [...own, { ...place, clause, text }];
}

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
