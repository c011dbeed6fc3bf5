import type { CellValue, Workbook } from 'exceljs';
import { expected, type Fault } from '../fault.ts';
import { taskPage } from '../task-page.ts';

/** The task ledger saved as CSV in UTF-8, with the mark Excel puts before it. */
export const csvInUtf8: Fault = {
  id: 'csv-utf-8',
  title: { 'zh-CN': '存成 CSV（UTF-8）', en: 'Saved as CSV in UTF-8' },
  save: (workbook) => new TextEncoder().encode(`\ufeff${tableOf(workbook)}`),
  rename: (file) => file.replace(/\.xlsx$/, '.csv'),
  // One table is all that such a file holds: the registers are not in it.
  expects: [expected('S-02 error')],
};

/** The same in the code page of Chinese Windows. */
export const csvInGb18030: Fault = {
  id: 'csv-gb18030',
  title: { 'zh-CN': '存成 CSV（GB18030）', en: 'Saved as CSV in GB18030' },
  save: (workbook) => inGb18030(tableOf(workbook)),
  rename: (file) => file.replace(/\.xlsx$/, '.csv'),
  // One table is all that such a file holds: the registers are not in it.
  expects: [expected('S-02 error')],
};

/** What the cells show, as Excel writes it. */
function tableOf(workbook: Workbook): string {
  const sheet = taskPage(workbook);
  const lines: string[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const fields = Array.from({ length: sheet.columnCount }, (_, index) => shown(sheet.getCell(row, index + 1).value));
    lines.push(fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

function shown(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') return 'richText' in value ? value.richText.map(({ text }) => text).join('') : '';
  return String(value);
}

/** Two-byte codes by character, read off the decoder that every platform has; what it lacks becomes `?`, as in Excel. */
function inGb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (codes.get(character) ?? [0x3f]);
    }),
  );
}
