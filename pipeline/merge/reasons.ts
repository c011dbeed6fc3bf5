import type { Localised } from '../../ledger/locale.ts';

/** Why something is not in the roll-up. One object per reason, so that thousands of places share it. */
export const reasons = {
  refused: { 'zh-CN': '文件无法作为台账使用', en: 'The file cannot be used as a ledger' },
  superseded: { 'zh-CN': '同一单位有更新的版本，以最新的为准', en: 'A newer version of the same unit is used' },
  'same-file': { 'zh-CN': '与已并入的文件内容完全相同', en: 'The very same content as the file that is used' },
  'other-plan': { 'zh-CN': '属于其他计划的台账', en: 'The ledger of another plan' },
  'other-round': { 'zh-CN': '属于其他填报期的台账', en: 'The ledger of another round' },
  'other-version': {
    'zh-CN': '按其他版本的计划或模板填报，行编号对不上',
    en: 'Made from another version of plan or template, and its row keys do not fit',
  },
  'unknown-unit': { 'zh-CN': '认不出是哪个单位的台账', en: 'It cannot be told which unit it is from' },
  'unit-conflict': {
    'zh-CN': '用了其他单位的模板：标识与标题不是同一单位',
    en: "Filled in on another unit's template: identity and title name different units",
  },
  'nothing-usable': { 'zh-CN': '没有一行可以使用的内容', en: 'It holds no row that can be used' },
  'cell-error': { 'zh-CN': '单元格有错误，其值未采用', en: 'The cell is in error; its value is not used' },
  'row-blank': { 'zh-CN': '该行未填', en: 'The row is not filled in' },
  'row-unusable': { 'zh-CN': '该行所填内容都有错误', en: 'Everything filled in on the row is in error' },
  'row-repeated': { 'zh-CN': '编号重复，只采用第一行', en: 'The key occurs again; the first row is used' },
  'row-not-in-plan': {
    'zh-CN': '不在计划分给该单位的任务内，列入增补事项',
    en: 'Not among the rows the plan gives to the unit; listed as an addition',
  },
  'row-uncounted': {
    'zh-CN': '登记表的这一行不是本年度的，或没有写明类型、日期，未计入本年合计',
    en: 'A row of a register that is of another year, or says no kind or day; it is in none of the totals of the year',
  },
  'personal-column': {
    'zh-CN': '单位自加的列含个人信息，不进入县级汇总',
    en: 'A column of the unit with personal data; it stays out of the county roll-up',
  },
  'personal-number': {
    'zh-CN': '文字中的证件号码、手机号码已隐去',
    en: 'Identity and phone numbers within a text are masked',
  },
} as const satisfies Record<string, Localised>;
export type ReasonCode = keyof typeof reasons;
