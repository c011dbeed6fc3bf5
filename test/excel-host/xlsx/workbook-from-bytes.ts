import type { Workbook } from '../model/workbook.ts';
import { excelErrors } from '../rich-api/excel-error.ts';
import { readContents } from './read-contents.ts';
import { readLooks } from './read-looks.ts';

/**
 * Opens a workbook as Excel would: contents of any format that SheetJS reads (.xlsx, .xls, .et, CSV), and of .xlsx also
 * looks, locked cells, protection, conditional formats and validations. Throws InvalidArgument for what is no workbook.
 * Kept on saving, but without effect: notes, widths, heights, views, page setup. Lost: rich text, pictures, tables, links,
 * web-extension parts, and everything that exceljs cannot write. `looks: false` leaves the looks out, which take most of the time.
 */
export async function workbookFromBytes(
  bytes: Uint8Array,
  name = 'Book1.xlsx',
  { looks = true }: { readonly looks?: boolean } = {},
): Promise<Workbook> {
  const workbook = await contentsOf(bytes);
  workbook.name = name;
  if (looks && isZip(bytes)) await readLooks(bytes, workbook);
  return workbook;
}

async function contentsOf(bytes: Uint8Array): Promise<Workbook> {
  try {
    return readContents(bytes, await import('@e965/xlsx'));
  } catch {
    // SheetJS throws plain errors for bytes it cannot take for a workbook.
    throw excelErrors.invalidArgument();
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
