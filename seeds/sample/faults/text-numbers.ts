import { HEADING_ROW } from '../../../pipeline/template/sheet-layout.ts';
import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { FIRST_FREE_COLUMN, taskPage } from '../task-page.ts';

/** Numbers as text in a column of the unit's own, and task numbers turned into numbers. Only the column is worth a word. */
export const textNumbers: Fault = {
  id: 'text-numbers',
  title: { 'zh-CN': '自加列里的文本数字', en: 'Numbers as text in a column of its own' },
  amend: (draft) => amend(draft, { 'T05-1': { taskNo: 5 }, 'T06-1': { taskNo: 6 } }),
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    const words = ['培训学时', "'60", '60学时', '60+', '约60'];
    for (const [index, word] of words.entries()) sheet.getCell(HEADING_ROW + index, FIRST_FREE_COLUMN).value = word;
  },
  expects: [expected('S-03 info')],
};
