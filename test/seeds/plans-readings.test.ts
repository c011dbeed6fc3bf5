import type { Role } from '../../ledger/plan/responsibility.ts';
import { type PlanId, seedPlan, taskOf } from './plans-read.ts';

const fc = 'fangcheng-2023';
const cq = 'chongqing-2023';
const qy = 'qinyuan-2023';
const sz = 'suzhou-2016';

describe('the deadlines of the seed plans', () => {
  it.each<[PlanId, string, string[], boolean]>([
    [fc, '1', ['2025-12-31'], true],
    [fc, '3', ['2025-12-31'], true],
    [fc, '4', ['2025-12-31', '2024-06-30'], true],
    [fc, '8', ['2025-12-31'], true],
    [fc, '12', ['2024-12-31'], true],
    [fc, '15', ['2025-12-31'], true],
    [fc, '23', ['2024-12-31'], true],
    [fc, '24', ['2025-12-31', '2024-12-31'], true],
    [fc, '29', ['2025-12-31', '2024-12-31'], true],
    [fc, '33', ['2025-12-31'], true],
    [fc, '40', ['2024-12-31'], true],
    [fc, '51', ['2025-12-31'], true],
    [cq, '1', [], true],
    [cq, '3', ['2024-06-30'], false],
    [cq, '5', ['2025-12-31'], false],
    [cq, '10', ['2023-12-31'], false],
    [cq, '13', ['2023-12-31'], false],
    [cq, '22', ['2024-06-30'], false],
    [cq, '24', ['2024-12-31'], false],
    [cq, '40', [], true],
    [cq, '47', ['2025-12-31'], false],
    [cq, '49', ['2025-12-31'], false],
    [cq, '53', [], true],
    [qy, '1', [], false],
    [qy, '8', ['2024-06-30'], false],
    [qy, '22', ['2024-12-31'], false],
    [qy, '24', ['2024-12-31'], false],
    [qy, '33', ['2024-12-31'], false],
    [sz, '1', [], false],
    [sz, '3', ['2016-12-31'], false],
    [sz, '7', ['2016-12-31'], false],
    [sz, '11', ['2016-12-31'], false],
    [sz, '12', ['2016-12-31'], false],
    [sz, '17', [], false],
    [sz, 'A1-1', ['2016-04-30', '2016-06-30'], false],
    [sz, 'A1-2', ['2016-04-30', '2016-05-31'], false],
    [sz, 'A1-3', ['2016-04-10'], false],
    [sz, 'A1-4', ['2016-04-30'], false],
    [sz, 'A1-5', ['2016-05-31'], false],
    [sz, 'A1-6', ['2016-06-30'], false],
    [sz, 'A1-7', ['2016-05-31'], false],
    [sz, 'A1-8', ['2016-03-31', '2016-04-10', '2016-04-20', '2016-04-30', '2016-06-30'], false],
    [sz, 'A2-14', ['2016-04-15'], false],
  ])('%s task %s falls due on %j, standing %s', (id, number, days, standing) => {
    const { deadline } = taskOf(seedPlan(id), number);
    expect([deadline.milestones.map((milestone) => milestone.day), deadline.standing]).toEqual([days, standing]);
  });

  it('Fangcheng 10 is adjusted by the end of 2024 and pursued to the end of 2025', () => {
    const days = taskOf(seedPlan(fc), '10').deadline.milestones.map((milestone) => milestone.day);
    expect(days).toEqual(['2024-12-31', '2025-12-31']);
  });

  it.each<[PlanId, string, string, string]>([
    [fc, '4', '2024-06-30', '全员轮训'],
    [fc, '24', '2024-12-31', '综合评估'],
    [fc, '10', '2024-12-31', '动态调整'],
    [sz, 'A1-8', '2016-04-20', '评查通报'],
  ])('%s task %s: what falls due on %s covers %s', (id, number, day, words) => {
    const milestone = taskOf(seedPlan(id), number).deadline.milestones.find((candidate) => candidate.day === day);
    expect(milestone?.covers).toContain(words);
  });

  it.each<[PlanId, number, number]>([
    [cq, 16, 37],
    [fc, 51, 51],
  ])('%s has %i standing tasks and %i with a day', (id, standing, dated) => {
    const { tasks } = seedPlan(id);
    expect([
      tasks.filter((task) => task.deadline.standing).length,
      tasks.filter((task) => task.deadline.milestones.length > 0).length,
    ]).toEqual([standing, dated]);
  });

  it('Suzhou lends 2016 to the dates of annex 1 and to no date that names its year', () => {
    const plan = seedPlan(sz);
    const assumed = (number: string) => taskOf(plan, number).deadline.milestones.map((m) => m.assumed.includes('year'));
    expect([assumed('A1-1'), assumed('A1-8'), assumed('7'), assumed('A2-14')]).toEqual([
      [true, true],
      [true, true, true, true, true],
      [false],
      [false],
    ]);
  });

  it('Suzhou comes back every quarter and every January', () => {
    const plan = seedPlan(sz);
    const recurring = (number: string) =>
      taskOf(plan, number).deadline.recurrences.map(({ every, atLeast, by }) => ({ every, atLeast, by }));
    expect(recurring('16')).toEqual([{ every: 'year', atLeast: null, by: { month: 1, day: 31 } }]);
    expect(recurring('17')).toEqual([{ every: 'quarter', atLeast: 1, by: null }]);
    expect(recurring('18')).toEqual([{ every: 'quarter', atLeast: 1, by: null }]);
    expect(recurring('A2-9')).toEqual([{ every: 'year', atLeast: null, by: { month: 1, day: 31 } }]);
  });

  it.each(['12', 'A1-5'])('Suzhou %s runs ten days from the decision', (number) => {
    const { relatives } = taskOf(seedPlan(sz), number).deadline;
    expect(relatives.map(({ count, unit }) => [count, unit])).toEqual([[10, 'day']]);
    expect(relatives[0]?.after).toContain('重大行政执法决定');
  });

  it.each([fc, cq, qy, sz] as const)('%s leaves no word of its deadlines unread', (id) => {
    expect(seedPlan(id).tasks.filter((task) => task.deadline.unread.length > 0)).toEqual([]);
  });
});

