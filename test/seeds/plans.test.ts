import { planSchema } from '../../ledger/plan/plan.ts';
import { rereadPlan } from '../../ledger/plan/reread-plan.ts';
import { numbers, type PlanId, planIds, seedPlan, seedText, taskOf } from './plans-read.ts';

describe.each(planIds)('the seed plan %s', (id) => {
  const plan = seedPlan(id);

  it('carries its own id', () => expect(plan.id).toBe(id));

  it('is written as formatted JSON with one final newline', () => {
    expect(seedText(id)).toBe(`${JSON.stringify(planSchema.parse(JSON.parse(seedText(id))), null, 2)}\n`);
  });

  it('says of every responsibility and deadline what the grammars read', () => {
    expect(rereadPlan(plan)).toEqual(plan);
  });

  it('carries no sentences of the document', () => {
    for (const task of plan.tasks) {
      expect(task.text).toBeNull();
      for (const measure of task.measures) expect(measure.text).toBeNull();
    }
  });

  it('keeps its own titles short', () => {
    const titles = [
      ...plan.chapters.flatMap((chapter) => [chapter.title, ...chapter.sections.map((section) => section.title)]),
      ...plan.tasks.flatMap((task) => [task.title, ...task.measures.map((measure) => measure.title)]),
      ...plan.obligations.map((obligation) => obligation.subject),
    ];
    expect(titles.filter((title) => [...title].length > 24)).toEqual([]);
  });

  it('gives no two tasks the same title', () => {
    expect(new Set(plan.tasks.map((task) => task.title)).size).toBe(plan.tasks.length);
  });

  it('puts every task into a chapter and section that it lists', () => {
    const places = new Set(
      plan.chapters.flatMap((chapter) => [
        `${chapter.number}|`,
        ...chapter.sections.map((section) => `${chapter.number}|${section.number}`),
      ]),
    );
    expect(plan.tasks.filter((task) => !places.has(`${task.chapter}|${task.section ?? ''}`))).toEqual([]);
  });

  it('names only tasks of its own in carried cells, obligations and irregularities', () => {
    const known = new Set(plan.tasks.map((task) => task.number));
    const named = [
      ...plan.tasks.flatMap((task) => [task.responsibility.carriedFrom, task.deadline.carriedFrom]),
      ...plan.obligations.map((obligation) => obligation.task),
      ...plan.irregularities.flatMap((irregularity) => irregularity.tasks),
    ];
    expect(named.filter((number) => number !== null && !known.has(number))).toEqual([]);
  });

  it('carries a cell only from a task that prints it, with the same words', () => {
    for (const task of plan.tasks) {
      for (const field of ['responsibility', 'deadline'] as const) {
        const from = task[field].carriedFrom;
        if (from === null) continue;
        const source = taskOf(plan, from)[field];
        expect({ task: task.number, text: task[field].text, from: null }).toEqual({
          task: task.number,
          text: source.text,
          from: source.carriedFrom,
        });
      }
    }
  });
});

