import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswers } from './read-answers.ts';

const answers = readAnswers(join(__dirname, 'answers'));
const answerOf = (plan: string) => answers.find((answer) => answer.plan === plan);

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS does not name the folder of source documents)' : '';

describe('the answer files', () => {
  it.each([
    ['fangcheng-2023', 51],
    ['chongqing-2023', 53],
    ['suzhou-2016', 55],
    ['shangcai-2020', 0],
    ['qinyuan-2023', 48],
  ])('of %s has %i tasks', (plan, count) => {
    expect(answerOf(plan)?.tasks).toHaveLength(count);
  });

  it('has 68 numbered measures in the first document', () => {
    const measures = answerOf('fangcheng-2023')?.tasks.flatMap((task) => task.measures) ?? [];
    expect(measures.filter(({ number }) => number !== null)).toHaveLength(68);
  });

  it('has 23 points, two annexes of 10 and 14 and 8 requirements in the third', () => {
    const numbers = answerOf('suzhou-2016')?.tasks.map(({ number }) => number) ?? [];
    const starting = (pattern: RegExp) => numbers.filter((number) => pattern.test(number)).length;
    expect([/^\d/, /^A1-/, /^A2-/, /^Z/].map(starting)).toEqual([23, 10, 14, 8]);
  });
});

withDocuments.each(answers)(`the answer file of $plan beside its document${why}`, ({ document, tasks }) => {
  const lines = folder === undefined ? [] : linesOf(folder, document);

  it('has for every task a stretch of one line with these ends and this length', () => {
    const stands = ({ length, first, last }: { length: number; first: string; last: string }) =>
      lines.some((line) => {
        const characters = [...line];
        return characters.some((_, at) => {
          const stretch = characters.slice(at, at + length).join('');
          return stretch.startsWith(first) && stretch.endsWith(last) && [...stretch].length === length;
        });
      });
    const facts = tasks.flatMap(({ number, text, title }) => [
      { number, ...text },
      ...(title === null ? [] : [{ number, ...title }]),
    ]);
    expect(facts.filter((one) => !stands(one))).toEqual([]);
  });
});

function linesOf(documents: string, prefix: string): string[] {
  const name = readdirSync(documents).find((entry) => entry.startsWith(prefix));
  return readFileSync(join(documents, name ?? ''), 'utf8').split('\n');
}
