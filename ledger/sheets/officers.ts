import { defineSheet } from '../sheet/sheet.ts';
import { officerColumns } from './officers-columns.ts';
import { resultColumn } from './result-column.ts';

/** 人员培训证件台账: one row per officer and year. */
export const officersSheet = defineSheet({
  id: 'officers',
  letter: 'P',
  name: { 'zh-CN': '人员培训证件台账', en: 'Officers' },
  purpose: {
    'zh-CN':
      '本单位每名执法人员、执法监督人员和辅助人员一行：证件、学时、轮训、年审、考核。离岗的当年保留本行；不填身份证号和手机号。',
    en: 'A row for each officer: certificate, hours, rotation, review, appraisal. Who leaves keeps the row for the year.',
  },
  aliases: ['人员台账', '人员培训台账', '执法人员台账', '人员证件台账', '培训证件台账', '人员信息'],
  rows: 'unit',
  key: ['certNo', 'year'],
  expectsRows: true,
  columns: [...officerColumns, resultColumn('红 不合规 P-01【合计学时】')],
  carry: {
    rows: [{ column: 'post', except: ['调离', '退休', '辞职辞退', '其他'] }],
    year: 'year',
    anew: [
      'joinedOn',
      'hoursLaw',
      'hoursTrade',
      'assessment',
      'review',
      'reviewedOn',
      'appraisal',
      'misconduct',
      'note',
    ],
  },
  layout: { frozenThrough: 'certNo', printFrom: 'name', printThrough: 'note' },
});