describe('the numbers of the seed plans', () => {
  it.each<[PlanId, string[]]>([
    ['fangcheng-2023', numbers(51)],
    ['chongqing-2023', numbers(53)],
    ['qinyuan-2023', numbers(48)],
    ['suzhou-2016', [...numbers(23), ...numbers(10, 'A1-'), ...numbers(14, 'A2-'), ...numbers(8, 'Z')]],
    ['shangcai-2020', []],
  ])('%s has its tasks in the order of the document', (id, expected) => {
    expect(seedPlan(id).tasks.map((task) => task.number)).toEqual(expected);
  });

  it('Suzhou has 55 tasks: 23 points, 10 works, 14 of annex 2 and 8 closing requirements', () => {
    const { tasks } = seedPlan('suzhou-2016');
    const count = (pattern: RegExp) => tasks.filter((task) => pattern.test(task.number)).length;
    expect([tasks.length, count(/^\d/), count(/^A1-/), count(/^A2-/), count(/^Z/)]).toEqual([55, 23, 10, 14, 8]);
  });

  it('Suzhou draws annex 2 and the closing requirements from these places', () => {
    const printed = seedPlan('suzhou-2016')
      .tasks.slice(33)
      .map((task) => task.printedNumber);
    expect(printed).toEqual([
      ...['三1', '三2', '三3', '三4', '三5', '四(一)', '四(二)', '四(三)', '四(三)1', '四(三)2', '四(三)3', '四(四)']
        .concat('四(五)', '五(二)')
        .map((place) => `附件2${place}`),
      ...['七(一)', '七(二)', '七(三)', '附件1四(一)', '附件1四(二)', '附件2五(一)', '附件2五(三)', '附件2五(四)'],
    ]);
  });

  it.each<[PlanId, string]>([
    ['fangcheng-2023', '一 9 · 二 13 · 三 13 · 四 7 · 五 2 · 六 7'],
    ['chongqing-2023', '(一) 9 · (二) 11 · (三) 9 · (四) 11 · (五) 5 · (六) 8'],
    ['qinyuan-2023', '一 8 · 二 12 · 三 9 · 四 9 · 五 3 · 六 7'],
    ['suzhou-2016', '二 5 · 三 5 · 四 3 · 五 8 · 六 2 · 附件1 10 · 附件2 14 · 工作要求 8'],
  ])('%s has the chapters %s', (id, expected) => {
    const { chapters, tasks } = seedPlan(id);
    const count = (chapter: string) => tasks.filter((task) => task.chapter === chapter).length;
    expect(chapters.map(({ number }) => `${number} ${count(number)}`).join(' · ')).toBe(expected);
  });

  it.each<[PlanId, string, string, string, 'plan' | 'appraisal']>([
    ['fangcheng-2023', '2024-04-29', '2023-01-01', '2025-12-31', 'plan'],
    ['chongqing-2023', '2023-11-29', '2023-01-01', '2025-12-31', 'plan'],
    ['qinyuan-2023', '2023-01-01', '2023-01-01', '2025-12-31', 'plan'],
    ['suzhou-2016', '2016-03-29', '2016-01-01', '2016-12-31', 'plan'],
    ['shangcai-2020', '2021-03-10', '2020-01-01', '2020-12-31', 'appraisal'],
  ])('%s is published and runs as its document says', (id, published, from, to, kind) => {
    const plan = seedPlan(id);
    expect([plan.published, plan.horizon.from, plan.horizon.to, plan.kind]).toEqual([published, from, to, kind]);
  });
});

describe('the Fangcheng plan', () => {
  const plan = seedPlan('fangcheng-2023');
  const measures = plan.tasks.flatMap((task) => task.measures);

  it('has 68 numbered measures and 14 paragraphs without a number', () => {
    expect(measures.filter((measure) => measure.number !== null)).toHaveLength(68);
    expect(measures.filter((measure) => measure.number === null)).toHaveLength(14);
  });

  it('prints ①…⑤ as often as the document does', () => {
    const count = (number: string) => measures.filter((measure) => measure.number === number).length;
    expect(['①', '②', '③', '④', '⑤'].map(count)).toEqual([27, 24, 12, 4, 1]);
  });

  it('has 40 printed rows and 35 cells', () => {
    const shared = plan.irregularities.filter((irregularity) => irregularity.kind === 'cell-shared');
    expect(51 - shared.reduce((sum, { tasks }) => sum + tasks.length - 1, 0)).toBe(40);
    expect(plan.tasks.filter((task) => task.responsibility.carriedFrom === null)).toHaveLength(35);
    expect(plan.tasks.filter((task) => task.deadline.carriedFrom === null)).toHaveLength(35);
  });

  it('carries its cells down from these tasks', () => {
    const carried = Object.fromEntries(
      plan.tasks.flatMap((task) => (task.deadline.carriedFrom ? [[task.number, task.deadline.carriedFrom]] : [])),
    );
    expect(carried).toEqual({
      ...{ 2: '1', 3: '1', 8: '7', 15: '14', 25: '24', 26: '24', 27: '24', 28: '24', 29: '24' },
      ...{ 31: '30', 32: '30', 33: '30', 39: '38', 46: '45', 49: '48', 50: '48' },
    });
    expect(plan.tasks.filter((task) => task.responsibility.carriedFrom !== task.deadline.carriedFrom)).toEqual([]);
  });

  it('lists the measures of a shared row once, under its first task', () => {
    expect(['24', '30', '38', '45', '48'].map((number) => taskOf(plan, number).measures.length)).toEqual([
      2, 3, 2, 3, 3,
    ]);
    for (const number of ['25', '29', '31', '32', '39', '46', '49', '50']) {
      expect(taskOf(plan, number).measures).toEqual([]);
    }
  });
});

describe('the Qinyuan plan', () => {
  const { tasks } = seedPlan('qinyuan-2023');

  it('prints the responsible units at twelve items and carries them down', () => {
    const printed = tasks.filter((task) => task.responsibility.carriedFrom === null).map((task) => task.number);
    expect(printed).toEqual(['1', '9', '21', '24', '26', '28', '30', '34', '39', '42', '44', '47']);
  });

  it('states a date at four items alone', () => {
    expect(tasks.filter((task) => task.deadline.text !== null).map((task) => task.number)).toEqual([
      '8',
      '22',
      '24',
      '33',
    ]);
  });
});
