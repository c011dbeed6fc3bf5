import { assign } from '../../ledger/assignment/assign.ts';
import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import { expectedCells } from '../../ledger/assignment/expected-cells.ts';
import { type Day, daySchema } from '../../ledger/day/day.ts';
import { layDuties } from '../../ledger/duty/lay-duties.ts';
import { judge } from '../../ledger/judge.ts';
import type { Entry, EntryCell, Identity, Ledger, Observation } from '../../ledger/ledger.ts';
import type { Plan, Task } from '../../ledger/plan/plan.ts';
import type { Role } from '../../ledger/plan/responsibility.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import type { Roster, Unit } from '../../ledger/roster/roster.ts';
import { readRound } from '../../ledger/round/round.ts';
import { type SheetDeclaration, TEMPLATE_VERSION } from '../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import { merge } from '../../pipeline/merge/merge.ts';
import { previousEntries } from '../../pipeline/merge/previous.ts';
import type { MergeContext, Submission } from '../../pipeline/merge/submission.ts';
import { registerOf } from './register.ts';

const day = (text: string): Day => daySchema.parse(text);

interface TaskWords {
  readonly number: string;
  readonly title: string;
  readonly parties: readonly (readonly [name: string, role: Role])[];
  readonly due?: string;
  readonly standing?: boolean;
  readonly chapter?: string;
}

/**
 * The plan of the merge's tests, published 2024-01-15. 1 led by 县司法局, carried out by 县教育局 and 样例镇, due 2024-06-30 ·
 * 2 joint of 县教育局 and 县农业农村局, due 2024-12-31 · 3 led by two, due 2025-12-31 · 4 standing, led by 县司法局 with 县教育局
 * cooperating · 5 led by a unit outside the roster, carried out by 县农业农村局, due 2024-05-31.
 */
export const countyPlan: Plan = {
  id: 'sample-2024',
  version: 1,
  kind: 'plan',
  title: '样例县重点工作台账',
  issuer: '样例县',
  region: '样例县',
  documentNumber: null,
  published: day('2024-01-15'),
  horizon: { from: day('2024-01-01'), to: day('2025-12-31') },
  chapters: [
    { number: '一', title: '培训', sections: [] },
    { number: '二', title: '监督', sections: [] },
  ],
  tasks: [
    {
      number: '1',
      title: '全员轮训',
      due: '2024-06-30',
      parties: [
        ['县司法局', 'lead'],
        ['县教育局', 'implementing'],
        ['样例镇', 'implementing'],
      ] as const,
    },
    {
      number: '2',
      title: '目录公布',
      due: '2024-12-31',
      parties: [
        ['县教育局', 'joint'],
        ['县农业农村局', 'joint'],
      ] as const,
    },
    {
      number: '3',
      title: '制度建设',
      due: '2025-12-31',
      chapter: '二',
      parties: [
        ['县司法局', 'lead'],
        ['县教育局', 'lead'],
      ] as const,
    },
    {
      number: '4',
      title: '日常监督',
      standing: true,
      chapter: '二',
      parties: [
        ['县司法局', 'lead'],
        ['县教育局', 'cooperating'],
      ] as const,
    },
    {
      number: '5',
      title: '评估',
      due: '2024-05-31',
      chapter: '二',
      parties: [
        ['市司法局', 'lead'],
        ['县农业农村局', 'implementing'],
      ] as const,
    },
  ].map(taskOf),
  obligations: [],
  irregularities: [],
};

/** Four units, ten days of grace: the round 2024-Q2 is in time until 2024-07-10. */
export const countyRoster: Roster = {
  id: 'sample',
  county: '样例县',
  coordinator: 'D01',
  graceDays: 10,
  units: [
    unitOf('D01', '县司法局'),
    unitOf('D02', '县教育局'),
    unitOf('D03', '县农业农村局'),
    { ...unitOf('T01', '样例镇'), kind: 'township', group: '二组' },
  ],
  collectives: [],
  calendar: { off: [], work: [] },
};

