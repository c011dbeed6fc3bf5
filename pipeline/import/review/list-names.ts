import type { ImportRecord, LeftOver } from '../../../ledger/plan/import-record.ts';
import type { Obligation, Plan } from '../../../ledger/plan/plan.ts';

/** What the kinds of irregularities are called. */
export const irregularityNames: Readonly<Record<Plan['irregularities'][number]['kind'], string>> = {
  'number-missing': '缺编号',
  'number-broken': '编号有误',
  'doubled-word': '字词重复',
  'unit-repeated': '单位重复',
  'unit-doubtful': '单位存疑',
  'separator-missing': '缺分隔符',
  'label-missing': '缺标签',
  'dates-disagree': '日期不一致',
  'deadline-before-publication': '时限早于发布',
  'deadline-missing': '没有时限',
  'deadline-unread': '时限读不懂',
  'cell-shared': '几项共用一格',
  'cell-carried-down': '沿用上一格',
  'body-and-field-differ': '正文与字段不一致',
  'nested-brackets': '括号套括号',
  'heading-broken': '表头断裂',
  other: '其他',
};

export const leftOverNames: Readonly<Record<LeftOver['kind'], string>> = {
  'not-understood': '没有读懂',
  preamble: '任务以外的文字',
  page: '网页或版面文字',
};

export const layoutNames: Readonly<Record<ImportRecord['layout'], string>> = {
  table: '表格（任务、措施、责任单位、时限分列）',
  'bracketed-items': '编号条目，末尾括号写责任和时限',
  points: '条款式意见（要点、附件）',
  list: '任务清单（分类、举措、分工）',
  report: '工作报告（只有情况和数字，没有任务）',
  unknown: '没有认出版式',
};

export const periodNames: Readonly<Record<Obligation['period'], string>> = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  month: '每月',
  once: '一次',
  event: '逐件',
  always: '始终',
};

export const forceNames: Readonly<Record<Obligation['force'], string>> = { duty: '应当', aim: '争取', claim: '自述' };

/** Sheets of the ledger by the letter of the column catalogue. */
const sheetNames: Readonly<Record<string, string>> = {
  T: '任务台账',
  R: '专项整治台账',
  P: '人员培训证件台账',
  A: '活动监督登记',
  C: '案件台账',
  L: '清单制度台账',
  K: '量化指标',
  U: '单位名录',
};

/** What should be looked at first stands first. */
export const leftOverKinds = ['not-understood', 'preamble', 'page'] as const;

/** `没有读懂 3，任务以外的文字 12，网页或版面文字 40`. */
export function leftOverCounts({ leftOver }: ImportRecord): string {
  return leftOverKinds
    .map((kind) => `${leftOverNames[kind]} ${leftOver.filter((words) => words.kind === kind).length}`)
    .join('，');
}

/** Columns of the catalogue that go by a code; the others go by their heading. */
const columnNames: Readonly<Record<string, string>> = {
  name: '姓名',
  certNo: '执法证号',
  year: '年度',
  hoursLaw: '公共法律学时',
  hoursTrade: '业务技能学时',
  certStatus: '证件状态',
  solo: '独立执法',
  establishment: '编制性质',
  post: '在岗状态',
  reviewer: '法制审核人员',
  type: '类型',
  subtype: '子类',
  heldOn: '日期',
  times: '期次数',
  target: '对象单位',
  circulated: '是否通报',
  evidence: '文号或佐证',
  sentTo: '报送单位',
  area: '领域',
  problemType: '问题类型',
  finding: '问题表现',
  measure: '整改措施',
  standard: '工作标准',
  owner: '责任单位或机构',
  dueOn: '完成时限',
  exampleCase: '典型案例',
  nilReport: '零报告',
  kind: '类型',
  code: '指标代码',
  period: '期间',
  num: '分子',
  den: '分母',
  value: '值',
  na: '不适用',
  note: '说明',
  status: '完成状态',
  completedOn: '完成日期',
  unitCode: '单位代码',
};

/** `人员培训证件台账：年度、公共法律学时`: where the ledger answers a demand. */
export function answerWords({ sheet, columns }: Obligation['answeredBy']): string {
  return `${sheetNames[sheet] ?? sheet}：${columns.map((column) => columnNames[column] ?? column).join('、')}`;
}
