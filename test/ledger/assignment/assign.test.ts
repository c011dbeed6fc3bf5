import { assign, rowKeyOf } from '../../../ledger/assignment/assign.ts';
import type { Plan, Task } from '../../../ledger/plan/plan.ts';
import { planSchema } from '../../../ledger/plan/plan.ts';
import type { Party } from '../../../ledger/plan/responsibility.ts';
import { rosterOf, unitOf } from '../roster/roster-of.ts';

const roster = rosterOf(
  [
    unitOf('D01', '县司法局', { kind: 'general' }),
    unitOf('D02', '县公安局'),
    unitOf('D03', '县财政局', { aliases: ['财政局'] }),
    unitOf('T01', '样例一镇', { kind: 'township' }),
  ],
  [
    { terms: ['各行政执法部门'], kinds: ['enforcement'], codes: [] },
    { terms: ['各乡镇(街道)'], kinds: ['township'], codes: [] },
    { terms: ['放权部门'], kinds: [], codes: ['D03'] },
  ],
);

type Given = {
  parties: [string, Party['role']][];
  due?: [string, string | null][];
  measures?: [string | null, string][];
};

function planOf(tasks: Record<string, Given>): Plan {
  return planSchema.parse({
    id: 'test',
    version: 1,
    kind: 'plan',
    title: '计划',
    issuer: '样例县',
    region: '样例县',
    documentNumber: null,
    published: '2024-01-01',
    horizon: { from: '2024-01-01', to: '2025-12-31' },
    chapters: [],
    obligations: [],
    irregularities: [],
    tasks: Object.entries(tasks).map(([number, given]) => taskOf(number, given)),
  });
}

function taskOf(number: string, { parties, due = [], measures = [] }: Given): unknown {
  return {
    number,
    printedNumber: number,
    chapter: '一',
    section: null,
    title: '任务',
    text: null,
    clause: `第${number}项`,
    measures: measures.map(([n, title]) => ({ number: n, title, text: null })),
    responsibility: {
      text: '原文',
      carriedFrom: null,
      byDuty: false,
      unread: [],
      parties: parties.map(([name, role]) => ({ name, role, collective: name.startsWith('各') })),
    },
    deadline: {
      text: '原文',
      carriedFrom: null,
      standing: false,
      recurrences: [],
      relatives: [],
      undated: [],
      unread: [],
      milestones: due.map(([day, covers], index) => ({
        id: `M${index + 1}`,
        day,
        precision: 'day',
        covers,
        assumed: [],
        text: day,
      })),
    },
  };
}

const rolesOf = (plan: Plan, number: string) =>
  assign(plan, roster)
    .units.get(number)
    ?.map(({ unit, role }) => `${unit.code} ${role}`);
const one = (...parties: Given['parties']) => planOf({ '1': { parties } });

describe('who answers for a task', () => {
  it('a collective term means its units, in roster order', () => {
    expect(rolesOf(one(['各乡镇(街道)', 'joint'], ['各行政执法部门', 'joint']), '1')).toEqual([
      'D02 joint',
      'D03 joint',
      'T01 joint',
    ]);
  });

  it('an alias names the unit', () => expect(rolesOf(one(['财政局', 'lead']), '1')).toEqual(['D03 lead']));

  it('the role named alone wins over a term, wherever it stands', () => {
    expect(rolesOf(one(['各行政执法部门', 'implementing'], ['县公安局', 'cooperating']), '1')).toEqual([
      'D02 cooperating',
      'D03 implementing',
    ]);
  });

  it('even over a term that leads', () => {
    expect(rolesOf(one(['各行政执法部门', 'lead'], ['县公安局', 'cooperating']), '1')).toEqual([
      'D02 cooperating',
      'D03 lead',
    ]);
  });

  it('lead beats the other roles of one kind', () => {
    expect(rolesOf(one(['县财政局', 'cooperating'], ['财政局', 'lead']), '1')).toEqual(['D03 lead']);
    expect(rolesOf(one(['各行政执法部门', 'joint'], ['放权部门', 'lead']), '1')).toEqual(['D02 joint', 'D03 lead']);
  });

  it('names nobody knows are listed once with their tasks', () => {
    const plan = planOf({
      '1': {
        parties: [
          ['县中级人民法院', 'joint'],
          ['县司法局', 'joint'],
        ],
      },
      '2': {
        parties: [
          ['市级执法部门', 'joint'],
          ['县中级人民法院', 'lead'],
          ['县中级人民法院', 'joint'],
        ],
      },
    });
    expect(assign(plan, roster).unassigned).toEqual([
      { name: '县中级人民法院', tasks: ['1', '2'] },
      { name: '市级执法部门', tasks: ['2'] },
    ]);
    expect(rolesOf(plan, '2')).toEqual([]);
  });
});