describe('the responsible units of the seed plans', () => {
  it.each<[PlanId, string, Role, string[]]>([
    [fc, '1', 'lead', []],
    [fc, '1', 'joint', ['县司法局', '各行政执法部门']],
    [fc, '4', 'lead', ['县司法局']],
    [fc, '4', 'implementing', ['各级行政执法部门']],
    [fc, '8', 'lead', ['县司法局']],
    [fc, '9', 'lead', ['县委组织部', '县人力资源和社会保障局', '县司法局']],
    [fc, '12', 'lead', []],
    [fc, '13', 'joint', ['县司法局', '各乡镇(街道)', '各行政执法部门']],
    [fc, '14', 'joint', ['县司法局', '各乡镇(街道)', '各行政执法部门']],
    [fc, '16', 'lead', ['县市场监督管理局']],
    [fc, '16', 'implementing', ['县司法局', '各乡镇(街道)', '各行政执法单位']],
    [fc, '17', 'lead', ['县发展和改革委员会']],
    [fc, '20', 'lead', ['县司法局']],
    [fc, '29', 'lead', []],
    [fc, '34', 'lead', ['县检察院']],
    [fc, '35', 'lead', []],
    [fc, '36', 'joint', ['各行政执法部门']],
    [fc, '38', 'joint', ['县司法局']],
    [fc, '45', 'lead', ['县司法局', '县委编办']],
    [fc, '45', 'implementing', ['各行政执法部门']],
    [fc, '48', 'joint', ['各乡镇人民政府(街道办事处)', '县司法局', '各行政执法部门']],
    [fc, '51', 'lead', ['县财政局']],
    [cq, '4', 'joint', ['各级执法部门', '各级司法行政部门']],
    [cq, '11', 'joint', ['区县(自治县)人民政府', '市级执法部门', '市司法局']],
    [cq, '40', 'joint', ['各级执法部门', '市司法局']],
    [cq, '44', 'joint', ['市司法局', '市市场监管局', '市大数据发展局']],
    [qy, '1', 'joint', ['县司法局', '县直各行政执法部门', '各乡镇']],
    [qy, '29', 'lead', []],
    [sz, 'A1-1', 'lead', ['市法制办']],
    [sz, 'A1-6', 'lead', ['政法委']],
    [sz, 'A1-6', 'cooperating', ['市法制办', '市检察院', '市公安局', '市法院']],
    [sz, '8', 'joint', ['政府法制部门', '人社部门', '机构编制部门']],
  ])('%s task %s: %s %j', (id, number, role, names) => {
    const { parties } = taskOf(seedPlan(id), number).responsibility;
    expect(parties.filter((party) => party.role === role).map((party) => party.name)).toEqual(names);
  });

  it('Fangcheng has a lead at these tasks and at no other', () => {
    const led = seedPlan(fc).tasks.filter((task) => task.responsibility.parties.some(({ role }) => role === 'lead'));
    expect(led.map((task) => Number(task.number))).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 20, 34, 45, 46, 51]);
  });

  it.each([cq, qy] as const)('%s has no lead at all', (id) => {
    const roles = seedPlan(id).tasks.flatMap((task) => task.responsibility.parties.map((party) => party.role));
    expect(roles).not.toContain('lead');
  });

  it('Fangcheng 34 names 县司法局 once although the cell prints it twice', () => {
    const names = taskOf(seedPlan(fc), '34').responsibility.parties.map((party) => party.name);
    expect(names.filter((name) => name === '县司法局')).toHaveLength(1);
  });

  it.each<[PlanId, string[]]>([
    [fc, []],
    [cq, []],
    [qy, []],
    [sz, ['18', '21', 'A1-4', 'Z1', 'Z2', 'Z7']],
  ])('%s keeps words that name no unit unread at the tasks %j', (id, expected) => {
    const unread = seedPlan(id).tasks.filter((task) => task.responsibility.unread.length > 0);
    expect(unread.map((task) => task.number)).toEqual(expected);
  });
});
