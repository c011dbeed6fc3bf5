import { importText } from '../import-text.ts';
import { misplaced } from '../misplaced.ts';
import { brackets } from './brackets.ts';
import { copiedText } from './copied-text.ts';
import { faults } from './faults.ts';
import { notPlans } from './not-plans.ts';
import { numbering } from './numbering.ts';
import { lostLines, shownLike, unlisted } from './shown.ts';
import { tables } from './tables.ts';

const variants = [...tables, ...brackets, ...numbering, ...copiedText, ...faults];

describe.each(variants)('a document: $name', ({ document, tasks, irregularities = [], leftOver = [] }) => {
  const imported = importText(document);
  const plan = imported.state === 'imported' ? imported.plan : null;

  it('gives exactly these tasks', () => {
    expect(imported).toMatchObject({ state: 'imported' });
    expect(plan?.tasks.map((task, index) => shownLike(task, tasks[index] ?? { text: '' }))).toEqual(tasks);
  });

  it('shows what is odd and loses no line', () => {
    expect(plan && unlisted(irregularities, plan)).toEqual([]);
    expect(plan && lostLines(document, plan)).toEqual([]);
    const left = plan?.imported?.leftOver.map(({ words }) => words) ?? [];
    expect(leftOver.filter((words) => !left.some((one) => one.startsWith(words)))).toEqual([]);
  });

  it('says of every field where it stands and how sure it is', () => {
    expect(plan && misplaced(document, plan)).toEqual([]);
  });
});

describe.each(notPlans)('%s', (_name, document) => {
  const imported = importText(document);

  it('gives no task', () => {
    expect(imported.state === 'imported' ? imported.plan.tasks.map(({ text }) => text) : []).toEqual([]);
  });

  it('is listed line by line or refused with a sentence', () => {
    if (imported.state === 'refused') expect(imported.refusal.message['zh-CN']).toMatch(/[。！]$/);
    else expect(lostLines(document, imported.plan)).toEqual([]);
  });
});
