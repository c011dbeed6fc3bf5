import { expected, type Fault } from '../fault.ts';
import { columnNumber, rowOf, taskPage } from '../task-page.ts';

/** Responsible units merged over the rows of tasks 24 to 29, one status over those of 30 to 32. */
export const mergedCells: Fault = {
  id: 'merged-cells',
  title: { 'zh-CN': '合并了单元格', en: 'Cells were merged' },
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    const merge = (columnId: string, from: string, to: string) => {
      const column = columnNumber(columnId);
      sheet.mergeCells(rowOf(sheet, from), column, rowOf(sheet, to), column);
    };
    merge('responsible', 'T24-1', 'T29-2');
    merge('status', 'T30-1', 'T32-1');
  },
  expects: [expected('S-09 warning T24-1')],
};
