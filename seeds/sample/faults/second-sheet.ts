import { HEADING_ROW } from '../../../pipeline/template/sheet-layout.ts';
import { expected, type Fault } from '../fault.ts';
import { taskPage } from '../task-page.ts';

/** A copy of the first rows left beside the ledger. */
export const secondSheet: Fault = {
  id: 'second-sheet',
  title: { 'zh-CN': '留下一张“任务台账 (2)”', en: 'A copy of the sheet left in the workbook' },
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    const copy = workbook.addWorksheet('任务台账 (2)');
    for (let row = 1; row <= HEADING_ROW + 3; row += 1) copy.getRow(row).values = sheet.getRow(row).values;
  },
  expects: [expected('S-15 warning')],
};
