import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The command that starts LibreOffice. */
const OFFICE = process.env.SOFFICE ?? 'soffice';

/** Whether LibreOffice is there to open and save workbooks. */
export const hasLibreOffice = runs(OFFICE, '--version');

/** The workbook as LibreOffice saves it: `xlsx`, or `csv` of its n-th sheet (counted from 1) with all formulas computed. */
export function saveAs(bytes: Uint8Array, format: 'xlsx' | 'csv', sheet = 1): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  try {
    const file = join(folder, 'ledger.xlsx');
    const out = join(folder, 'out');
    writeFileSync(file, bytes);
    const filter =
      format === 'xlsx'
        ? 'xlsx:Calc MS Excel 2007 XML'
        : `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(OFFICE, ['--headless', profile, '--convert-to', filter, '--outdir', out, file], {
      stdio: 'ignore',
    });
    return readFileSync(join(out, format === 'xlsx' ? 'ledger.xlsx' : csvName(out)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice prints it. */
export function printAsPdf(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  try {
    const file = join(folder, 'ledger.xlsx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(OFFICE, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
    return readFileSync(join(folder, 'ledger.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function csvName(folder: string): string {
  return readdirSync(folder)[0] ?? '';
}

function runs(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
