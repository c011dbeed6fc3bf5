import { defineSheet } from '../sheet/sheet.ts';
import { caseColumns } from './cases-columns.ts';
import { resultColumn } from './result-column.ts';

/** 案件台账: one row per decision, lawsuit, normative document, dispute, complaint or lead of the year. */
export const casesSheet = defineSheet({
  id: 'cases',
  letter: 'C',
  name: { 'zh-CN': '案件台账', en: 'Cases' },
  purpose: {
    'zh-CN':
      '登记本年的执法决定、诉讼复议、规范性文件、争议、投诉举报和线索，一件一行，不写当事人。有一件登一件，日期还没有的先留空。',
    en: 'Decisions, lawsuits, normative documents, disputes, complaints and leads of the year, a row each, without names of parties.',
  },
  aliases: ['案件登记', '案件登记表', '执法案件台账', '行政执法案件台账', '案件'],
  rows: 'unit',
  key: ['kind', 'caseNo'],
  columns: [...caseColumns, resultColumn('红 不合规 C-02【备案/报备日期】')],
  carry: { rows: [{ empty: 'decidedOn' }] },
  layout: { frozenThrough: 'caseNo', printFrom: 'kind', printThrough: 'note' },
});
