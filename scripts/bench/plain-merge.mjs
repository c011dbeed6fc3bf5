// The peer: what a plain exceljs script does. Reads each workbook, copies its rows onto one sheet, writes one workbook.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const [folder, out] = process.argv.slice(2);
const target = new ExcelJS.Workbook();
const sheet = target.addWorksheet('merged');
for (const file of readdirSync(folder).sort()) {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.readFile(join(folder, file));
  } catch {
    // What exceljs cannot read is left out, in silence.
    continue;
  }
  const ledger = workbook.getWorksheet('任务台账');
  ledger?.eachRow((row, number) => {
    if (number > 4) sheet.addRow([file, ...row.values.slice(1)]);
  });
}
if (out) await target.xlsx.writeFile(out);
