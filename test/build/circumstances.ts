import type { AssignedRow, Assignment } from '../../ledger/assignment/assignment.ts';
import { type Day, daySchema } from '../../ledger/day/day.ts';
import { layDuties } from '../../ledger/duty/lay-duties.ts';
import type { Milestone } from '../../ledger/plan/deadline.ts';
import type { Plan, Task } from '../../ledger/plan/plan.ts';
import type { Role } from '../../ledger/plan/responsibility.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import { readRound } from '../../ledger/round/round.ts';
import type { PreviousEntry, RuleContext } from '../../ledger/rule/rule.ts';

/** A day written as text. */
const day = (text: string): Day => daySchema.parse(text);

interface TaskWords {
  number: string;
  title: string;
  /** Verbatim deadline; null where the plan states none. */
  deadline: string | null;
  /** `2024-06-30` or `2024-06-30 全员轮训` for a part of the task. */
  milestones?: readonly string[];
  standing?: boolean;
  responsible?: string;
}

/**
 * The plan of the tests: published on 2024-04-29, running from 2023 to 2025. Rows of the unit D01:
 * T02-1 due before publication · T04-1 a part due 2024-06-30 · T04-2 the whole due 2025-12-31, then standing ·
 * T05-1 due 2024-12-31 · T06-1 standing without a day · T07-1 without a deadline · T34-1 with a doubtful unit.
 */
export const samplePlan: Plan = planOf([
  { number: '2', title: '年度培训计划', deadline: '2024年3月底前', milestones: ['2024-03-31'] },
  {
    number: '4',
    title: '学时培训与全员轮训',
    deadline: '2025年年底前完成并长期推进(全员轮训于2024年6月底前完成)',
    milestones: ['2024-06-30 全员轮训', '2025-12-31'],
    standing: true,
  },
  { number: '5', title: '培训标准化', deadline: '2024年年底前', milestones: ['2024-12-31'] },
  { number: '6', title: '应急演练', deadline: '长期推进', standing: true },
  { number: '7', title: '案例发布', deadline: null },
  {
    number: '34',
    title: '行刑衔接',
    deadline: '2025年年底前',
    milestones: ['2025-12-31'],
    responsible: '县司法局、县中级人民法院',
  },
]);

/** A plan from a few words for each task. */
function planOf(tasks: readonly TaskWords[]): Plan {
  return {
    id: 'sample-2023',
    version: 1,
    kind: 'plan',
    title: '样例县三年行动重点工作台账',
    issuer: '样例县',
    region: '样例县',
    documentNumber: null,
    published: day('2024-04-29'),
    horizon: { from: day('2023-01-01'), to: day('2025-12-31') },
    chapters: [{ number: '一', title: '样例章', sections: [] }],
    tasks: tasks.map(taskOf),
    obligations: [],
    irregularities: [
      {
        kind: 'unit-doubtful',
        tasks: ['34'],
        words: '县中级人民法院',
        note: { 'zh-CN': '县一级没有中级人民法院', en: 'a county has no intermediate court' },
      },
    ],
  };
}

/** What a test may say about the circumstances of a ledger. */
export interface Circumstances {
  asOf?: string;
  round?: string;
  plan?: Plan;
  /** What the round before knew, by row key. */
  previous?: Readonly<Record<string, Partial<PreviousEntry>>>;
  /** Keys of the rows the unit has; all of the plan where not given. */
  keys?: readonly string[];
}

/** Circumstances of a judgement: 2024-06-20 in the round 2024-Q2, nothing known of the round before. */
export function contextOf(circumstances: Circumstances = {}): RuleContext {
  const { asOf = '2024-06-20', round = '2024-Q2', plan = samplePlan, previous, keys } = circumstances;
  const known = readRound(round);
  if (known === null) throw new RangeError(`no round ${round}`);
  const rows = rowsOf(plan).filter((row) => keys === undefined || keys.includes(row.key));
  return {
    plan,
    roster: sampleRoster,
    assignment: assignmentOf(rows),
    duties: layDuties(plan, sampleRoster, known),
    calendar: { id: 'sample', years: {} },
    round: known,
    asOf: day(asOf),
    previous:
      previous === undefined ? null : new Map(Object.entries(previous).map(([key, words]) => [key, before(words)])),
  };
}

/** The rows a plan gives to the unit of the tests. */
export function rowsOf(plan: Plan): AssignedRow[] {
  return plan.tasks.flatMap((task) => {
    const milestones: (Milestone | null)[] = task.deadline.milestones.length > 0 ? task.deadline.milestones : [null];
    const role: Role = 'implementing';
    return milestones.map((milestone, index) => ({
      key: `T${task.number.padStart(2, '0')}-${index + 1}`,
      task,
      milestone,
      dueOn: milestone?.day ?? null,
      item: milestone?.covers ?? '全部任务',
      role,
    }));
  });
}

const sampleUnit: Unit = {
  code: 'D01',
  name: '样例县司法局',
  shortName: '县司法局',
  aliases: [],
  kind: 'enforcement',
  group: '一组',
  succeeds: [],
};

const sampleRoster: Roster = {
  id: 'sample',
  county: '样例县',
  coordinator: 'D01',
  graceDays: 5,
  units: [sampleUnit],
  collectives: [],
  calendar: { off: [], work: [] },
};

function assignmentOf(rows: readonly AssignedRow[]): Assignment {
  return {
    rows: new Map([['D01', rows]]),
    units: new Map(rows.map(({ task, role }) => [task.number, [{ unit: sampleUnit, role }]])),
    unassigned: [],
  };
}

function before(words: Partial<PreviousEntry>): PreviousEntry {
  return { status: '推进中', progress: '', completedOn: null, ...words };
}

function taskOf({
  number,
  title,
  deadline,
  milestones = [],
  standing = false,
  responsible = '县司法局',
}: TaskWords): Task {
  return {
    number,
    printedNumber: `${number}.`,
    chapter: '一',
    section: null,
    title,
    text: null,
    measures: [],
    responsibility: { text: responsible, carriedFrom: null, parties: [], byDuty: false, unread: [] },
    deadline: {
      text: deadline,
      carriedFrom: null,
      milestones: milestones.map((words, index) => milestoneOf(words, index)),
      standing,
      recurrences: [],
      relatives: [],
      undated: [],
      unread: [],
    },
    clause: `第${number}项`,
  };
}

function milestoneOf(words: string, index: number): Milestone {
  const [text = '', covers = null] = words.split(' ');
  return { id: `M${index + 1}`, day: day(text), precision: 'month', covers, assumed: [], text: words };
}
