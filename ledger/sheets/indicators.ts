import { defineSheet } from '../sheet/sheet.ts';
import { indicatorColumns } from './indicators-columns.ts';
import { resultColumn } from './result-column.ts';

/** 量化指标: one row per figure that the plan asks for and period; the only sheet for what comes in masses. */
export const indicatorsSheet = defineSheet({
  id: 'indicators',
  letter: 'K',
  name: { 'zh-CN': '量化指标', en: 'Indicators' },
  purpose: {
    'zh-CN':
      '每个指标每个期间一行，行由模板给出，只填分子、分母或值。本期没有的在“不适用”选“是”；未达到的在“说明”写明原因。',
    en: 'A row for each figure and period, given by the template: enter numerator and denominator, or the value.',
  },
  aliases: ['量化指标表', '指标', '指标表', '量化指标台账', '指标完成情况'],
  rows: 'unit',
  key: ['code', 'period'],
  columns: [...indicatorColumns, resultColumn('红 不合规 K-01【分子】')],
  // What is counted in other units (人, 件) is compared, not divided: 协管人数 may exceed 在编人数 and is judged by its own rule.
  ratios: [{ numerator: 'num', denominator: 'den', notApplicable: 'na', where: { unit: ['%', '百分点'] } }],
  carry: { rows: 'none' },
  layout: { frozenThrough: 'name', printFrom: 'code', printThrough: 'note' },
});
