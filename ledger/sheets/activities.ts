import { defineSheet } from '../sheet/sheet.ts';
import { activityColumns } from './activities-columns.ts';
import { resultColumn } from './result-column.ts';

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
  columns: [...activityColumns, resultColumn('黄 待改 A-03【是否通报】')],
  carry: { rows: 'none' },
  layout: { frozenThrough: 'subtype', printFrom: 'type', printThrough: 'note' },
});