/** The round 2024-Q2 as of 2024-07-12, with no round before. */
export function mergeContextOf(words: Partial<MergeContext> & { readonly roundId?: string } = {}): MergeContext {
  const round = readRound(words.roundId ?? '2024-Q2');
  if (round === null) throw new RangeError(`no round ${words.roundId}`);
  const { plan = countyPlan, roster = countyRoster } = words;
  return {
    assignment: assign(plan, roster),
    duties: layDuties(plan, roster, round),
    calendar: { id: 'sample', years: {} },
    asOf: day('2024-07-12'),
    previous: null,
    reviews: null,
    notes: [],
    ...words,
    plan,
    roster,
    round,
  };
}

/** Values by column id, or the short form `status completedOn`; null for a row nobody filled in. */
export type RowWords = Readonly<Record<string, string>> | string | null;

export interface SubmissionWords {
  readonly file?: string;
  readonly sha256?: string;
  readonly savedAt?: string | null;
  readonly identity?: Partial<Identity>;
  readonly nilReturn?: boolean;
  readonly observations?: readonly Observation[];
  readonly extra?: Readonly<Record<string, string>>;
  /** Registers beside the task ledger: lines of `column=value` words. */
  readonly registers?: readonly (readonly [SheetDeclaration, readonly string[]])[];
  /** Further rows, after those of the plan: key or null, and values. */
  readonly more?: readonly (readonly [string | null, Readonly<Record<string, string>>])[];
}

/**
 * A unit's judged ledger, saved on 2024-07-01. Rows not spoken of are under way and well filled in; a value beginning
 * with `?` is in the cell and cannot be used.
 */
export function submissionOf(
  unit: string,
  rows: Readonly<Record<string, RowWords>> = {},
  words: SubmissionWords = {},
  context: MergeContext = mergeContextOf(),
): Submission {
  const ledger = ledgerOf(unit, rows, words, context);
  const previous = context.previous === null ? null : (previousEntries(context.previous).get(unit) ?? new Map());
  const judged = judge(ledger, {
    ...context,
    previous,
  });
  const { file } = ledger;
  return { file, sha256: words.sha256 ?? `sha-${file}`, size: 1000, outcome: { kind: 'ledger', ledger, judged } };
}

/** A file that could not be read as a ledger. */
export function refusedFile(file: string, kind: Refusal['kind'] = 'encrypted'): Submission {
  const message = { 'zh-CN': '文件已加密', en: 'it is encrypted' };
  return { file, sha256: `sha-${file}`, size: 10, outcome: { kind: 'refused', refusal: { kind, message } } };
}

/** All four units, everything under way. */
export function wholeCounty(context: MergeContext = mergeContextOf()): Submission[] {
  return countyRoster.units.map(({ code }) => submissionOf(code, {}, {}, context));
}

/** The whole county merged, with these submissions in place of (or beside) the plain ones of their units. */
export function rollUpOf(submissions: readonly Submission[], context: MergeContext = mergeContextOf()): RollUp {
  return merge(submissions, context);
}

/** Findings as `code unit task`, with `-` for what is not said. */
export function codesOf(rollUp: RollUp, code: string): string[] {
  return rollUp.findings
    .filter((finding) => finding.code === code)
    .map(({ unit, task }) => `${code} ${unit ?? '-'} ${task ?? '-'}`);
}

const WELL_FILLED = {
  status: '推进中',
  progress: '6月举办业务培训2期,86人参加',
  issues: '无',
  nextStep: '9月15日前补训剩余6人',
  filler: '样例甲',
  phone: '0000-0000000',
  signer: '样例乙',
  filledOn: '2024-06-28',
  clearance: '未申请',
};

