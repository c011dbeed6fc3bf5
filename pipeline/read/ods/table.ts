import type { GridArea, GridCell, GridRow } from '../../../ledger/grid/grid.ts';
import type { SheetRows } from '../sheet-rows.ts';
import type { XmlReader } from '../xml-reader.ts';
import { readTableCell } from './table-cell.ts';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

interface Table {
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridArea[];
  readonly hiddenColumns: readonly number[];
}

/** Reads the table just opened, to its end. Named ranges that belong to the sheet alone are handed out. */
export function readTable(xml: XmlReader, rows: SheetRows, onNamedRange: (xml: XmlReader) => void): Table {
  const merges: GridArea[] = [];
  const hiddenSpans: { from: number; to: number }[] = [];
  let column = 0;
  let row = 1;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'table-column') {
      const count = repeatCount(xml.prefixedAttribute('number-columns-repeated'), LAST_COLUMN);
      if (isHidden(xml)) hiddenSpans.push({ from: column, to: column + count - 1 });
      column += count;
    } else if (xml.name === 'table-row') row += readRow(xml, row, rows, merges);
    else if (xml.name === 'named-range') onNamedRange(xml);
    // Shapes hold tables and text of their own.
    else if (xml.name === 'shapes' || xml.name === 'forms') xml.skip();
  }
  const finished = rows.finish();
  const hiddenColumns = hiddenSpans.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, Math.min(to + 1, rows.width) - from) }, (_, index) => from + index),
  );
  return { rows: finished, merges, hiddenColumns };
}

/** Reads the row just opened, as often as it is repeated; gives the number of rows. */
function readRow(xml: XmlReader, row: number, rows: SheetRows, merges: GridArea[]): number {
  const count = repeatCount(xml.prefixedAttribute('number-rows-repeated'), LAST_ROW);
  const hidden = isHidden(xml);
  const cells: { from: number; count: number; cell: GridCell }[] = [];
  let index = 0;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open' || (xml.name !== 'table-cell' && xml.name !== 'covered-table-cell')) continue;
    const repeated = repeatCount(xml.prefixedAttribute('number-columns-repeated'), LAST_COLUMN);
    const right = index + repeatCount(xml.prefixedAttribute('number-columns-spanned'), LAST_COLUMN) - 1;
    const bottom = row + repeatCount(xml.prefixedAttribute('number-rows-spanned'), LAST_ROW) - 1;
    if (right > index || bottom > row) merges.push({ top: row, bottom, left: index, right });
    const cell = readTableCell(xml);
    if (cell !== undefined) cells.push({ from: index, count: repeated, cell });
    index += repeated;
  }
  for (let position = 0; cells.length > 0 && position < count; position += 1) {
    rows.startRow(row + position, hidden);
    for (const { from, count: repeated, cell } of cells) {
      for (let offset = 0; offset < repeated; offset += 1) rows.put(from + offset, cell);
    }
  }
  return count;
}

function repeatCount(text: string | undefined, most: number): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1;
}

/** `collapse` is hidden by hand, `filter` by a filter. */
function isHidden(xml: XmlReader): boolean {
  const visibility = xml.prefixedAttribute('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
