import type { OptionDeclaration } from './command.ts';

/** --plan, of a command that judges. */
export const plan: OptionDeclaration = {
  name: 'plan',
  value: 'ID|FILE',
  describe: {
    'zh-CN': '计划：随附计划的编号，或计划文件（JSON）',
    en: 'the plan: id of one that comes along, or a JSON file',
  },
  otherwise: { 'zh-CN': '台账自带的计划', en: 'the plan the workbooks name' },
};

/** --roster. */
export const roster: OptionDeclaration = {
  name: 'roster',
  value: 'FILE',
  describe: { 'zh-CN': '单位名录（JSON）', en: 'the roster of units, a JSON file' },
  otherwise: { 'zh-CN': '样例县 57 家单位', en: 'the sample county of 57 units' },
};

/** --round, of a command that judges. */
export const round: OptionDeclaration = {
  name: 'round',
  value: '2024-Q2',
  describe: { 'zh-CN': '填报期：2024-Q2、2024-H1 或 2024', en: 'the reporting period: 2024-Q2, 2024-H1 or 2024' },
  otherwise: { 'zh-CN': '台账自带的填报期', en: 'the round the workbooks name' },
};

/** --as-of. */
export const asOf: OptionDeclaration = {
  name: 'as-of',
  value: 'YYYY-MM-DD',
  describe: { 'zh-CN': '数据截止日，逾期与否按这一天判断', en: 'the day as of which lateness is judged' },
  otherwise: { 'zh-CN': '今天', en: 'today' },
};

/** --out, with the folder that is taken where none is named. */
export const out = (value: string): OptionDeclaration => ({
  name: 'out',
  value: 'DIR',
  describe: { 'zh-CN': '结果放入的文件夹', en: 'folder for the results' },
  otherwise: { 'zh-CN': value, en: value },
});