function ledgerOf(
  unit: string,
  rows: Readonly<Record<string, RowWords>>,
  words: SubmissionWords,
  context: MergeContext,
): Ledger {
  const assigned = context.assignment.rows.get(unit) ?? [];
  const savedAt = words.savedAt === undefined ? '2024-07-01T08:00:00Z' : words.savedAt;
  const entries = [
    ...assigned.map((row, index) => entryOf(5 + index, row.key, row, valuesOf(rows[row.key]), words)),
    ...(words.more ?? []).map(([key, values], index) =>
      entryOf(
        5 + assigned.length + index,
        key,
        assigned.find((row) => row.key === key),
        values,
        words,
      ),
    ),
  ];
  return {
    file: words.file ?? `${unit}.xlsx`,
    identity: {
      planId: context.plan.id,
      planVersion: context.plan.version,
      unit,
      round: context.round.id,
      templateVersion: TEMPLATE_VERSION,
      from: 'name',
      ...words.identity,
    },
    source: {
      format: 'xlsx',
      application: null,
      savedOn: savedAt === null ? null : day(savedAt.slice(0, 10)),
      savedAt,
      macros: false,
      externalLinks: false,
      encoding: null,
    },
    sheets: [
      { id: 'tasks', name: '任务台账', headingRow: 4, columns: COLUMNS, entries },
      ...(words.registers ?? []).map(([sheet, lines]) => registerOf(sheet, lines)),
    ],
    nilReturn: words.nilReturn ?? false,
    observations: words.observations ?? [],
  };
}

const COLUMNS: Readonly<Record<string, number>> = Object.fromEntries(
  tasksSheet.columns.map(({ id }, index) => [id, index]),
);

function valuesOf(words: RowWords | undefined): Readonly<Record<string, string>> {
  if (words === null) return {};
  if (words === undefined) return WELL_FILLED;
  if (typeof words !== 'string') return { ...WELL_FILLED, ...words };
  const [status = '', completedOn = ''] = words.split(' ');
  const evidence = status.startsWith('已完成') ? '样例发〔2024〕12号' : '';
  return { ...WELL_FILLED, status, completedOn, evidence };
}

function entryOf(
  row: number,
  key: string | null,
  assigned: AssignedRow | undefined,
  values: Readonly<Record<string, string>>,
  { extra }: SubmissionWords,
): Entry {
  const written: Record<string, string> = { ...(assigned === undefined ? {} : expectedCells(assigned)), ...values };
  const cells = Object.entries(COLUMNS).map(
    ([id, columnIndex]) => [id, cellOf(written[id] ?? '', columnIndex)] as const,
  );
  return {
    sheet: '任务台账',
    key,
    task: assigned?.task.number ?? null,
    row,
    cells: Object.fromEntries(cells),
    extra: extra ?? {},
  };
}

function cellOf(text: string, columnIndex: number): EntryCell {
  if (text === '') return { columnIndex, found: '', value: null, state: 'empty' };
  if (text.startsWith('?')) return { columnIndex, found: text.slice(1), value: null, state: 'unusable' };
  return { columnIndex, found: text, value: text, state: 'usable' };
}

function unitOf(code: string, shortName: string): Unit {
  const name = `样例县${shortName.replace(/^县/, '')}`;
  return { code, name, shortName, aliases: [], kind: 'enforcement', group: '一组', succeeds: [] };
}

function taskOf({ number, title, parties, due, standing = false, chapter = '一' }: TaskWords): Task {
  const deadline = due ?? '长期推进';
  return {
    number,
    printedNumber: `${number}.`,
    chapter,
    section: null,
    title,
    text: null,
    measures: [],
    responsibility: {
      text: parties.map(([name]) => name).join('、'),
      carriedFrom: null,
      parties: parties.map(([name, role]) => ({ name, role, collective: false })),
      byDuty: false,
      unread: [],
    },
    deadline: {
      text: deadline,
      carriedFrom: null,
      milestones:
        due === undefined ? [] : [{ id: 'M1', day: day(due), precision: 'day', covers: null, assumed: [], text: due }],
      standing,
      recurrences: [],
      relatives: [],
      undated: [],
      unread: [],
    },
    clause: `第${number}项`,
  };
}
