import { cellText, columnLetter, type Grid, type GridRow, type GridSheet } from '../../../ledger/grid/grid.ts';
import type { SourceBlock, SourceCell, SourceParagraph, SourceRow, SourceTable } from '../source-document.ts';
import { documentRefusals } from './document-refusals.ts';
import { filledCells, SheetSpans } from './sheet-spans.ts';

/** Words that begin a remark below a table. */
const REMARK = /^[\s\u3000]*(?:注|备\s*注|说\s*明|填表说明)\s*\d*\s*[：:]/;

/**
 * The tables of a workbook: one for each visible sheet that has one, its title rows before it and remarks after it as
 * paragraphs. Hidden rows and columns are read; hidden sheets only where nothing else holds a table. Cells are named as in the
 * workbook; an empty cell is there with an empty text, one covered by a merge is not. Throws `Unreadable` where there is no table.
 */
export function workbookBlocks(grid: Grid): SourceBlock[] {
  const shown = blocksOf(grid.sheets.filter(({ visibility }) => visibility === 'visible'));
  const blocks = shown.length > 0 ? shown : blocksOf(grid.sheets.filter(({ visibility }) => visibility !== 'visible'));
  if (blocks.length === 0) throw documentRefusals.noTable();
  return blocks;
}

/** Blocks of the sheets; none where no sheet holds a table. */
function blocksOf(sheets: readonly GridSheet[]): SourceBlock[] {
  const blocks = sheets.flatMap(sheetBlocks);
  return blocks.some(({ kind }) => kind === 'table') ? blocks : [];
}

function sheetBlocks(sheet: GridSheet): SourceBlock[] {
  const rows = sheet.rows.filter((row) => filledCells(row).length > 0);
  const spans = new SheetSpans(sheet.merges, rows);
  const width = tableWidth(rows);
  const head = rows.findIndex((row) => isHead(row, spans, width));
  if (head < 0) return rows.flatMap((row) => paragraphsOf(row, sheet.name));
  let end = rows.length;
  while (end > head + 1 && isRemark(rows[end - 1])) end -= 1;
  const table: SourceTable = {
    kind: 'table',
    name: sheet.name,
    rows: rows.slice(head, end).map((row) => tableRow(row, sheet.name, spans)),
  };
  const paragraphs = (from: number, to: number) => rows.slice(from, to).flatMap((row) => paragraphsOf(row, sheet.name));
  return [...paragraphs(0, head), table, ...paragraphs(end, rows.length)];
}

/** Columns that most rows of several cells reach to. */
function tableWidth(rows: readonly GridRow[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) {
    const filled = filledCells(row);
    if (filled.length >= 2) widths.set(filled.length, (widths.get(filled.length) ?? 0) + 1);
  }
  return [...widths].sort(([one, often], [other, oftener]) => oftener - often || other - one)[0]?.[0] ?? 0;
}

/** A row that can begin a table: at least two cells, over half of its columns, and no line of labels (填报单位：… 日期：…). */
function isHead(row: GridRow, spans: SheetSpans, width: number): boolean {
  const filled = filledCells(row);
  if (filled.length < 2) return false;
  const covered = filled.reduce((sum, index) => sum + spans.columnsOf(row.row, index), 0);
  return covered * 2 >= width && !filled.every((index) => /[：:]/.test(cellText(row.cells[index])));
}

function isRemark(row: GridRow | undefined): boolean {
  if (row === undefined) return false;
  const [first, ...others] = filledCells(row);
  return first !== undefined && others.length === 0 && REMARK.test(cellText(row.cells[first]));
}

function paragraphsOf(row: GridRow, sheet: string): SourceParagraph[] {
  return filledCells(row).flatMap((index) =>
    cellText(row.cells[index])
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: 'paragraph' as const, text, place: placeOf(sheet, row.row, index), headingLevel: null })),
  );
}

function tableRow(row: GridRow, sheet: string, spans: SheetSpans): SourceRow {
  const cells: SourceCell[] = [];
  for (let index = 0; index < spans.width; index += 1) {
    if (spans.isCovered(row.row, index)) continue;
    const text = cellText(row.cells[index]).replace(/^[ \t\n]+|[ \t\n]+$/g, '');
    const place = placeOf(sheet, row.row, index);
    const [rowSpan, columnSpan] = [spans.rowsOf(row.row, index), spans.columnsOf(row.row, index)];
    cells.push({ index, text, rowSpan, columnSpan, place });
  }
  return { cells };
}

function placeOf(sheet: string, row: number, index: number) {
  return { line: null, sheet, cell: `${columnLetter(index)}${row}` };
}
