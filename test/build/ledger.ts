import type { AssignedRow } from '../../ledger/assignment/assignment.ts';
import { expectedCells } from '../../ledger/assignment/expected-cells.ts';
import type { Entry, EntryCell, Identity, Ledger, Observation, Place } from '../../ledger/ledger.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import type { Rule, RuleContext } from '../../ledger/rule/rule.ts';
import { TEMPLATE_VERSION } from '../../ledger/sheet/sheet.ts';
import { tasksSheet } from '../../ledger/sheets/tasks.ts';
import { contextOf, rowsOf, samplePlan } from './circumstances.ts';

export interface LedgerWords {
  identity?: Partial<Identity>;
  observations?: readonly Observation[];
  nilReturn?: boolean;
  source?: Partial<Ledger['source']>;
  plan?: Plan;
  /** Columns (ids) that the workbook does not have. */
  without?: readonly string[];
}

/**
 * A ledger from a line for each row, e.g. `T04-1 已完成 2024-06-05`: key, status, completion day; whatever else matters as
 * `column=value` (`evidence=` leaves it empty, `completedOn=?待定` makes it unusable). The rest is filled in as it should be.
 * Rows stand from row 5 on, in the order given; a key that is not in the plan makes a row of the unit's own.
 */
export function ledgerOf(lines: readonly string[], words: LedgerWords = {}): Ledger {
  const rows = new Map(rowsOf(words.plan ?? samplePlan).map((row) => [row.key, row]));
  const columns = Object.fromEntries(
    tasksSheet.columns.map(({ id }, index) => [id, index]).filter(([id]) => !words.without?.includes(String(id))),
  );
  return {
    file: '样例局.xlsx',
    identity: {
      planId: 'sample-2023',
      planVersion: 1,
      unit: 'D01',
      round: '2024-Q2',
      templateVersion: TEMPLATE_VERSION,
      from: 'name',
      ...words.identity,
    },
    source: {
      format: 'xlsx',
      application: null,
      savedOn: null,
      savedAt: null,
      macros: false,
      externalLinks: false,
      encoding: null,
      ...words.source,
    },
    sheets: [
      {
        id: 'tasks',
        name: '任务台账',
        headingRow: 4,
        columns,
        entries: lines.map((line, index) => entryOf(line, 5 + index, columns, rows)),
      },
    ],
    nilReturn: words.nilReturn ?? false,
    observations: words.observations ?? [],
  };
}

/** Something reading noticed, in row 5 of the task ledger unless the place says otherwise. */
export function observationOf(
  kind: string,
  words: Partial<Omit<Observation, 'place'>> & { place?: Partial<Place> },
): Observation {
  const columnId = words.place?.columnId ?? null;
  const columnIndex = tasksSheet.columns.findIndex((column) => column.id === columnId);
  return {
    kind,
    task: words.task ?? null,
    found: words.found ?? null,
    expected: words.expected ?? null,
    facts: words.facts ?? {},
    place: { sheet: '任务台账', row: 5, columnId, columnIndex: columnIndex < 0 ? null : columnIndex, ...words.place },
  };
}

/** What a rule finds, each as `row column: Chinese sentence`. */
export function findingsOf(rule: Rule, ledger: Ledger, context: RuleContext = contextOf()): string[] {
  return [...(rule.find?.(ledger, context) ?? [])].map(
    ({ place, facts }) => `${place.row ?? '-'} ${place.columnId ?? '-'}: ${rule.say['zh-CN'](facts)}`,
  );
}

/** Where a rule finds something, each as `row column`. */
export function placesOf(rule: Rule, ledger: Ledger, context: RuleContext = contextOf()): string[] {
  return [...(rule.find?.(ledger, context) ?? [])].map(({ place }) => `${place.row ?? '-'} ${place.columnId ?? '-'}`);
}

/** Unit columns of a row in which everything is as it should be, but for status and completion. */
const wellFilled = {
  progress: '4月举办业务培训2期,86人参加',
  issues: '无',
  nextStep: '7月15日前补训剩余6人',
  filler: '样例甲',
  phone: '0000-0000000',
  signer: '样例乙',
  filledOn: '2024-06-18',
  clearance: '未申请',
};

function entryOf(
  line: string,
  row: number,
  columns: Readonly<Record<string, number>>,
  rows: ReadonlyMap<string, AssignedRow>,
): Entry {
  const [key = '', ...words] = line.split(' ').filter((word) => word !== '');
  const assigned = rows.get(key);
  const plain = words.filter((word) => !word.includes('='));
  const status = plain.find((word) => !/^\d{4}-/.test(word)) ?? '';
  const completedOn = plain.find((word) => /^\d{4}-/.test(word)) ?? '';
  const values: Record<string, string> = {
    ...(assigned === undefined ? { rowKey: key } : expectedCells(assigned)),
    ...wellFilled,
    status,
    completedOn,
    evidence: status.startsWith('已完成') ? '样例发〔2024〕12号' : '',
    ...Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=', 2))),
  };
  return {
    sheet: '任务台账',
    key: key === '-' ? null : key,
    task: assigned?.task.number ?? null,
    row,
    cells: Object.fromEntries(
      Object.entries(columns).map(([id, columnIndex]) => [id, cellOf(values[id] ?? '', columnIndex)]),
    ),
    extra: {},
  };
}

function cellOf(text: string, columnIndex: number): EntryCell {
  if (text === '') return { columnIndex, found: '', value: null, state: 'empty' };
  if (text.startsWith('?')) return { columnIndex, found: text.slice(1), value: null, state: 'unusable' };
  return { columnIndex, found: text, value: text, state: 'usable' };
}
