import type { Day } from '../../../ledger/day/day.ts';
import { dayValue } from '../../../pipeline/workbook/workbook.ts';
import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { cellOf, taskPage } from '../task-page.ts';

/** What Excel made of `1-2` and of a long number: a date, which stays what it shows, and a power of ten, whose figures are gone. */
export const autoChange: Fault = {
  id: 'auto-change',
  title: { 'zh-CN': '“1-2”被改成日期', en: '1-2 became a date' },
  amend: (draft) => amend(draft, { 'T08-1': { phone: 1.64e17 } }),
  redraw: (workbook) => {
    const cell = cellOf(taskPage(workbook), 'T07-1', 'evidence');
    cell.value = dayValue('2024-01-02' as Day);
    cell.style = { ...cell.style, numFmt: 'm"月"d"日"' };
  },
  expects: [expected('D-19 error T08-1 联系电话')],
};
