import type { Plan } from '../../ledger/plan/plan.ts';
import type { Answer, AnswerTask } from './answer.ts';
import { compareSets } from './score-sets.ts';

type Facts = AnswerTask['text'];

const lengthOf = (text: string): number => [...text].length;

const factsOf = (text: string): Facts => {
  const characters = [...text];
  return { length: characters.length, first: characters.slice(0, 4).join(''), last: characters.slice(-4).join('') };
};

const shown = (number: string, { length, first, last }: Facts): string => `${number}: ${length} ${first}…${last}`;

/** Numbers, places in the document and the words of tasks and measures. */
export function scoreWords(answer: Answer, plan: Plan | null) {
  const tasks = plan?.tasks ?? [];
  const expectedTexts = answer.tasks.flatMap(({ number, text, title }) => [
    shown(number, text),
    ...(title === null ? [] : [`title ${shown(number, title)}`]),
  ]);
  const titled = new Set(answer.tasks.filter(({ title }) => title !== null).map(({ number }) => number));
  const foundTexts = tasks.flatMap(({ number, text, title }) => [
    ...(text === null ? [] : [shown(number, factsOf(text))]),
    ...(titled.has(number) ? [`title ${shown(number, factsOf(title))}`] : []),
  ]);
  return {
    numbers: compareSets(
      answer.tasks.map(({ number }) => number),
      tasks.map(({ number }) => number),
    ),
    printedNumbers: compareSets(
      answer.tasks.map(({ number, printedNumber }) => `${number}: ${printedNumber}`),
      tasks.map(({ number, printedNumber }) => `${number}: ${printedNumber}`),
    ),
    chapters: compareSets(
      answer.tasks.map(({ number, chapter }) => `${number}: ${chapter}`),
      tasks.map(({ number, chapter }) => `${number}: ${chapter}`),
    ),
    sections: compareSets(
      answer.tasks.map(({ number, section }) => `${number}: ${section}`),
      tasks.map(({ number, section }) => `${number}: ${section}`),
    ),
    texts: compareSets(expectedTexts, foundTexts),
    measures: compareSets(
      answer.tasks.flatMap((task) => task.measures.map((one) => `${task.number}: ${one.number ?? '–'} ${one.length}`)),
      tasks.flatMap((task) =>
        task.measures.map((one) => `${task.number}: ${one.number ?? '–'} ${lengthOf(one.text ?? '')}`),
      ),
    ),
  };
}
