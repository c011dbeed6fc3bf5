import type { CellValue, Row, Style, Worksheet } from 'exceljs';
import { isDay } from '../../ledger/day/day.ts';
import { columnLetter } from '../../ledger/grid/grid.ts';
import type { Column, SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { bodyStyle, type CellKind, colours, solid } from '../workbook/look.ts';
import { rowHeight } from '../workbook/row-height.ts';
import { dayValue } from '../workbook/workbook.ts';
import { FIRST_ROW, isLocked, leastHeight, type SheetLayout } from './sheet-layout.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { RowEntry } from './template-options.ts';

/** Draws the rows under the headings, those with contents first, and the look of those that people add below. */
export function drawRows(worksheet: Worksheet, { sheet, lastRow }: SheetLayout, contents: readonly SheetRow[]): void {
  if (sheet.rows === 'unit') {
    for (const [index, column] of sheet.columns.entries()) worksheet.getColumn(index + 1).style = openStyle(column);
  }
  for (let number = FIRST_ROW; number <= lastRow; number += 1) {
    drawRow(worksheet.getRow(number), sheet, contents[number - FIRST_ROW] ?? EMPTY);
  }
}

const EMPTY: SheetRow = { content: {}, given: false };

function drawRow(row: Row, sheet: SheetDeclaration, { content, given, asked }: SheetRow): void {
  const { columns } = sheet;
  const texts = columns.flatMap(({ id, width }) => {
    const text = content[id] ?? '';
    return text === '' ? [] : [{ text: String(text), width }];
  });
  row.height = rowHeight(texts, leastHeight(sheet));
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = cellValue(sheet, column, content, row.number);
    const isAsked = asked === undefined || asked.has(column.id) || column.origin === 'result';
    cell.style = cellStyle(column, (given && column.given === true) || !isAsked || cell.formula !== undefined);
  }
}

function cellValue(sheet: SheetDeclaration, column: Column, content: RowEntry, row: number): CellValue {
  const written = content[column.id];
  if (column.formula !== undefined && isComputed(column.formula, written, content)) {
    const formula = formulaIn(sheet, column.formula, row);
    return { formula, ...(written === undefined ? {} : { result: written }), date1904: false };
  }
  if (written === undefined || written === '') return null;
  return column.type === 'day' && typeof written === 'string' && isDay(written) ? dayValue(written) : written;
}

/** Whether the cell is left to its formula: it is empty, or what stands in it can be worked out again from the same row. */
function isComputed(formula: string, written: string | number | undefined, content: RowEntry): boolean {
  if (written === undefined || written === '') return written === undefined;
  return [...formula.matchAll(COLUMN)].every(([, column = '']) => (content[column] ?? '') !== '');
}

/** A column in a formula: `{num}`. */
const COLUMN = /\{(\w+)\}/g;

/** The formula of a column in a row: `{num}` becomes the cell of that column. Throws for a column the sheet does not have. */
function formulaIn({ id, columns }: SheetDeclaration, formula: string, row: number): string {
  return formula.replace(COLUMN, (_, columnId: string) => {
    const index = columns.findIndex((column) => column.id === columnId);
    if (index < 0) throw new Error(`sheet ${id} declares no column ${columnId}`);
    return `${columnLetter(index)}${row}`;
  });
}

/** `grey` for what is not to be filled in; what the plan locks is grey anyway. */
function cellStyle(column: Column, grey: boolean): Partial<Style> {
  const locked = isLocked(column);
  return shared(locked ? lockedStyles : grey ? greyStyles : ownStyles, column.type, (kind) =>
    bodyStyle(kind, { protection: { locked }, ...(locked || grey ? { fill: solid(colours.given) } : {}) }),
  );
}

/** The look of cells below the drawn rows: without rules, so that an empty sheet ends where its rows end. */
function openStyle(column: Column): Partial<Style> {
  return shared(openStyles, column.type, (kind) => {
    const { border: _, ...style } = bodyStyle(kind);
    return style;
  });
}

type Styles = Map<Column['type'], Partial<Style>>;
/** Cells that look alike share one style: exceljs works out each style once, and a workbook has tens of thousands of cells. */
const [lockedStyles, greyStyles, ownStyles, openStyles]: readonly [Styles, Styles, Styles, Styles] = [
  new Map(),
  new Map(),
  new Map(),
  new Map(),
];

function shared(styles: Styles, type: Column['type'], make: (kind: CellKind) => Partial<Style>): Partial<Style> {
  const known = styles.get(type) ?? make(kinds[type]);
  styles.set(type, known);
  return known;
}

const kinds: Readonly<Record<Column['type'], CellKind>> = {
  code: 'code',
  text: 'word',
  paragraph: 'text',
  day: 'day',
  count: 'count',
  amount: 'amount',
  percent: 'percent',
  choice: 'word',
};
