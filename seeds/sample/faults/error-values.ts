import { expected, type Fault } from '../fault.ts';
import { cellOf, taskPage } from '../task-page.ts';

/** Formulas that broke when a sheet was deleted, beside one that still works. */
export const errorValues: Fault = {
  id: 'error-values',
  title: { 'zh-CN': '公式出错', en: 'Broken formulas' },
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    cellOf(sheet, 'T09-1', 'evidence').value = { formula: '#REF!B4', result: { error: '#REF!' } };
    cellOf(sheet, 'T13-1', 'progress').value = { error: '#N/A' };
    cellOf(sheet, 'T14-1', 'status').value = { formula: '#REF!C4', result: { error: '#REF!' } };
    cellOf(sheet, 'T15-1', 'progress').value = {
      formula: '"5月受理涉企投诉"&3&"件，"&"均已按期答复企业。"',
      result: '5月受理涉企投诉3件，均已按期答复企业。',
    };
  },
  expects: [
    expected('S-10 error T09-1 佐证材料'),
    expected('S-10 error T13-1 本期进展'),
    expected('S-10 error T14-1 完成状态'),
  ],
};