describe('the rows of a unit', () => {
  const rowsOf = (given: Given) =>
    (assign(planOf({ '4': given }), roster).rows.get('D01') ?? []).map((row) => [row.key, row.dueOn, row.item]);
  const parties: Given['parties'] = [['县司法局', 'lead']];

  it('one for a task without a day', () => {
    expect(rowsOf({ parties })).toEqual([['T04-1', null, '全部任务']]);
  });

  it('names the measures, number and short title, one a line', () => {
    const measures: Given['measures'] = [
      ['①', '公共法律培训'],
      ['②', '业务培训'],
      [null, '通报'],
    ];
    expect(rowsOf({ parties, measures, due: [['2025-12-31', null]] })).toEqual([
      ['T04-1', '2025-12-31', '①公共法律培训\n②业务培训\n通报'],
    ]);
  });

  it('one per milestone, in day order, with what it covers', () => {
    const due: Given['due'] = [
      ['2025-12-31', null],
      ['2024-06-30', '全员轮训'],
    ];
    expect(rowsOf({ parties, due, measures: [['①', '培训']] })).toEqual([
      ['T04-1', '2024-06-30', '全员轮训'],
      ['T04-2', '2025-12-31', '全部任务'],
    ]);
  });

  it('keeps the order of the text for milestones of one day', () => {
    const due: Given['due'] = [
      ['2024-06-30', '甲'],
      ['2024-06-30', '乙'],
    ];
    expect(rowsOf({ parties, due }).map((row) => row[2])).toEqual(['甲', '乙']);
  });

  it('carries task, milestone and role', () => {
    const plan = planOf({ '4': { parties, due: [['2024-06-30', null]] } });
    const [row] = assign(plan, roster).rows.get('D01') ?? [];
    expect(row?.task).toBe(plan.tasks[0]);
    expect(row?.milestone).toBe((plan.tasks[0] as Task).deadline.milestones[0]);
    expect(row?.role).toBe('lead');
  });

  it('in plan order, and an empty list for a unit without a task', () => {
    const plan = planOf({ '9': { parties }, '10': { parties }, 'A1-3': { parties } });
    const { rows } = assign({ ...plan, tasks: plan.tasks.toReversed() }, roster);
    expect(rows.get('D01')?.map((row) => row.key)).toEqual(['A1-3-1', 'T10-1', 'T09-1']);
    expect([...rows.keys()]).toEqual(['D01', 'D02', 'D03', 'T01']);
    expect(rows.get('D02')).toEqual([]);
  });

  it.each([
    ['4', 1, 'T04-1'],
    ['12', 3, 'T12-3'],
    ['104', 1, 'T104-1'],
    ['A1-3', 2, 'A1-3-2'],
    ['3-2', 1, 'T03-2-1'],
  ])('task %s, position %d has the key %s', (number, position, key) => expect(rowKeyOf(number, position)).toBe(key));

  it('is the same every time', () => {
    const plan = planOf({
      '1': {
        parties: [
          ['各行政执法部门', 'joint'],
          ['谁', 'joint'],
        ],
        due: [['2025-12-31', null]],
      },
    });
    expect(assign(plan, roster)).toEqual(assign(plan, roster));
  });
});
