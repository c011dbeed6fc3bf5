import type { RollUp } from '../../../ledger/rollup/rollup.ts';
import { codesOf, type RowWords, rollUpOf, submissionOf } from '../../build/rollup.ts';

type County = Readonly<Record<string, Readonly<Record<string, RowWords>>>>;

const countyOf = (units: County) => rollUpOf(Object.entries(units).map(([unit, rows]) => submissionOf(unit, rows)));
const rowOf = (rollUp: RollUp, key: string) => rollUp.tasks.flatMap((task) => task.rows).find((row) => row.key === key);

describe('a task with one lead', () => {
  const DONE = { 'T01-1': '已完成 2024-06-05' };
  const OPEN = { 'T01-1': '推进中' };

  it('is as the lead reports it; the others stand beside it', () => {
    const row = rowOf(countyOf({ D01: DONE, D02: OPEN, T01: DONE }), 'T01-1');
    expect(row).toMatchObject({
      status: '已完成',
      light: 'green',
      decidedBy: 'lead',
      deciding: ['D01'],
      lagging: ['D02'],
    });
    expect(row?.byStatus).toEqual([
      { status: '已完成', units: ['D01', 'T01'] },
      { status: '推进中', units: ['D02'] },
    ]);
    expect(row?.done).toEqual({ part: 2, of: 3 });
    expect(row?.oldestOverdue).toEqual({ unit: 'D02', days: 12 });
  });

  it('is not reported while the lead is silent, however far the others are', () => {
    const row = rowOf(countyOf({ D02: DONE, T01: DONE }), 'T01-1');
    expect(row).toMatchObject({ status: null, light: 'grey', reported: { part: 2, of: 3 } });
  });

  it('is open and red when the lead is, though all others are done', () => {
    const row = rowOf(countyOf({ D01: OPEN, D02: DONE, T01: DONE }), 'T01-1');
    expect(row).toMatchObject({ status: '推进中', light: 'red', daysOverdue: 12, lagging: [] });
  });

  it('leaves units to which it does not apply out of the share done', () => {
    const row = rowOf(
      countyOf({ D01: DONE, D02: { 'T01-1': { status: '不适用', progress: '本单位无执法人员，不涉及' } } }),
      'T01-1',
    );
    expect(row?.done).toEqual({ part: 1, of: 2 });
  });
});

describe('a task nobody leads', () => {
  it.each([
    ['both done', '已完成 2024-06-05', '已完成 2024-06-07', '已完成', 'green'],
    ['one not started', '已完成 2024-06-05', '未启动', '未启动', 'green'],
    ['one silent: under way, not done', '已完成 2024-06-05', null, '推进中', 'grey'],
    ['both silent', null, null, null, 'grey'],
  ])('%s', (_, one, other, status, light) => {
    const row = rowOf(countyOf({ D02: { 'T02-1': one }, D03: { 'T02-1': other } }), 'T02-1');
    expect(row).toMatchObject({ status, light, decidedBy: 'joint', deciding: ['D02', 'D03'] });
  });

  it('says how its state was come by', () => {
    const task = countyOf({}).tasks.find(({ task: number }) => number === '2');
    expect(task?.how['zh-CN']).toBe('计划未写牵头单位，以 2 家责任单位中进度最慢的为准，有未报的不计完成');
  });
});

describe('a task with two leads', () => {
  it('is as the least advanced of them reports it', () => {
    const row = rowOf(countyOf({ D01: { 'T03-1': '已完成 2024-06-05' }, D02: { 'T03-1': '未启动' } }), 'T03-1');
    expect(row).toMatchObject({ status: '未启动', decidedBy: 'leads', lagging: [] });
  });
});

describe('a task whose lead is not in the roster', () => {
  it('is as the others report it, and says so; the lead is listed as unknown', () => {
    const rollUp = countyOf({ D03: { 'T05-1': '已完成 2024-05-20' } });
    expect(rowOf(rollUp, 'T05-1')).toMatchObject({ status: '已完成', decidedBy: 'lead-not-in-roster' });
    expect(rollUp.unassigned).toEqual([{ name: '市司法局', tasks: ['5'] }]);
  });
});

describe('the lead says done and others do not (X-03)', () => {
  it('is found once per row, at the status cell of the lead', () => {
    const rollUp = countyOf({ D01: { 'T01-1': '已完成 2024-06-05' }, D02: {}, T01: {} });
    const found = rollUp.findings.filter(({ code }) => code === 'X-03');
    expect(found).toMatchObject([
      {
        severity: 'warning',
        file: 'D01.xlsx',
        cell: 'I5',
        unit: 'D01',
        task: '1',
        facts: { task: '1', lead: '县司法局', units: '县教育局、样例镇' },
      },
    ]);
  });

  it.each([
    ['the lead is not done either', '推进中', { 'T01-1': '推进中' }],
    ['all are done', '已完成 2024-06-05', { 'T01-1': '已完成 2024-06-06' }],
    ['the other is silent', '已完成 2024-06-05', { 'T01-1': null }],
    [
      'it does not apply to the other',
      '已完成 2024-06-05',
      { 'T01-1': { status: '不适用', progress: '本单位无执法人员' } },
    ],
  ] as [string, string, Record<string, RowWords>][])('is not found when %s', (_, lead, other) => {
    expect(codesOf(countyOf({ D01: { 'T01-1': lead }, D02: other }), 'X-03')).toEqual([]);
  });

  it('is not found for a standing task without a day, and nothing about it turns red', () => {
    const rollUp = countyOf({ D01: { 'T04-1': '已完成并长期推进 2024-06-05' }, D02: { 'T04-1': '推进中' } });
    expect(codesOf(rollUp, 'X-03')).toEqual([]);
    expect(rollUp.tasks.find(({ task }) => task === '4')?.lights).toMatchObject({ red: 0, grey: 2 });
  });
});

describe('the matrix', () => {
  it('tells rows that are not the unit’s from rows not reported', () => {
    const { matrix } = countyOf({ D01: { 'T01-1': null }, D03: {} });
    expect(matrix.columns.map(({ key }) => key)).toEqual(['T01-1', 'T02-1', 'T03-1', 'T04-1', 'T05-1']);
    expect(matrix.rows.map(({ unit, cells }) => `${unit} ${cells.map((cell) => cell ?? '·').join(' ')}`)).toEqual([
      'D01 unreported · green grey ·',
      'D02 unreported unreported unreported unreported ·',
      'D03 · green · · red',
      'T01 unreported · · · ·',
    ]);
  });
});

describe('the summary', () => {
  it('counts tasks and rows by light, with the silent apart', () => {
    const { summary } = countyOf({ D01: { 'T01-1': '已完成 2024-06-05' }, D03: {} });
    expect(summary.tasks).toEqual({
      done: { part: 1, of: 5 },
      lights: { red: 1, yellow: 0, blue: 0, green: 3, grey: 1, unreported: 0 },
    });
    expect(summary.entries.reported).toEqual({ part: 5, of: 10 });
    expect(summary.chapters.map(({ number, tasks }) => `${number} ${tasks.part}/${tasks.of}`)).toEqual([
      '一 1/2',
      '二 0/3',
    ]);
    expect(summary.units).toMatchObject({ owed: 4, onTime: 2, missing: 2 });
  });
});
