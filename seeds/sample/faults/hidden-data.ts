import { expected, type Fault } from '../fault.ts';
import { rowOf, taskPage } from '../task-page.ts';

/** A filter left on, and a sheet of one's own hidden behind. */
export const hiddenData: Fault = {
  id: 'hidden-data',
  title: { 'zh-CN': '筛选后有隐藏行，另有隐藏工作表', en: 'Filtered rows and a hidden sheet' },
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    for (const key of ['T05-1', 'T06-1', 'T07-1', 'T08-1']) sheet.getRow(rowOf(sheet, key)).hidden = true;
    const own = workbook.addWorksheet('底稿', { state: 'hidden' });
    own.addRow(['股室', '培训人数', '备注']);
    own.addRow(['法规股', 12, '6月补训']);
  },
  expects: [expected('S-08 warning T05-1'), expected('S-08 warning')],
};
