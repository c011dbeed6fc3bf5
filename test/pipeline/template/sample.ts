import type { AssignedRow } from '../../../ledger/assignment/assignment.ts';
import { type Plan, planSchema } from '../../../ledger/plan/plan.ts';
import { type Roster, rosterSchema, type Unit } from '../../../ledger/roster/roster.ts';
import { readRound } from '../../../ledger/round/round.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import type { TemplateOptions } from '../../../pipeline/template/template-options.ts';

const nothing = { standing: false, recurrences: [], relatives: [], undated: [], unread: [] };

/** A plan of two tasks: one with two milestones, one standing. */
export const plan: Plan = planSchema.parse({
  id: 'sample-2024',
  version: 3,
  kind: 'plan',
  title: '样例县行动方案重点工作台账',
  issuer: '样例县人民政府',
  region: '样例县',
  documentNumber: null,
  published: '2023-12-01',
  horizon: { from: '2023-12-01', to: '2025-12-31' },
  chapters: [{ number: '一', title: '培训', sections: [] }],
  tasks: [
    {
      number: '4',
      printedNumber: '4.',
      chapter: '一',
      section: null,
      title: '学时培训与全员轮训',
      text: null,
      measures: [],
      responsibility: { text: '县司法局牵头、各部门落实', carriedFrom: null, parties: [], byDuty: false, unread: [] },
      deadline: {
        ...nothing,
        text: '2025年年底前完成（全员轮训于2024年6月底前完成）',
        carriedFrom: null,
        milestones: [
          { id: 'M1', day: '2024-06-30', precision: 'month', covers: '全员轮训', assumed: [], text: '2024年6月底前' },
          { id: 'M2', day: '2025-12-31', precision: 'year', covers: null, assumed: [], text: '2025年年底前' },
        ],
      },
      clause: '第4项',
    },
    {
      number: '12',
      printedNumber: '12.',
      chapter: '一',
      section: null,
      title: '样例常态工作',
      text: null,
      measures: [],
      responsibility: { text: '各部门', carriedFrom: null, parties: [], byDuty: false, unread: [] },
      deadline: { ...nothing, text: '长期推进', carriedFrom: null, milestones: [], standing: true },
      clause: '第12项',
    },
  ],
  obligations: [],
  irregularities: [],
});

export const roster: Roster = rosterSchema.parse({
  id: 'sample',
  county: '样例县',
  coordinator: 'D01',
  graceDays: 10,
  units: [
    unitOf('D01', '样例县司法局', '县司法局'),
    unitOf('D02', '样例县样例执法局', '县样例执法局'),
    unitOf('T01', '样例一镇人民政府', '样例一镇'),
  ],
  collectives: [],
  calendar: { off: [], work: [] },
});

/** The unit with this code. */
export function unit(code: string): Unit {
  const found = roster.units.find((each) => each.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

/** Both milestones of task 4, and task 12. */
export const rows: readonly AssignedRow[] = plan.tasks.flatMap((task) => {
  const slots = task.deadline.milestones.length > 0 ? task.deadline.milestones : [null];
  return slots.map((milestone, index) => ({
    key: `T${task.number.padStart(2, '0')}-${index + 1}`,
    task,
    milestone,
    dueOn: milestone?.day ?? null,
    item: milestone?.covers ?? '全部任务',
    role: 'lead' as const,
  }));
});

/** Options for the ledger of D01 in the second quarter of 2024, with what differs. */
export function sample(differs: Partial<TemplateOptions> = {}): TemplateOptions {
  const round = readRound('2024-Q2');
  if (!round) throw new Error('2024-Q2 is a round');
  return { plan, roster, unit: unit('D01'), round, rows, sheets: [tasksSheet], ...differs };
}

function unitOf(code: string, name: string, shortName: string) {
  return { code, name, shortName, aliases: [], kind: 'general', group: '样例', succeeds: [] };
}
