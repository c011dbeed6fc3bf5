import type { Workbook } from 'exceljs';
import { expected, type Fault } from '../fault.ts';
import { taskPage } from '../task-page.ts';

/** The sheet copied into a new workbook: names, dropdowns and the hidden dictionary stay behind. */
export const copiedSheet: Fault = {
  id: 'copied-sheet',
  title: { 'zh-CN': '把表复制到新工作簿', en: 'The sheet copied into a new workbook' },
  save: saveCopy,
  expects: [expected('S-02 error')],
};

async function saveCopy(workbook: Workbook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const copy = new exceljs.Workbook();
  copy.created = workbook.modified;
  copy.modified = workbook.modified;
  const target = copy.addWorksheet('Sheet1');
  taskPage(workbook).eachRow((row, number) => {
    row.eachCell((cell, column) => {
      const twin = target.getCell(number, column);
      twin.value = cell.value;
      twin.numFmt = cell.numFmt;
    });
  });
  return new Uint8Array(await copy.xlsx.writeBuffer());
}
