import type { Day } from '../../../ledger/day/day.ts';
import { readChineseNumber } from '../../../ledger/numeral/chinese-number.ts';
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

/** The points of a clause that says 一是 … 二是 …, each with its own name (`四·二是`); the clause itself where it does not. */
export function pointsOf(clause: Clause): Clause[] {
  const starts: RegExpExecArray[] = [];
  for (const match of clause.text.matchAll(POINT)) {
    // A full stop is forgotten now and then, so the next number counts wherever it stands, the first at a beginning alone.
    const opens =
      starts.length > 0 || match.index === 0 || /[。；;：:！\s）)]/u.test(clause.text.charAt(match.index - 1));
    if (opens && readChineseNumber(match[1] ?? '') === starts.length + 1) starts.push(match);
  }
  if (starts.length < 2) return [clause];
  const before = clause.text.slice(0, starts[0]?.index ?? 0);
  const points = starts.map((start, index) => ({
    ...clause,
    clause: `${clause.clause}·${start[0]}`,
    text: clause.text.slice(start.index + start[0].length, starts[index + 1]?.index),
  }));
  return before.trim() === '' ? points : [{ ...clause, text: before }, ...points];
}

const POINT = /([一二三四五六七八九十]{1,2})是/gu;

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
