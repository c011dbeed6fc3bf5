import { columnLetter } from '../../../ledger/grid/grid.ts';
import type { SourceBlock, SourceCell, SourceRow } from '../source-document.ts';

/** What a page or Word file holds, in reading order, before its places are counted. */
export type FlowItem = FlowLine | FlowTable;

export interface FlowLine {
  readonly kind: 'line';
  readonly text: string;
  readonly headingLevel: number | null;
}

export interface FlowTable {
  readonly kind: 'table';
  /** Rows from the top; in each the cells that begin there, from the left. */
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowCell {
  readonly index: number;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The blocks with their places: paragraphs counted from 1, tables named 表1, 表2 … with cells named as in a workbook. */
export function toBlocks(flow: readonly FlowItem[]): SourceBlock[] {
  let line = 0;
  let tables = 0;
  return flow.map((item): SourceBlock => {
    if (item.kind === 'line') {
      line += 1;
      const place = { line, sheet: null, cell: null };
      return { kind: 'paragraph', text: item.text, place, headingLevel: item.headingLevel };
    }
    tables += 1;
    const name = `表${tables}`;
    return { kind: 'table', name, rows: item.rows.map((cells, index) => toRow(cells, index, name)) };
  });
}

function toRow(cells: readonly FlowCell[], rowIndex: number, sheet: string): SourceRow {
  return {
    cells: cells.map((cell): SourceCell => {
      const place = { line: null, sheet, cell: `${columnLetter(cell.index)}${rowIndex + 1}` };
      return { ...cell, place };
    }),
  };
}
