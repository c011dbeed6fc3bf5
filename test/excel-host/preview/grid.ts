import { SSF } from '@e965/xlsx';
import type { Style } from 'exceljs';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import { lookOfCell } from '../formula/look-of-cell.ts';
import { type Area, contains, wholeSheet } from '../model/area.ts';
import { type Cell, textOf } from '../model/cell.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';

/** Rows and columns that are drawn at most; a ledger has far fewer. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 40;
/** Width of the column with the row numbers in pixels. */
const NUMBERS = 40;
/** Height of the row with the column letters in pixels. */
const HEAD = 22;

/** Draws the sheet in front as a table: contents, looks, conditional formats, widths, merged and hidden cells. */
export function drawGrid(place: HTMLElement, workbook: Workbook, today: number): void {
  const sheet = workbook.active;
  const used = sheet.usedArea(wholeSheet, false);
  const lastRow = Math.min((used?.bottom ?? 0) + 5, MOST_ROWS);
  const lastColumn = Math.min(Math.max((used?.right ?? 0) + 2, 10), MOST_COLUMNS);
  const columns = Array.from({ length: lastColumn + 1 }, (_column, index) => index).filter(
    (index) => !sheet.hiddenColumns.has(index),
  );
  const table = document.createElement('table');
  table.style.width = `${NUMBERS + columns.reduce((sum, column) => sum + widthOf(sheet, column), 0)}px`;
  const { scrollTop, scrollLeft } = place;
  table.append(headOf(sheet, columns));
  const body = table.createTBody();
  const frozen = frozenRows(sheet);
  let top = HEAD;
  for (let row = 1; row <= lastRow; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const line = body.insertRow();
    line.append(numberOf(row, heightOf(sheet, row)));
    for (const column of columns) drawCell(line, workbook, row, column, today);
    if (row > frozen) continue;
    for (const cell of line.cells) freeze(cell, top);
    top += heightOf(sheet, row);
  }
  place.replaceChildren(table);
  place.scrollTo(scrollLeft, scrollTop);
}

/** Rows at the top that stay when the sheet is scrolled. */
function frozenRows({ frame }: Sheet): number {
  const [view] = frame?.views ?? [];
  return view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
}

function freeze(cell: HTMLTableCellElement, top: number): void {
  cell.style.position = 'sticky';
  cell.style.top = `${top}px`;
  cell.style.zIndex = cell.tagName === 'TH' ? '3' : '1';
  if (cell.tagName === 'TD' && cell.style.background === '') cell.style.background = '#fff';
}

function headOf(sheet: Sheet, columns: readonly number[]): HTMLTableSectionElement {
  const head = document.createElement('thead');
  const line = head.insertRow();
  line.style.height = `${HEAD}px`;
  line.append(heading('', NUMBERS));
  for (const column of columns) line.append(heading(columnLetter(column), widthOf(sheet, column)));
  return head;
}

function heading(text: string, width: number): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.textContent = text;
  cell.style.width = `${width}px`;
  return cell;
}

function numberOf(row: number, height: number): HTMLTableCellElement {
  const cell = heading(String(row), NUMBERS);
  cell.style.height = `${height}px`;
  return cell;
}

function drawCell(line: HTMLTableRowElement, workbook: Workbook, row: number, column: number, today: number): void {
  const sheet = workbook.active;
  const merged = sheet.merges.find((area) => contains(area, row, column));
  if (merged !== undefined && !(merged.top === row && merged.left === column)) return;
  const cell = sheet.cell(row, column);
  const look = lookOfCell(sheet, row, column, today);
  const drawn = line.insertCell();
  if (merged !== undefined) span(drawn, merged);
  drawn.textContent = shownText(cell, look, workbook.date1904);
  drawn.dataset.address = `${columnLetter(column)}${row}`;
  drawn.style.cssText = styleOf(look, cell);
  if (contains(workbook.selection, row, column)) drawn.classList.add('selected');
}

function span(drawn: HTMLTableCellElement, { top, bottom, left, right }: Area): void {
  drawn.rowSpan = bottom - top + 1;
  drawn.colSpan = right - left + 1;
}

/** A conditional format may show a number in another way. */
function shownText(cell: Cell, look: Partial<Style>, date1904: boolean): string {
  const format = look.numFmt;
  return typeof cell.content === 'number' && typeof format === 'string' && format !== cell.numberFormat
    ? SSF.format(format, cell.content, { date1904 })
    : textOf(cell, date1904);
}

function styleOf({ fill, font, alignment, border }: Partial<Style>, { content }: Cell): string {
  const colour = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
  const horizontal = alignment?.horizontal;
  const rules = [
    colour === undefined ? '' : `background:#${colour.slice(-6)}`,
    font?.color?.argb === undefined ? '' : `color:#${font.color.argb.slice(-6)}`,
    font?.bold ? 'font-weight:600' : '',
    font?.size === undefined ? '' : `font-size:${font.size}pt`,
    alignment?.wrapText ? 'white-space:pre-wrap' : 'white-space:nowrap;overflow:visible',
    `text-align:${horizontal === 'center' || horizontal === 'right' ? horizontal : typeof content === 'number' && horizontal === undefined ? 'right' : 'left'}`,
    ...(['top', 'bottom', 'left', 'right'] as const).map((side) => {
      const drawn = border?.[side]?.color?.argb;
      return drawn === undefined ? '' : `border-${side}:1px solid #${drawn.slice(-6)}`;
    }),
  ];
  return rules.filter((rule) => rule !== '').join(';');
}

/** Width in pixels of a column whose width is in characters. */
function widthOf({ frame }: Sheet, column: number): number {
  const columns: readonly { readonly min?: number; readonly max?: number; readonly width?: number }[] =
    frame !== null && 'cols' in frame && Array.isArray(frame.cols) ? frame.cols : [];
  const found = columns.find(({ min = 0, max = 0 }) => min <= column + 1 && column + 1 <= max);
  return Math.round((found?.width ?? 9) * 7 + 5);
}

/** Height in pixels of a row whose height is in points. */
function heightOf({ frame }: Sheet, row: number): number {
  const found = frame?.rows?.find((each) => Reflect.get(each, 'number') === row);
  const height: unknown = found === undefined ? undefined : Reflect.get(found, 'height');
  return Math.round((typeof height === 'number' ? height : 15) * (4 / 3));
}
