import type { Grid } from '../../ledger/grid/grid.ts';
import { readCsv } from './csv.ts';
import type { ReadLimits } from './limits.ts';
import { readOpenDocument } from './ods/read-ods.ts';
import { refusals } from './refusals.ts';
import { readWithSheetJs } from './sheetjs.ts';
import { readSpreadsheetMl } from './spreadsheetml/read-spreadsheetml.ts';
import { decodeText } from './text-encoding.ts';

/** Names under which plain text is taken for a table; other text is a document, however many commas it has. */
const TABLE_NAME = /(?:^[^.]*|\.(?:csv|tsv|tab|txt|prn|asc|dat|xlsx?|xlsm|et))$/i;

/**
 * Reads a file that is text: SpreadsheetML 2003, a flat OpenDocument sheet, HTML saved as .xls, else separated text.
 * Throws `Unreadable`.
 */
export async function readText(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<Grid> {
  const decoded = decodeText(bytes);
  const { text, encoding } = decoded;
  const start = text.slice(0, 4096).trimStart();
  if (start === '' && text.trim() === '') throw refusals.blankWorkbook();
  if (!start.startsWith('<')) {
    if (!TABLE_NAME.test(file.trim())) throw refusals.unknown();
    return readCsv(decoded, limits);
  }
  if (/<(?:\w+:)?Workbook\b/.test(start)) return { ...readSpreadsheetMl(text, limits), encoding };
  if (/<office:document\b/.test(start)) return { ...readOpenDocument(text, text, limits), encoding };
  if (
    /<(?:!doctype html|html|head|body|meta|style|table|div|center|tr|title)\b/i.test(start) &&
    /<t[dh]\b/i.test(text)
  ) {
    return { ...(await readWithSheetJs(text, 'html', limits)), encoding };
  }
  if (/<(?:\w+:)?UOF\b|uof/i.test(start)) {
    throw refusals.unsupported({ 'zh-CN': '标文通（UOF）表格', en: 'a UOF sheet' });
  }
  throw refusals.unknown();
}
