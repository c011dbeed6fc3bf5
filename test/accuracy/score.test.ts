import { planSchema, type Task } from '../../ledger/plan/plan.ts';
import { readDeadline } from '../../ledger/plan/read-deadline.ts';
import { readResponsibility } from '../../ledger/plan/read-responsibility.ts';
import { answerSchema } from './answer.ts';
import { accuracyTable } from './print-accuracy.ts';
import { brokenFields, score } from './score.ts';

const answer = answerSchema.parse({
  plan: 'sample',
  document: 'sample',
  kind: 'plan',
  layout: 'table',
  published: null,
  counts: 'sample',
  tasks: [
    {
      number: '1',
      printedNumber: '1.',
      chapter: '一',
      section: null,
      text: { length: 9, first: '开展样例', last: '查工作。' },
      responsibility: { parties: [{ name: '县司法局', role: 'lead' }], alsoAllowed: ['各乡镇'] },
      deadline: { milestones: [{ day: '2030-06-30', precision: 'month', covers: null }] },
    },
    {
      number: '2',
      printedNumber: '2.',
      chapter: '一',
      section: null,
      text: { length: 3, first: '建台账', last: '建台账' },
    },
  ],
  irregularities: [
    { kind: 'doubled-word', tasks: ['1'], need: 'required', scope: 'each' },
    { kind: 'heading-broken', tasks: [], need: 'required', scope: 'any' },
    { kind: 'unit-doubtful', tasks: ['2'], need: 'allowed', scope: 'each' },
  ],
  figures: [],
  seedsDiffer: [],
});

const task = (number: string, text: string, units: string | null, due: string | null): Task => ({
  number,
  printedNumber: `${number}.`,
  chapter: '一',
  section: null,
  title: text,
  text,
  measures: [],
  responsibility: readResponsibility(units),
  deadline: readDeadline(due, { year: null }),
  clause: `第${number}项`,
});

const note = { 'zh-CN': '样例', en: 'sample' };
const planOf = (tasks: Task[], kinds: readonly ('doubled-word' | 'heading-broken' | 'unit-doubtful')[] = []) =>
  planSchema.parse({
    id: 'sample',
    version: 1,
    kind: 'plan',
    title: '样例',
    issuer: '样例县',
    region: '样例县',
    documentNumber: null,
    published: '2030-01-01',
    horizon: { from: '2030-01-01', to: '2030-12-31' },
    chapters: [],
    tasks,
    obligations: [],
    irregularities: kinds.map((kind) => ({ kind, tasks: kind === 'unit-doubtful' ? ['2'] : ['1'], words: '', note })),
  });

const right = [
  task('1', '开展样例检查工作。', '县司法局牵头,各乡镇配合', '2030年6月底前'),
  task('2', '建台账', null, null),
];

describe('the score of an import', () => {
  it('is whole where everything was read', () => {
    const plan = planOf(right, ['doubled-word', 'heading-broken', 'unit-doubtful']);
    const scored = score(answer, { state: 'imported', plan });
    expect(brokenFields(scored)).toEqual([]);
    expect(Object.values(scored).flatMap(({ wrong, missing }) => [...wrong, ...missing])).toEqual([]);
  });

  it.each<[string, Task[], string[]]>([
    ['a task that is not there', [...right, task('3', '多出的任务', null, null)], ['numbers', 'chapters']],
    ['a task left out', right.slice(0, 1), ['numbers', 'chapters']],
    [
      'another unit',
      [task('1', '开展样例检查工作。', '县公安局牵头', '2030年6月底前'), ...right.slice(1)],
      ['bindings'],
    ],
    ['another role', [task('1', '开展样例检查工作。', '县司法局', '2030年6月底前'), ...right.slice(1)], ['bindings']],
    [
      'another day',
      [task('1', '开展样例检查工作。', '县司法局牵头', '2030年7月底前'), ...right.slice(1)],
      ['deadlines'],
    ],
    ['a day for a task without one', [...right.slice(0, 1), task('2', '建台账', null, '长期')], ['deadlines']],
    ['a text cut short', [task('1', '开展样例检查', '县司法局牵头', '2030年6月底前'), ...right.slice(1)], []],
  ])('falls with %s', (_name, tasks, broken) => {
    const scored = score(answer, { state: 'imported', plan: planOf(tasks, ['doubled-word', 'heading-broken']) });
    expect(brokenFields(scored)).toEqual(broken);
    expect(Object.values(scored).some(({ wrong, missing }) => wrong.length + missing.length > 0)).toBe(true);
  });

  it('is nothing where the document was refused', () => {
    const refusal = { kind: 'unsupported', message: note } as const;
    expect(brokenFields(score(answer, { state: 'refused', refusal }))).toEqual([
      'kind',
      'numbers',
      'chapters',
      'bindings',
      'deadlines',
    ]);
  });

  it('is printed with counts, and what is missing by name', () => {
    const plan = planOf(right.slice(0, 1), ['heading-broken']);
    const scored = score(answer, { state: 'imported', plan });
    const lines = accuracyTable([{ name: '样例', score: scored, milliseconds: 5, refused: null, note: null }]);
    expect(lines.filter((line) => line.includes('序号 numbers')).slice(0, 1)).toEqual([
      expect.stringMatching(/100\.0 % \(1\/1\) +50\.0 % \(1\/2\) +✗/),
    ]);
    expect(lines).toContain('    doubled-word 1');
  });
});
