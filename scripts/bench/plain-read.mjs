// The peer of reading: every workbook of a folder through exceljs.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const [folder] = process.argv.slice(2);
for (const file of readdirSync(folder).sort()) await new ExcelJS.Workbook().xlsx.readFile(join(folder, file));
