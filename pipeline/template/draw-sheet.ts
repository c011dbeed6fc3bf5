import type { Workbook, Worksheet } from 'exceljs';
import { columnLetter } from '../../ledger/grid/grid.ts';
import { headingName, type SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { pageOf } from '../workbook/page.ts';
import { nameArea, setWidths } from '../workbook/workbook.ts';
import { drawHead, titleOf } from './draw-head.ts';
import { drawRows } from './draw-rows.ts';
import { fitWidths } from './fit-widths.ts';
import { fullUnitName, roundText } from './identity-line.ts';
import { addFormats } from './sheet-formats.ts';
import { HEADING_ROW, layOut, type SheetLayout } from './sheet-layout.ts';
import { sheetRows } from './sheet-rows.ts';
import { addValidations } from './sheet-validation.ts';
import type { TemplateOptions } from './template-options.ts';

/** Draws one declared sheet with the rows of the unit; `selected` for the one the workbook opens at. */
export function drawSheet(
  workbook: Workbook,
  declared: SheetDeclaration,
  options: TemplateOptions,
  selected: boolean,
): void {
  const contents = sheetRows(declared, options);
  const sheet = fitWidths(
    declared,
    contents.map(({ content }) => content),
  );
  const layout = layOut(sheet, contents.length);
  const name = sheet.name['zh-CN'];
  const worksheet = workbook.addWorksheet(
    name,
    pageOf({
      paper: 'A4',
      headingRows: [HEADING_ROW, HEADING_ROW],
      frozenColumns: layout.frozenColumns,
      activeCell: layout.firstOpenCell,
      selected,
      ...printOf(layout, options),
      foot: `${fullUnitName(options)}  ${roundText(options)}`,
    }),
  );
  setWidths(
    worksheet,
    sheet.columns.map(({ width }) => width),
  );
  drawRows(worksheet, layout, contents);
  drawHead(worksheet, layout, options);
  nameArea(workbook, headingName(sheet), name, `A${HEADING_ROW}:${layout.lastLetter}${HEADING_ROW}`);
  worksheet.autoFilter = `A${HEADING_ROW}:${layout.lastLetter}${layout.lastRow}`;
  addValidations(worksheet, layout, options.plan.published);
  addFormats(worksheet, layout, options.plan.published);
  if (sheet.rows === 'plan') protect(worksheet);
}

/** Locks the plan columns. No password: it keeps from slips, not from intent, and the ledger is compared with the plan anyway. */
export function protect(worksheet: Worksheet): void {
  // The promise is settled at once where there is no password to hash.
  void worksheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertHyperlinks: true,
    sort: true,
    autoFilter: true,
  });
}

/** What is printed: title, headings and rows on one page across; of a wide sheet headings and rows on two, each under the title. */
function printOf(
  { sheet, wide, printFrom, printThrough, lastRow, frozenColumns }: SheetLayout,
  options: TemplateOptions,
) {
  const area = (top: number) => `${columnLetter(printFrom)}$${top}:${columnLetter(printThrough)}$${lastRow}`;
  if (!wide) return { printArea: area(1) };
  return {
    printArea: area(HEADING_ROW),
    pagesWide: 2,
    headingColumns: `${columnLetter(printFrom)}:${columnLetter(Math.max(printFrom, frozenColumns - 1))}`,
    head: titleOf(sheet, options),
  };
}
