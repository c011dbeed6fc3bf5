import { HEADING_ROW } from '../../../pipeline/template/sheet-layout.ts';
import type { Fault } from '../fault.ts';
import { rowOf, taskPage } from '../task-page.ts';

/** Headings again in the middle, a blank row, a total and a line for signatures. None of it is a row of the ledger. */
export const pageFurniture: Fault = {
  id: 'page-furniture',
  title: { 'zh-CN': '重复表头、空行、合计、落款', en: 'Repeated headings, a blank row, a total, signatures' },
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    sheet.insertRow(rowOf(sheet, 'T20-1'), sheet.getRow(HEADING_ROW).values);
    sheet.insertRow(rowOf(sheet, 'T30-1'), []);
    const below = sheet.rowCount + 1;
    sheet.getRow(below).values = ['合计', null, '共56行'];
    sheet.getRow(below + 1).values = ['填报人：样例甲', null, null, '审核人：样例乙'];
  },
  expects: [],
};
