import { join } from 'node:path';
import { misplaced } from '../pipeline/import/misplaced.ts';
import { lostLines } from '../pipeline/import/variants/shown.ts';
import { importDocument, measure } from './measure.ts';
import { readAnswers } from './read-answers.ts';
import { brokenFields } from './score.ts';

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS does not name the folder of source documents)' : '';

withDocuments.each(readAnswers(join(__dirname, 'answers')))(`the import of $plan${why}`, (answer) => {
  const measured = folder === undefined ? null : measure(answer, folder);

  it('reads numbers, chapters, bindings and deadlines without a fault', () => {
    expect(measured && brokenFields(measured.score)).toEqual([]);
  });

  it('loses no task text and invents none', () => {
    expect(measured?.score.texts).toMatchObject({ wrong: [], missing: [] });
  });

  it('takes less than a second', () => {
    // The better of two runs: other programs of the machine are none of its business.
    const again = folder === undefined ? 0 : importDocument(answer, folder).milliseconds;
    expect(Math.min(measured?.milliseconds ?? 0, again)).toBeLessThan(1000);
  });

  it('says of every field where it stands, and loses no line', () => {
    const { text, imported } = folder === undefined ? { text: '', imported: null } : importDocument(answer, folder);
    const plan = imported?.state === 'imported' ? imported.plan : null;
    expect(plan && misplaced(text, plan)).toEqual([]);
    expect(plan && lostLines(text, plan).map((line) => line.trim().slice(0, 20))).toEqual([]);
  });
});
