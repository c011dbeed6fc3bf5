import type { Grid, GridSheet } from '../../../ledger/grid/grid.ts';
import type { Entry, Ledger, Observation } from '../../../ledger/ledger.ts';
import { type Plan, planSchema } from '../../../ledger/plan/plan.ts';
import { recognise } from '../../../ledger/recognise/recognise.ts';
import type { RecognitionContext } from '../../../ledger/recognise/recognition-context.ts';
import { type Roster, rosterSchema, type Unit } from '../../../ledger/roster/roster.ts';
import { TEMPLATE_VERSION } from '../../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import { gridOf, type SheetOptions, sheetOf, type Word } from '../../build/grid.ts';

const unit = (code: string, shortName: string, name: string, aliases: string[]): Unit => ({
  code,
  name,
  shortName,
  aliases,
  kind: 'enforcement',
  group: '一',
  succeeds: [],
});

const roster: Roster = rosterSchema.parse({
  id: 'sample',
  county: '样例县',
  coordinator: 'D01',
  graceDays: 10,
  units: [
    unit('D01', '县司法局', '样例县司法局', ['司法局']),
    unit('D02', '县市场监管局', '样例县市场监督管理局', ['市监局']),
    unit('D03', '县水利局', '样例县水利局', []),
  ],
  collectives: [],
  calendar: { off: [], work: [] },
});

const task = (number: string, title: string) => ({
  number,
  printedNumber: `${number}.`,
  chapter: '一',
  section: null,
  title,
  text: null,
  measures: [],
  responsibility: { text: null, carriedFrom: null, parties: [], byDuty: false, unread: [] },
  deadline: {
    text: null,
    carriedFrom: null,
    milestones: [],
    standing: false,
    recurrences: [],
    relatives: [],
    undated: [],
    unread: [],
  },
  clause: `第${number}项`,
});

const plan: Plan = planSchema.parse({
  id: 'sample-2023',
  version: 1,
  kind: 'plan',
  title: '样例县执法能力提升行动',
  issuer: '样例县人民政府',
  region: '样例县',
  documentNumber: null,
  published: '2023-12-01',
  horizon: { from: '2023-12-01', to: '2025-12-31' },
  chapters: [{ number: '一', title: '能力', sections: [] }],
  tasks: [task('4', '学时与轮训'), task('6', '实战演练'), task('10', '裁量基准')],
  obligations: [],
  irregularities: [],
});

/** Task 4 has two rows, tasks 6 and 10 one each. */
export const context: RecognitionContext = {
  plan,
  roster,
  sheets: [tasksSheet],
  rowKeys: new Map([
    ['T04-1', { task: '4', title: '学时与轮训', item: '全员轮训' }],
    ['T04-2', { task: '4', title: '学时与轮训', item: '全部任务' }],
    ['T06-1', { task: '6', title: '实战演练', item: '①演练\n②比武' }],
    ['T10-1', { task: '10', title: '裁量基准', item: '全部任务' }],
  ]),
};

/** The template's own headings, in its order. */
export const headings: readonly string[] = tasksSheet.columns.map((column) => column.heading['zh-CN']);

/** What stands under a heading in the four rows of a good ledger; other cells are empty. */
export type Line = Readonly<Record<string, Word>>;
export const lines: readonly Line[] = [
  {
    编号: 'T04-1',
    任务序号: '4',
    重点任务: '学时与轮训',
    '措施/节点': '全员轮训',
    完成状态: '已完成',
    本期进展: '轮训完成',
  },
  {
    编号: 'T04-2',
    任务序号: '4',
    重点任务: '学时与轮训',
    '措施/节点': '全部任务',
    完成状态: '推进中',
    本期进展: '开班两期',
  },
  {
    编号: 'T06-1',
    任务序号: '6',
    重点任务: '实战演练',
    '措施/节点': '①演练\n②比武',
    完成状态: '推进中',
    本期进展: '演练一次',
  },
  {
    编号: 'T10-1',
    任务序号: '10',
    重点任务: '裁量基准',
    '措施/节点': '全部任务',
    完成状态: '未启动',
    本期进展: '正在梳理',
  },
];

export const TITLE =
  '填报单位：样例县司法局（D01）　填报期：2024年第2季度（2024-Q2）　计划：sample-2023 v1　报送截止：2024-07-10';

/** Lines as a table under headings: what a line does not name is empty. */
export function tableOf(under: readonly string[], body: readonly Line[]): Word[][] {
  return body.map((line) => under.map((heading) => line[heading] ?? null));
}

export interface BookOptions extends SheetOptions {
  readonly name?: string;
  readonly headings?: readonly string[];
  readonly lines?: readonly Line[];
  /** Rows above the headings. */
  readonly above?: readonly (readonly Word[])[];
  /** Rows under the lines. */
  readonly below?: readonly (readonly Word[])[];
  /** Without defined names and without the hidden sheet. */
  readonly bare?: boolean;
  readonly more?: readonly GridSheet[];
}

/** The ledger as the template lays it out: three rows, headings in row 4, rows of the plan from row 5. */
export function bookOf(options: BookOptions = {}): Grid {
  const name = options.name ?? '任务台账';
  const above = options.above ?? [['样例县司法局重点工作台账'], [TITLE], ['说明']];
  const row = options.headings ?? headings;
  const table = [...above, row, ...tableOf(row, options.lines ?? lines), ...(options.below ?? [])];
  const sheets = [sheetOf(name, table, options), ...(options.more ?? [])];
  if (options.bare) return gridOf(sheets);
  const identity = [
    ['键', '值'],
    ['plan', 'sample-2023'],
    ['planVersion', '1'],
    ['unit', 'D01'],
    ['unitName', '县司法局'],
    ['round', '2024-Q2'],
    ['template', String(TEMPLATE_VERSION)],
  ];
  return gridOf(
    [...sheets, sheetOf('字典', identity, { visibility: 'veryHidden' })],
    [
      ['TaskLedger_tasks', name, `$A$${above.length + 1}:$T$${above.length + 1}`],
      ['TaskLedger', '字典', '$A$2:$B$7'],
    ],
  );
}

/** The ledger in a workbook that must be one. */
export function ledgerOf(grid: Grid, within: RecognitionContext = context): Ledger {
  const recognised = recognise(grid, 'sample.xlsx', within);
  if (recognised.state === 'refused') throw new Error('refused');
  return recognised.ledger;
}

export function entriesOf(grid: Grid): readonly Entry[] {
  return ledgerOf(grid).sheets[0]?.entries ?? [];
}

/** Observations of one kind. */
export function observed(ledger: Ledger, kind: string): Observation[] {
  return ledger.observations.filter((observation) => observation.kind === kind);
}

/** Row keys in the order of the sheet; `null` for a row outside the plan. */
export function keysOf(grid: Grid): (string | null)[] {
  return entriesOf(grid).map((entry) => entry.key);
}

/** What an entry says, without where it stands. */
export function contentOf(entry: Entry): { key: string | null; values: Record<string, string | number | null> } {
  const values = Object.entries(entry.cells).map(([id, cell]) => [id, cell.value] as const);
  return { key: entry.key, values: Object.fromEntries(values.sort(([a], [b]) => a.localeCompare(b))) };
}
