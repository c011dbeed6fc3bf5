import { amend } from '../draft.ts';
import { expected, type Fault } from '../fault.ts';
import { cellOf, columnNumber, rowOf, taskPage } from '../task-page.ts';

/** Rows deleted as not ours, one inserted for work of our own, one copied under itself. */
export const rowsMoved: Fault = {
  id: 'rows-moved',
  title: { 'zh-CN': '删行、插行、复制行', en: 'Rows deleted, inserted and copied' },
  amend: (draft) => ({ ...draft, rows: draft.rows.filter(({ key }) => key !== 'T34-1' && key !== 'T35-1') }),
  redraw: (workbook) => {
    const sheet = taskPage(workbook);
    sheet.duplicateRow(rowOf(sheet, 'T30-1'), 1, true);
    cellOf(sheet, 'T30-1', 'progress').value = '6月与审批部门联合检查4次，移交案件2件；台账已归档。';
    const own = rowOf(sheet, 'T20-1') + 1;
    sheet.duplicateRow(own - 1, 1, true);
    const write = (columnId: string, text: string | null) => {
      sheet.getCell(own, columnNumber(columnId)).value = text;
    };
    for (const columnId of ['rowKey', 'item', 'responsible', 'role', 'deadlineText', 'dueOn']) write(columnId, null);
    write('taskNo', '52');
    write('taskText', '河道排口专项检查');
    write('progress', '6月检查河道排口31处，立案2件，其余当场改正。');
  },
  expects: [
    expected('S-05 error T34-1'),
    expected('S-05 error T35-1'),
    expected('S-06 warning - 编号'),
    expected('S-07 error T30-1 编号'),
  ],
};

/** One row deleted as not ours. */
export const rowDeleted: Fault = {
  id: 'row-deleted',
  title: { 'zh-CN': '删了一行', en: 'A row was deleted' },
  amend: (draft) => ({ ...draft, rows: draft.rows.filter(({ key }) => key !== 'T35-1') }),
  expects: [expected('S-05 error T35-1')],
};

/** Task numbers as the plan prints and Excel mangles them, on rows that lost their keys. */
export const taskNumbers: Fault = {
  id: 'task-numbers',
  title: { 'zh-CN': '序号写成“10.”和 10.2024', en: 'Task numbers as 10. and 10.2024' },
  amend: (draft) =>
    amend(draft, {
      'T10-1': { rowKey: '', taskNo: '10.' },
      'T10-2': { rowKey: '', taskNo: 10.2024 },
    }),
  // The row is still that of task 10; its number, which is locked, was changed.
  expects: [expected('S-04 error T10-2 任务序号')],
};
