import type { CellValue, Workbook as ExcelJsWorkbook, Worksheet } from 'exceljs';
import { formatArea } from '../model/area.ts';
import type { Cell } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { addParts } from './add-parts.ts';
import { protectionFor } from './protection.ts';

/** Saves the workbook as .xlsx. What is lost on the way stands at `workbookFromBytes`. */
export async function toBytes(workbook: Workbook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  describe(book, workbook);
  for (const sheet of workbook.sheets) {
    const worksheet = book.addWorksheet(sheet.name, { state: stateOf(sheet) });
    frame(worksheet, sheet);
    for (const { row, column, cell } of sheet.cells()) {
      const target = worksheet.getCell(row, column + 1);
      target.value = writtenValue(cell);
      target.style = { ...cell.style, ...(cell.numberFormat === 'General' ? {} : { numFmt: cell.numberFormat }) };
    }
    await furnish(worksheet, sheet);
  }
  return addParts(new Uint8Array(await book.xlsx.writeBuffer()), workbook);
}

function describe(book: ExcelJsWorkbook, workbook: Workbook): void {
  const text = (key: string): string => workbook.properties.get(key) ?? '';
  book.title = text('title');
  book.subject = text('subject');
  book.creator = text('author');
  book.company = text('company');
  book.keywords = text('keywords');
  book.lastModifiedBy = text('lastAuthor');
  book.properties.date1904 = workbook.date1904;
  const activeTab = workbook.sheets.indexOf(workbook.active);
  book.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: 'visible' }];
}

function stateOf({ visibility }: Sheet): 'visible' | 'hidden' | 'veryHidden' {
  return visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}

/** Widths, heights, views and page as they came; cells, merges, formats and validations come from the model. */
function frame(worksheet: Worksheet, sheet: Sheet): void {
  if (sheet.frame === null) return;
  const { id } = worksheet.model;
  const rows = sheet.frame.rows?.map((row) => ({ ...row, cells: [] })) ?? [];
  const emptied = {
    merges: [],
    mergeCells: [],
    media: [],
    tables: [],
    dataValidations: {},
    conditionalFormattings: [],
  };
  const own = { id, name: sheet.name, state: stateOf(sheet), rows, sheetProtection: null };
  worksheet.model = Object.assign({}, sheet.frame, emptied, own);
}

async function furnish(worksheet: Worksheet, sheet: Sheet): Promise<void> {
  for (const [address, note] of sheet.notes) worksheet.getCell(address).note = note;
  for (const area of sheet.merges) worksheet.mergeCells(formatArea(area));
  for (const row of sheet.hiddenRows) worksheet.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [index, { areas, type, formula, style, kept }] of sheet.formats.entries()) {
    const priority = index + 1;
    const rule =
      type === 'Custom' || kept === undefined
        ? { type: 'expression' as const, priority, formulae: [formula], style }
        : { ...kept, priority };
    worksheet.addConditionalFormatting({ ref: areas.map(formatArea).join(' '), rules: [rule] });
  }
  if ('dataValidations' in worksheet && isValidations(worksheet.dataValidations)) {
    for (const { area, rule } of sheet.validations) worksheet.dataValidations.add(formatArea(area), rule);
  }
  if (sheet.protection !== null)
    await worksheet.protect(sheet.protection.password ?? '', protectionFor(sheet.protection));
}

function isValidations(
  value: unknown,
): value is { add(area: string, rule: Sheet['validations'][number]['rule']): void } {
  return typeof value === 'object' && value !== null && 'add' in value;
}

function writtenValue({ content, formula }: Cell): CellValue {
  const result = typeof content === 'object' && content !== null ? errorOf(content.error) : content;
  if (formula === null) return result;
  return { formula: formula.slice(1), ...(result === null ? {} : { result }) };
}

function errorOf(code: string) {
  const known = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
  return { error: known.find((each) => each === code) ?? '#VALUE!' };
}
