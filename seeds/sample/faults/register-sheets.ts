import { HEADING_ROW } from '../../../pipeline/template/sheet-layout.ts';
import { expected, type Fault } from '../fault.ts';
import { registerColumn, registerPage } from '../task-page.ts';

/** A register deleted as not ours, another under a name of its own. */
export const registerDeleted: Fault = {
  id: 'register-deleted',
  title: { 'zh-CN': '删了一张登记表、改了一张的名', en: 'A register deleted, another renamed' },
  redraw: (workbook) => {
    workbook.removeWorksheet(registerPage(workbook, 'lists').id);
    registerPage(workbook, 'officers').name = '2024年持证人员';
  },
  expects: [expected('S-02 error')],
};

/** Two columns of the officers in each other's place, one under another heading, one added. */
export const registerColumnsMoved: Fault = {
  id: 'register-columns-moved',
  title: { 'zh-CN': '人员表换列、改表头、加列', en: 'Columns of a register moved, renamed, added' },
  redraw: (workbook) => {
    const sheet = registerPage(workbook, 'officers');
    const [left, right, free] = ['certNo', 'qualification', 'check'].map((id) => registerColumn('officers', id));
    if (left === undefined || right === undefined || free === undefined) throw new RangeError('no such columns');
    for (let row = HEADING_ROW; row <= sheet.rowCount; row += 1) {
      const [a, b] = [sheet.getCell(row, left), sheet.getCell(row, right)];
      [a.value, b.value] = [b.value, a.value];
    }
    sheet.getCell(HEADING_ROW, right).value = '证件编号';
    sheet.getCell(HEADING_ROW, free + 1).value = '中队';
    sheet.getCell(HEADING_ROW + 1, free + 1).value = '一中队';
  },
  expects: [expected('S-03 info - 执法证号'), expected('S-03 info')],
};
