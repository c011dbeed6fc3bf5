import type { HandIn } from '../../../../addin/actions/hand-in.ts';
import type { NormalisationItem } from '../../../../addin/actions/normalisation.ts';
import type { Check, LedgerShown, PaneState } from '../../../../addin/actions/pane-state.ts';
import { hostProblemSentences } from '../../../../addin/actions/problems.ts';
import type { Day } from '../../../../ledger/day/day.ts';
import { groupsOf, sampleLines } from './sample-findings.ts';

const asOf = '2024-07-03' as Day;
const plan = { id: 'sample', version: 1, title: '样例县提升行政执法质量三年行动计划重点任务清单（样例）', tasks: 51 };

const turningRed: HandIn['turningRed'] = [
  {
    key: 'T21-1',
    task: '编制执法事项目录',
    dueOn: '2024-07-15' as Day,
    daysLeft: 12,
    cell: { sheet: '任务台账', row: 30, columnIndex: 9 },
  },
  {
    key: 'T22-1',
    task: '半年执法监督',
    dueOn: '2024-07-31' as Day,
    daysLeft: 28,
    cell: { sheet: '任务台账', row: 31, columnIndex: 9 },
  },
];

const ledger: LedgerShown = {
  kind: 'ledger',
  file: 'D01_样例局_2024-Q2.xlsx',
  unit: { code: 'D01', shortName: '样例局甲' },
  plan,
  round: { id: '2024-Q2', from: '2024-04-01' as Day, to: '2024-06-30' as Day },
  templateVersion: 2,
  submitBy: '2024-07-10' as Day,
  daysLeft: 7,
  damages: [],
  lastValidation: null,
  stamp: null,
  stampFits: null,
};

const check: Check = {
  asOf,
  by: 'validated',
  findings: sampleLines,
  severities: { error: 2, noncompliance: 3, warning: 3, info: 2 },
  lights: { red: 3, yellow: 2, blue: 4, green: 21, grey: 12 },
  rows: 42,
  fit: false,
  turningRed,
};

const findings: PaneState = {
  host: { apiLevel: 17, platform: 'windows', language: 'zh-CN', readOnly: false },
  locale: 'zh-CN',
  asOf,
  workbook: { ...ledger, lastValidation: { asOf, severities: check.severities } },
  plans: [
    plan,
    { id: 'other', version: 1, title: '另一项样例计划', tasks: 26 },
    { id: 'appraisal', version: 1, title: '考核报告', tasks: 0 },
  ],
  units: Array.from({ length: 57 }, (_, index) => ({
    code: `D${String(index + 1).padStart(2, '0')}`,
    shortName: `样例单位${index + 1}`,
  })),
  check,
  filter: { severities: [], lights: [], search: '' },
  shown: sampleLines,
  groups: groupsOf(sampleLines),
  current: null,
  normalisation: null,
  handIn: null,
  autoCheck: false,
  busy: null,
  problem: null,
  notice: null,
};

const clean: Check = {
  ...check,
  findings: [],
  severities: { error: 0, noncompliance: 0, warning: 0, info: 0 },
  lights: { red: 0, yellow: 0, blue: 4, green: 26, grey: 12 },
  fit: true,
};

const red = sampleLines.filter(({ finding }) => finding.rule === 'overdue');

const ready: HandIn = {
  asOf,
  verdict: { 'zh-CN': '可以报送', en: 'Fit to be handed in' },
  fit: true,
  errors: [],
  red: red.map((line, index) => ({
    key: line.key ?? '',
    task: ['开展全员轮训', '证件年度审验', '案卷评查'][index] ?? '',
    reason: 'overdue',
    findings: [line],
    explainIn: line.cell,
    explainColumn: '下步措施及时限',
    explanation: index === 0 ? '7月15日前补训剩余6人' : '',
  })),
  turningRed,
  stamp: { asOf, errors: 0, noncompliances: 3, warnings: 3, hash: '0123456789abcdef' },
};

const errors = sampleLines.filter(({ finding }) => finding.severity === 'error');

const unfit: HandIn = {
  ...ready,
  verdict: { 'zh-CN': '还有 2 项错误，改正后才能报送', en: '2 errors left; put them right first' },
  fit: false,
  errors,
  stamp: null,
};

export const sampleChanges: readonly NormalisationItem[] = [
  change('K7', 'T03-1', '完成日期', '2024.6.5', '2024-06-05', {
    'zh-CN': '日期写成 2024-06-05',
    en: 'A day is written 2024-06-05',
  }),
  change('M9', 'T05-1', '培训人数', '６０人　', '60', { 'zh-CN': '数字用半角、不带单位', en: 'Digits without a unit' }),
  change('N23', 'T18-1', '零报告', '√', '是', { 'zh-CN': '用“是/否”', en: 'Yes or no' }),
];

/** What the pane may be shown, by name. */
export const sampleStates = {
  findings,
  unread: { ...findings, workbook: { kind: 'unread' }, check: null, shown: [], groups: [] },
  fresh: { ...findings, workbook: ledger, check: { ...check, by: 'read' } },
  empty: { ...findings, workbook: { kind: 'no-ledger', empty: true }, check: null, shown: [], groups: [] },
  clean: { ...findings, check: clean, shown: [], groups: [] },
  ready: { ...findings, handIn: ready },
  unfit: { ...findings, handIn: unfit },
  changes: { ...findings, normalisation: sampleChanges },
  problem: {
    ...findings,
    problem: {
      kind: 'cell-edit-mode',
      detail: 'InvalidOperationInCellEditMode',
      ...hostProblemSentences['cell-edit-mode'],
    },
  },
  old: { ...findings, host: { ...findings.host, apiLevel: 7 } },
  damaged: {
    ...findings,
    workbook: {
      ...ledger,
      daysLeft: -3,
      damages: [
        {
          message: { 'zh-CN': '“任务台账”少了条件格式。', en: 'The sheet lost its colours.' },
          wayOut: { 'zh-CN': '点“校验”补上。', en: 'Validate puts them back.' },
        },
      ],
    },
  },
  unusable: {
    ...findings,
    workbook: {
      kind: 'unusable',
      file: '台账最终版2.xlsx',
      needs: 'round',
      message: { 'zh-CN': '这个工作簿没有写明填报期。', en: 'The workbook does not say which round it is for.' },
      wayOut: { 'zh-CN': '在下面选好填报期再校验。', en: 'Choose the round below.' },
    },
    check: null,
    shown: [],
    groups: [],
  },
  unknownPlan: {
    ...findings,
    workbook: {
      kind: 'unusable',
      file: 'D03_样例局丙_2024-Q2.xlsx',
      needs: 'plan',
      message: { 'zh-CN': '这份台账属于计划“county-own”，这里没有这个计划。', en: 'The plan is not at hand.' },
      wayOut: { 'zh-CN': '请选择计划，或用计划文件。', en: 'Choose the plan, or use its file.' },
    },
    check: null,
    shown: [],
    groups: [],
  },
  busy: { ...findings, busy: 'validating' },
} satisfies Record<string, PaneState>;

function change(
  cell: string,
  key: string,
  column: string,
  before: string,
  after: string,
  reason: NormalisationItem['reason'],
): NormalisationItem {
  return {
    id: `任务台账!${cell}`,
    cell: { sheet: '任务台账', row: Number(cell.slice(1)), columnIndex: cell.charCodeAt(0) - 65 },
    key,
    column,
    before,
    after,
    write: { kind: 'text', text: after },
    code: 'D-06',
    reason,
  };
}
