// The peer: what a plain exceljs script does. Reads each workbook, copies the rows of each ledger sheet onto one sheet, writes one workbook.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const [folder, out] = process.argv.slice(2);
const target = new ExcelJS.Workbook();
const SHEETS = ['任务台账', '专项整治台账', '人员培训证件台账', '活动监督登记', '案件台账', '清单制度台账', '量化指标'];
const sheetOf = (name) => target.getWorksheet(name) ?? target.addWorksheet(name);
for (const file of readdirSync(folder).sort()) {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.readFile(join(folder, file));
  } catch {
    // What exceljs cannot read is left out, in silence.
    continue;
  }
  workbook.eachSheet((ledger) => {
    if (!SHEETS.includes(ledger.name)) return;
    ledger.eachRow((row, number) => {
      const values = row.values.slice(1);
      if (number > 4 && values.some((value) => value !== null && value !== undefined))
        sheetOf(ledger.name).addRow([file, ...values]);
    });
  });
}
if (out) await target.xlsx.writeFile(out);
