import { HEADING_ROW } from '../../../pipeline/template/sheet-layout.ts';
import { expected, type Fault } from '../fault.ts';
import { columnNumber, FIRST_FREE_COLUMN, taskPage } from '../task-page.ts';

/** Two headings in other words, two columns in each other's place, and 备注 added. */
export const headingsChanged: Fault = {
  id: 'headings-changed',
  title: { 'zh-CN': '改表头、换列、加备注列', en: 'Headings renamed, columns moved, one added' },
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    sheet.getCell(HEADING_ROW, columnNumber('status')).value = '完成情况';
    sheet.getCell(HEADING_ROW, columnNumber('progress')).value = '进展情况';
    const [left, right] = [columnNumber('issues'), columnNumber('evidence')];
    for (let row = HEADING_ROW; row <= sheet.rowCount; row += 1) {
      const [a, b] = [sheet.getCell(row, left), sheet.getCell(row, right)];
      [a.value, b.value] = [b.value, a.value];
    }
    sheet.getCell(HEADING_ROW, FIRST_FREE_COLUMN).value = '备注';
    sheet.getCell(HEADING_ROW + 2, FIRST_FREE_COLUMN).value = '培训计划已另报';
  },
  expects: [expected('S-03 info - 完成状态'), expected('S-03 info - 本期进展'), expected('S-03 info')],
};
