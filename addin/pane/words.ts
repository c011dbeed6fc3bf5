import type { BusyKind } from '../actions/pane-state.ts';

/** What the pane itself says, in both languages: names of actions and views. Sentences about findings come from the rules. */
export const words = {
  title: { 'zh-CN': '任务台账', en: 'Task ledger' },
  starting: { 'zh-CN': '正在读取工作簿…', en: 'Reading the workbook…' },
  validate: { 'zh-CN': '校验', en: 'Validate' },
  normalise: { 'zh-CN': '一键规范', en: 'Fix safely' },
  clearMarks: { 'zh-CN': '清除标记', en: 'Clear marks' },
  refresh: { 'zh-CN': '重新读取', en: 'Refresh' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  back: { 'zh-CN': '返回', en: 'Back' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  findings: { 'zh-CN': '问题', en: 'Findings' },
  handIn: { 'zh-CN': '报送检查', en: 'Hand-in check' },
  views: { 'zh-CN': '视图', en: 'Views' },
  details: { 'zh-CN': '技术说明（求助时提供）', en: 'Details, for whoever helps you' },
  problem: { 'zh-CN': '出了问题', en: 'Something went wrong' },
} as const;

/** The head of the pane: which ledger this is. */
export const headWords = {
  unknownUnit: { 'zh-CN': '单位不明', en: 'Unit unknown' },
  asOf: { 'zh-CN': '数据截止日', en: 'As of' },
  asOfHint: { 'zh-CN': '日期写成 2024-07-03 这样', en: 'Write the day as 2024-07-03' },
  asOfToday: { 'zh-CN': '改回今天', en: 'Back to today' },
  left: {
    'zh-CN': (days: number, day: string) => `${day} 前报送，还有 ${days} 天`,
    en: (days: number, day: string) => `Due ${day}, ${days} days left`,
  },
  lastDay: { 'zh-CN': (day: string) => `今天（${day}）是报送最后一天`, en: (day: string) => `Due today (${day})` },
  late: {
    'zh-CN': (days: number, day: string) => `应于 ${day} 前报送，已过 ${days} 天`,
    en: (days: number, day: string) => `Was due ${day}, ${days} days ago`,
  },
  neverValidated: { 'zh-CN': '还没有校验过', en: 'Not validated yet' },
  lastValidated: {
    'zh-CN': (day: string, errors: number, breaches: number) =>
      `上次校验截至 ${day}：错误 ${errors}，不合规 ${breaches}`,
    en: (day: string, errors: number, breaches: number) =>
      `Last validated as of ${day}: ${errors} errors, ${breaches} noncompliant`,
  },
  damages: {
    'zh-CN': (count: number) => `工作簿有 ${count} 处与模板不同`,
    en: (count: number) => `The workbook differs from its template in ${count} places`,
  },
} as const;

/** The list of findings with its filters. */
export const listWords = {
  lights: { 'zh-CN': '按灯色筛选', en: 'Filter by light' },
  lightCount: {
    'zh-CN': (count: number) => `${count} 行`,
    en: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  },
  severities: { 'zh-CN': '按级别筛选', en: 'Filter by severity' },
  search: { 'zh-CN': '搜索编号、内容或单元格', en: 'Search number, text or cell' },
  clearFilter: { 'zh-CN': '取消筛选', en: 'Clear filters' },
  shown: {
    'zh-CN': (shown: number, all: number) => (shown === all ? `共 ${all} 条` : `显示 ${shown} 条，共 ${all} 条`),
    en: (shown: number, all: number) => (shown === all ? `${all} in all` : `${shown} of ${all} shown`),
  },
  none: { 'zh-CN': '没有发现问题。', en: 'Nothing was found.' },
  noneNext: { 'zh-CN': '可以做报送检查了。', en: 'Go on with the hand-in check.' },
  noneShown: { 'zh-CN': '没有符合筛选条件的问题。', en: 'No finding passes the filter.' },
  group: {
    'zh-CN': (title: string, count: number) => `${title}，${count} 条`,
    en: (title: string, count: number) => `${title}, ${count}`,
  },
  place: { 'zh-CN': '位置', en: 'Where' },
  found: { 'zh-CN': '现在是', en: 'Now' },
  expected: { 'zh-CN': '应为', en: 'Asked' },
  fix: { 'zh-CN': '怎么改', en: 'Put it right' },
  clause: { 'zh-CN': '依据', en: 'Demanded by' },
  practice: { 'zh-CN': '通行做法', en: 'good practice' },
  empty: { 'zh-CN': '（空）', en: '(empty)' },
  noCell: { 'zh-CN': '这一条没有对应的单元格。', en: 'There is no cell to go to.' },
  previous: { 'zh-CN': '上一条', en: 'Previous' },
  next: { 'zh-CN': '下一条', en: 'Next' },
  position: {
    'zh-CN': (index: number, all: number) => `${index} / ${all}`,
    en: (index: number, all: number) => `${index} / ${all}`,
  },
  standingAt: {
    'zh-CN': (index: number, all: number, place: string, message: string) =>
      `第 ${index} 条，共 ${all} 条：${place}，${message}`,
    en: (index: number, all: number, place: string, message: string) => `${index} of ${all}: ${place}, ${message}`,
  },
  keys: { 'zh-CN': '↑↓ 选择，回车到单元格，F8 下一条', en: '↑↓ choose, Enter goes to the cell, F8 next' },
} as const;

/** Severities as the pane names them. */
export const severityWords = {
  error: { 'zh-CN': '错误', en: 'Error' },
  noncompliance: { 'zh-CN': '不合规', en: 'Noncompliant' },
  warning: { 'zh-CN': '提醒', en: 'Warning' },
  info: { 'zh-CN': '提示', en: 'Info' },
} as const;

/** What is being done. */
export const busyWords = {
  reading: { 'zh-CN': '正在读取…', en: 'Reading…' },
  'loading-template': { 'zh-CN': '正在载入模板…', en: 'Loading the template…' },
  validating: { 'zh-CN': '正在校验…', en: 'Validating…' },
  clearing: { 'zh-CN': '正在清除标记…', en: 'Clearing marks…' },
  previewing: { 'zh-CN': '正在查找可规范的内容…', en: 'Looking for what can be fixed…' },
  normalising: { 'zh-CN': '正在规范…', en: 'Fixing…' },
  'checking-hand-in': { 'zh-CN': '正在做报送检查…', en: 'Checking for hand-in…' },
} as const satisfies Record<BusyKind, unknown>;
