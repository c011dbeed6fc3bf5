import type { Localised } from '../locale.ts';
import { bandStart } from './officer-figures.ts';

/**
 * How a figure of a register is called: its group and its column. Values of a register's own lists (在岗, 实战演练) are their own
 * name; groups made of a word and a value (`kind 行政诉讼`, `term I-25`) and of an indicator and a period say both.
 */
export function figureWords(group: string, column: string): { readonly group: Localised; readonly column: Localised } {
  return { group: groupWords(group), column: figureColumnWords(column) };
}

/** The name of a column of figures, whatever its group. */
export function figureColumnWords(column: string): Localised {
  const from = bandStart(column);
  if (from !== null) return { 'zh-CN': `${from}学时起`, en: `from ${from} hours` };
  return columnWords[column] ?? own(column);
}

function groupWords(group: string): Localised {
  const known = groupNames[group];
  if (known !== undefined) return known;
  if (group.startsWith(CASES)) return groupWords(group.slice(CASES.length));
  if (group.startsWith(TERM)) {
    const obligation = group.slice(TERM.length);
    return { 'zh-CN': `${obligation} 时限`, en: `term of ${obligation}` };
  }
  return own(group);
}

function own(text: string): Localised {
  return { 'zh-CN': text, en: text };
}

const CASES = 'kind ';
const TERM = 'term ';

const groupNames: Readonly<Record<string, Localised>> = {
  blank: { 'zh-CN': '未填类型', en: 'kind not told' },
  kinds: { 'zh-CN': '人员类别', en: 'kind of officer' },
  posts: { 'zh-CN': '在岗状态', en: 'post' },
  certificates: { 'zh-CN': '证件状态', en: 'certificate' },
  reviews: { 'zh-CN': '证件年审', en: 'annual review' },
  hours: { 'zh-CN': '培训学时', en: 'training hours' },
  hourBands: { 'zh-CN': '学时分段', en: 'bands of hours' },
  rotation: { 'zh-CN': '全员轮训', en: 'rotation' },
  reviewers: { 'zh-CN': '法制审核力量', en: 'legal reviewers' },
  movement: { 'zh-CN': '人员进出', en: 'joined and left' },
  filings: { 'zh-CN': '报送材料', en: 'filings' },
  lists: { 'zh-CN': '问题清单', en: 'list of problems' },
  review: { 'zh-CN': '重大决定法制审核', en: 'legal review of major decisions' },
  lawsuits: { 'zh-CN': '行政诉讼', en: 'lawsuits' },
};

const columnWords: Readonly<Record<string, Localised>> = {
  blank: { 'zh-CN': '未填', en: 'not told' },
  rows: { 'zh-CN': '登记行数', en: 'rows' },
  all: { 'zh-CN': '合计', en: 'all' },
  asked: { 'zh-CN': '应达人数', en: 'asked' },
  none: { 'zh-CN': '无', en: 'none' },
  unread: { 'zh-CN': '读不出', en: 'not readable' },
  short: { 'zh-CN': '不足', en: 'short' },
  enough: { 'zh-CN': '达到', en: 'enough' },
  inTime: { 'zh-CN': '按时', en: 'in time' },
  done: { 'zh-CN': '已完成', en: 'done' },
  officers: { 'zh-CN': '在岗执法人员', en: 'officers at post' },
  reviewers: { 'zh-CN': '法制审核人员', en: 'legal reviewers' },
  joined: { 'zh-CN': '新到岗', en: 'joined' },
  left: { 'zh-CN': '离岗', en: 'left' },
  q1: { 'zh-CN': '第一季度', en: 'first quarter' },
  q2: { 'zh-CN': '第二季度', en: 'second quarter' },
  q3: { 'zh-CN': '第三季度', en: 'third quarter' },
  q4: { 'zh-CN': '第四季度', en: 'fourth quarter' },
  participants: { 'zh-CN': '参加人次', en: 'participants' },
  problemsFound: { 'zh-CN': '发现问题', en: 'problems found' },
  problemsMended: { 'zh-CN': '已整改问题', en: 'problems mended' },
  owed: { 'zh-CN': '应办', en: 'owed' },
  due: { 'zh-CN': '已到期', en: 'due' },
  late: { 'zh-CN': '迟报', en: 'late' },
  missing: { 'zh-CN': '未报', en: 'missing' },
  unknown: { 'zh-CN': '无法判断', en: 'cannot be told' },
  closed: { 'zh-CN': '已办结', en: 'closed' },
  open: { 'zh-CN': '未办结', en: 'open' },
  overdue: { 'zh-CN': '逾期', en: 'overdue' },
  sanctions: { 'zh-CN': '追责人数', en: 'persons held to account' },
  examples: { 'zh-CN': '典型案例', en: 'example cases' },
  withList: { 'zh-CN': '有清单单位', en: 'units with a list' },
  nil: { 'zh-CN': '零报告单位', en: 'units reporting nil' },
  nilRows: { 'zh-CN': '零报告行', en: 'nil rows' },
  decided: { 'zh-CN': '作出决定', en: 'decided' },
  reviewed: { 'zh-CN': '经审核', en: 'reviewed' },
  filed: { 'zh-CN': '受理或备案', en: 'filed' },
  concluded: { 'zh-CN': '审结', en: 'concluded' },
  lost: { 'zh-CN': '败诉', en: 'lost' },
  filedBefore: { 'zh-CN': '上年受理', en: 'filed last year' },
  concludedBefore: { 'zh-CN': '上年审结', en: 'concluded last year' },
  lostBefore: { 'zh-CN': '上年败诉', en: 'lost last year' },
  cases: { 'zh-CN': '案件', en: 'cases' },
  kept: { 'zh-CN': '守时', en: 'kept' },
  broken: { 'zh-CN': '超时', en: 'broken' },
  uncounted: { 'zh-CN': '无法计算', en: 'not countable' },
  inForce: { 'zh-CN': '现行', en: 'in force' },
  inMaking: { 'zh-CN': '制定中', en: 'in the making' },
  superior: { 'zh-CN': '适用上级', en: "the superior's" },
  published: { 'zh-CN': '已公布', en: 'published' },
  items: { 'zh-CN': '事项数', en: 'items' },
  toRemove: { 'zh-CN': '拟取消事项', en: 'items to be removed' },
  notApplicable: { 'zh-CN': '不适用', en: 'not applicable' },
  told: { 'zh-CN': '已填', en: 'told' },
  num: { 'zh-CN': '分子', en: 'numerator' },
  den: { 'zh-CN': '分母', en: 'denominator' },
  lastYear: { 'zh-CN': '上年同期', en: 'last year' },
  lastDen: { 'zh-CN': '上年同期分母', en: 'last year, denominator' },
  hundredths: { 'zh-CN': '值的百分之一', en: 'value in hundredths' },
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
};
