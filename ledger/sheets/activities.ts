import { defineSheet } from '../sheet/sheet.ts';
import { activityColumns } from './activities-columns.ts';

/** 活动监督登记: one row per event or filing of the year. */
export const activitiesSheet = defineSheet({
  id: 'activities',
  letter: 'A',
  name: { 'zh-CN': '活动监督登记', en: 'Activities' },
  purpose: {
    'zh-CN': '登记本年的培训、演练、检查、评查、会议和材料报送，一次一行；本年以前各期登记的保留，接着往下填。',
    en: 'Trainings, drills, inspections, reviews, meetings and filings of the year, a row each; earlier rows of the year stay.',
  },
  aliases: ['活动登记', '活动监督台账', '活动台账', '监督检查登记', '活动登记表'],
  rows: 'unit',
  key: ['type', 'heldOn'],
  columns: [
    ...activityColumns,
    {
      id: 'check',
      heading: { 'zh-CN': '校验结果', en: 'Check' },
      type: 'text',
      origin: 'result',
      required: false,
      aliases: ['校验', '检查结果'],
      width: 24,
      definition: {
        'zh-CN': '由校验工具写入，请勿填写；清空即可去掉本行的颜色标记。',
        en: 'Written by validation; empty it to remove the marks.',
      },
      example: '黄 待改 A-03【是否通报】',
    },
  ],
  carry: { rows: 'none' },
  layout: { frozenThrough: 'subtype', printFrom: 'type', printThrough: 'note' },
});
