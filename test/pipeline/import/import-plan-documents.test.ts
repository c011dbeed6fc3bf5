import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, Task } from '../../../ledger/plan/plan.ts';
import { textDocument } from '../../../pipeline/import/read-text-document.ts';
import { type PlanId, seedPlan } from '../../seeds/plans-read.ts';
import { oddities, planFrom } from './read-samples.ts';

const folder = process.env.PLAN_DOCUMENTS;
const withDocuments = folder === undefined ? describe.skip : describe;
const why = folder === undefined ? ' (skipped: PLAN_DOCUMENTS does not name the folder of source documents)' : '';

const documentOf = (prefix: string) => {
  const name = readdirSync(folder ?? '').find((entry) => entry.startsWith(prefix)) ?? '';
  const bytes = readFileSync(join(folder ?? '', name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return textDocument(bytes.toString('utf8'), { name, sha256, format: 'text', encoding: 'utf-8' });
};

const DOCUMENTS: [PlanId, string, NonNullable<Plan['imported']>['layout'], number, number][] = [
  ['fangcheng-2023', '000_', 'table', 51, 82],
  ['chongqing-2023', '001_', 'bracketed-items', 53, 0],
  ['suzhou-2016', '002_', 'points', 55, 0],
  ['shangcai-2020', '003_', 'report', 0, 0],
  ['qinyuan-2023', '004_', 'list', 48, 0],
];

/** Without blanks and the last mark. */
const bare = (text: string) => text.replaceAll(/\s|\[bookmark:[^\]]*\]/g, '').replace(/[。:]$/, '');

/** What must be as a person read it: numbers, places, bindings, and the reading of the deadline. */
const facts = ({ number, printedNumber, clause, chapter, section, measures, responsibility, deadline }: Task) => ({
  ...{ number, printedNumber, clause, chapter, section },
  measures: measures.map((measure) => measure.number),
  parties: responsibility.parties,
  byDuty: responsibility.byDuty,
  carriedFrom: [responsibility.carriedFrom, deadline.carriedFrom],
  milestones: deadline.milestones.map(({ day, precision, assumed }) => ({ day, precision, assumed })),
  standing: deadline.standing,
  recurrences: deadline.recurrences.map(({ every, atLeast, by }) => ({ every, atLeast, by })),
  relatives: deadline.relatives.map(({ count, unit, after }) => ({ count, unit, after })),
  undated: deadline.undated.length,
});

withDocuments.each(DOCUMENTS)(`%s from its document${why}`, (id, prefix, layout, tasks, measures) => {
  const seed = seedPlan(id);
  const source = folder === undefined ? null : documentOf(prefix);
  const plan = source === null ? seed : planFrom(source);

  it('has its layout, tasks and measures', () => {
    expect([plan.imported?.layout, plan.tasks.length, plan.tasks.flatMap((one) => one.measures).length]).toEqual([
      layout,
      tasks,
      measures,
    ]);
  });

  it('has its head', () => {
    const { kind, title, issuer, documentNumber, published, horizon } = seed;
    expect(plan).toMatchObject({ kind, title, issuer, documentNumber, published, horizon });
    expect(seed.region).toContain(plan.region);
  });

  it('has its chapters and sections', () => {
    const numbers = ({ chapters }: Plan) =>
      chapters.map((one) => [one.number, one.sections.map(({ number }) => number)]);
    expect(numbers(plan)).toEqual(numbers(seed));
  });

  it('has its numbers, bindings and deadline readings', () => {
    expect(plan.tasks.map(facts)).toEqual(seed.tasks.map(facts));
  });

  it('copies text and measures word for word', () => {
    const words = (source?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
    );
    const copied = plan.tasks.flatMap((one) => [one.text, ...one.measures.map((measure) => measure.text)]);
    // To the character: a line without its number in front and its bracket behind.
    const isWhole = (line: string, text: string) => {
      const at = line.indexOf(text);
      const after = line.slice(at + text.length).trim();
      return at >= 0 && line.slice(0, at).trim().length <= 5 && (after === '' || after.startsWith('〔'));
    };
    expect(copied.filter((text) => text === null || !words.some((line) => isWhole(line, text)))).toEqual([]);
  });

  it('accounts for every paragraph: read, or listed as left over', () => {
    const lines = new Set(
      [...(plan.imported?.fields ?? []), ...(plan.imported?.leftOver ?? [])].map(({ place }) => place.line),
    );
    const measured = plan.tasks.flatMap((one) => one.measures.map((measure) => measure.text ?? ''));
    const fields = plan.tasks.flatMap((one) => [one.responsibility.text ?? '', one.deadline.text ?? '']);
    const known = [
      plan.title,
      ...plan.chapters.flatMap((one) => [one.title, ...one.sections.map(({ title }) => title)]),
    ];
    const unaccounted = (source?.blocks ?? []).flatMap((block) => {
      if (block.kind === 'table' || lines.has(block.place.line) || layout === 'report') return [];
      const solid = bare(block.text);
      const inside = [...measured, ...fields, ...known].some((text) => {
        const other = bare(text);
        return other !== '' && (other.includes(solid) || solid.includes(other));
      });
      return inside ? [] : [block.text];
    });
    // Headings of the columns.
    expect(unaccounted.filter((text) => text.trim().length > 6)).toEqual([]);
  });
});

withDocuments(`the oddities of the documents${why}`, () => {
  const odd = (prefix: string) => oddities(planFrom(documentOf(prefix)));

  it('are found in the flattened table', () => {
    expect(odd('000_')).toEqual(
      expect.arrayContaining([
        'cell-carried-down 2 3',
        'cell-carried-down 8',
        'cell-carried-down 15',
        'cell-carried-down 33',
        'cell-shared 24 25 26 27 28 29',
        'cell-shared 30 31 32',
        'cell-shared 38 39',
        'cell-shared 45 46',
        'cell-shared 48 49 50',
        'number-missing 24',
        'number-missing 2',
        'unit-repeated 34',
        'separator-missing 45 46',
      ]),
    );
  });

  it('are found in the bracketed items', () => {
    expect(odd('001_')).toEqual(
      expect.arrayContaining(['dates-disagree', 'label-missing 40', 'nested-brackets 47', 'doubled-word 49']),
    );
  });

  it('are found in the list', () => {
    const found = odd('004_');
    expect(found.filter((one) => one.startsWith('heading-broken')).length).toBeGreaterThanOrEqual(5);
    expect(found).toEqual(expect.arrayContaining(['number-broken', expect.stringMatching(/^deadline-missing 1 2 /)]));
  });
});

withDocuments(`the time an import takes${why}`, () => {
  it.each(DOCUMENTS)('is under a second for %s', (_id, prefix) => {
    const source = documentOf(prefix);
    planFrom(source);
    const start = performance.now();
    planFrom(source);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
