import { join } from 'node:path';
import type { ImportedField } from '../../ledger/plan/import-record.ts';
import type { Answer } from './answer.ts';
import { importDocument } from './measure.ts';
import { readAnswers } from './read-answers.ts';

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS does not name the folder of source documents)' : '';

const answers = readAnswers(join(__dirname, 'answers'));
const answerOf = (plan: string): Answer => answers.find((answer) => answer.plan === plan) as Answer;

/** Tasks of which the import says that a field of theirs is not simply stated. */
function doubted(plan: string, field: ImportedField): string[] {
  const { imported } = importDocument(answerOf(plan), folder ?? '');
  const fields = imported.state === 'imported' ? (imported.plan.imported?.fields ?? []) : [];
  return fields.filter((one) => one.field === field && one.certainty !== 'stated').map(({ task }) => task);
}

const carried = (plan: string, field: 'responsibility' | 'deadline'): string[] =>
  answerOf(plan)
    .tasks.filter((task) => task[field].carriedFrom !== null)
    .map(({ number }) => number);

withDocuments(`what an import is not sure of${why}`, () => {
  it('is what comes from the cell of another task, in a table', () => {
    expect(doubted('fangcheng-2023', 'responsibility')).toEqual(carried('fangcheng-2023', 'responsibility'));
    expect(doubted('qinyuan-2023', 'responsibility')).toEqual(carried('qinyuan-2023', 'responsibility'));
    expect(doubted('fangcheng-2023', 'deadline')).toEqual(
      expect.arrayContaining(carried('fangcheng-2023', 'deadline')),
    );
  });

  it('is the bracket without a label', () => {
    expect(doubted('chongqing-2023', 'responsibility')).toEqual(['40']);
  });

  it('is a month read as its end, and a doubled character', () => {
    expect(doubted('chongqing-2023', 'deadline')).toEqual(['3', '4', '11', '21', '22', '49']);
  });

  it('is whom a sentence binds, where the document has no column for it', () => {
    const bound = answerOf('suzhou-2016').tasks.filter(({ responsibility }) => responsibility.parties.length > 0);
    expect(doubted('suzhou-2016', 'responsibility')).toEqual(expect.arrayContaining(bound.map(({ number }) => number)));
  });

  it('is a date without its year', () => {
    const dated = answerOf('suzhou-2016').tasks.filter(
      ({ number, deadline }) => number.startsWith('A1-') && deadline.milestones.length > 0,
    );
    expect(doubted('suzhou-2016', 'deadline')).toEqual(expect.arrayContaining(dated.map(({ number }) => number)));
  });

  it('is never the text or the number of a task that the document numbers', () => {
    for (const plan of ['fangcheng-2023', 'chongqing-2023', 'qinyuan-2023']) {
      expect(doubted(plan, 'text')).toEqual([]);
      expect(doubted(plan, 'chapter')).toEqual([]);
    }
    expect(doubted('chongqing-2023', 'number')).toEqual([]);
  });
});
