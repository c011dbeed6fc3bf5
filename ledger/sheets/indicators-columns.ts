import type { Column } from '../sheet/sheet.ts';
import { registerColumn } from './register-column.ts';
import { yesNoList } from './yes-no-list.ts';

/** The columns of 量化指标: what a row is about is given, the figures and the note are the unit's. */
export const indicatorColumns = [
  registerColumn('code', ['指标代码', 'Code'], 'I-22-1', {
    type: 'code',
    required: true,
    given: true,
    width: 10,
    aliases: ['指标编号', '代码', '指标编码', '指标号'],
    definition: {
      'zh-CN': '由模板给出，请勿改动；自己增加的行写自己的代码。',
      en: 'Given by the template; rows of your own take a code of your own.',
    },
  }),
  registerColumn('name', ['指标名称', 'Indicator'], '许可、处罚等信息公示率', {
    type: 'text',
    given: true,
    width: 26,
    aliases: ['指标', '名称', '指标内容'],
    definition: { 'zh-CN': '统计什么；由模板给出。', en: 'What is counted; given by the template.' },
  }),
  registerColumn('period', ['期间', 'Period'], '2024-Q2', {
    type: 'text',
    required: true,
    given: true,
    width: 11,
    aliases: ['统计期间', '所属期间', '统计期', '时期', '报告期'],
    definition: {
      'zh-CN': '由模板给出：2024 为全年，2024-Q2 为第二季度，2024-H1 为上半年；自己增加的行也可写“2024年第二季度”。',
      en: 'Given by the template: 2024 the year, 2024-Q2 the second quarter, 2024-H1 the first half.',
    },
  }),
  registerColumn('num', ['分子', 'Numerator'], '118', {
    type: 'count',
    width: 9,
    aliases: ['分子数', '实际数', '已完成数', '本期数'],
    definition: {
      'zh-CN': '符合要求的数，例如已公示数、已审核数、败诉数；比较两年的填本年数。',
      en: 'How many meet the demand: disclosed, reviewed, lost; the number of this year where two years are compared.',
    },
  }),
  registerColumn('den', ['分母', 'Denominator'], '120', {
    type: 'count',
    width: 9,
    aliases: ['分母数', '应完成数', '总数'],
    definition: {
      'zh-CN': '一共有多少，例如应公示数、重大决定数、审结案件数；不是比率的留空。',
      en: 'Of how many: to be disclosed, decided, concluded; empty where it is no share.',
    },
  }),
  registerColumn('value', ['值', 'Value'], '98.33', {
    type: 'amount',
    yesNo: true,
    formula: 'IF({unit}="%",IF(N({den})>0,ROUNDDOWN(N({num})*100/N({den}),2),""),"")',
    width: 10,
    aliases: ['指标值', '数值', '完成值', '比率'],
    definition: {
      'zh-CN':
        '比率由分子、分母自动算出（98.33 即 98.33%），不用填。没有分子、分母的直接填数；是否类填“是”或“否”，也可填 1 或 0。',
      en: 'Shares are computed from the two figures. Where there are none, enter the number; for yes or no 是 or 否, 1 or 0.',
    },
  }),
  registerColumn('unit', ['单位', 'Unit'], '%', {
    type: 'text',
    given: true,
    width: 8,
    aliases: ['计量单位', '指标单位'],
    definition: { 'zh-CN': '值的计量单位；由模板给出。', en: 'Unit of the value; given by the template.' },
  }),
  registerColumn('lastYear', ['上年同期', 'Last year'], '6', {
    type: 'count',
    width: 10,
    aliases: ['上年同期分子', '上年同期数', '去年同期', '上年数', '上年'],
    definition: {
      'zh-CN': '与上年比较的指标填写：上年同期的分子，例如上年发案数、上年败诉数。',
      en: 'Where two years are compared: the numerator of the same period last year.',
    },
  }),
  registerColumn('lastDen', ['上年同期分母', 'Last year, of'], '20', {
    type: 'count',
    width: 12,
    aliases: ['去年同期分母', '上年分母'],
    definition: {
      'zh-CN': '与上年比较比率的指标填写，例如上年审结案件数。',
      en: 'Where rates of two years are compared: the denominator of last year.',
    },
  }),
  registerColumn('na', ['不适用', 'Not applicable'], '否', {
    type: 'choice',
    list: yesNoList,
    width: 8,
    aliases: ['是否不适用', '不适用(是/否)', '不适用（是/否）'],
    definition: {
      'zh-CN': '本期确实没有的选“是”，并在“说明”写明原因，例如“本期未作出重大执法决定”。',
      en: '是 where there was nothing this period, with the reason in the note.',
    },
  }),
  registerColumn('note', ['说明', 'Note'], '本期未作出重大执法决定', {
    type: 'paragraph',
    width: 24,
    aliases: ['备注', '情况说明', '原因说明'],
    definition: {
      'zh-CN': '数据来源、未达到的原因；“原则上”“力争”的要求未达到时必须写明原因。',
      en: 'Source of the figure and why a demand is not met; aims that are missed need their reason here.',
    },
  }),
] as const satisfies readonly Column[];
