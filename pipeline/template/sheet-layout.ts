import { columnLetter } from '../../ledger/grid/grid.ts';
import type { Column, SheetDeclaration } from '../../ledger/sheet/sheet.ts';

/** Rows 1 to 3: title, line of identity, legend. */
export const HEADING_ROW = 4;
export const FIRST_ROW = HEADING_ROW + 1;
/** Rows drawn on a sheet to which the unit adds its own, and how many of them stay empty at least. */
const OPEN_ROWS = 40;
const EMPTY_ROWS = 20;
/** Points of an empty row: three lines in a row of the plan, one in a register. */
const PLAN_ROW_HEIGHT = 48;
const REGISTER_ROW_HEIGHT = 24;
/** Rows of such a sheet that are validated and marked. */
export const WATCHED_ROWS = 1000;

/** Where the columns and rows of a declared sheet stand in the template. */
export interface SheetLayout {
  readonly sheet: SheetDeclaration;
  /** First row under the headings. */
  readonly firstRow: number;
  /** Last row that is drawn. */
  readonly lastRow: number;
  /** Last row that validation and conditional formats look at. */
  readonly lastWatchedRow: number;
  /** Column letter of a declared column. Throws for an id the sheet does not declare: the declaration contradicts itself. */
  readonly letterOf: (id: string) => string;
  /** Letter of the column that carries the marks; null where the sheet has none. */
  readonly resultLetter: string | null;
  readonly lastLetter: string;
  readonly printFrom: number;
  readonly printThrough: number;
  readonly frozenColumns: number;
  /** Too wide for one printed page: it takes two, side by side. */
  readonly wide: boolean;
  /** First cell that a person fills in. */
  readonly firstOpenCell: string;
}

/** Lays out a declared sheet for a number of rows that hold something: those of the plan, or those given and carried over. */
export function layOut(sheet: SheetDeclaration, filled: number): SheetLayout {
  const indexOf = (id: string): number => {
    const index = sheet.columns.findIndex((column) => column.id === id);
    if (index < 0) throw new Error(`sheet ${sheet.id} declares no column ${id}`);
    return index;
  };
  const drawn = sheet.rows === 'plan' ? filled : Math.max(OPEN_ROWS, filled + EMPTY_ROWS);
  const watched = sheet.rows === 'plan' ? filled : Math.max(WATCHED_ROWS, filled + WATCHED_ROWS / 2);
  const result = sheet.columns.findIndex((column) => column.origin === 'result');
  const open = sheet.columns.findIndex((column) => isOpen(column));
  const last = sheet.columns.length - 1;
  const printFrom = sheet.layout ? indexOf(sheet.layout.printFrom) : 0;
  const printThrough = sheet.layout ? indexOf(sheet.layout.printThrough) : last;
  return {
    sheet,
    firstRow: FIRST_ROW,
    lastRow: HEADING_ROW + Math.max(1, drawn),
    lastWatchedRow: HEADING_ROW + Math.max(1, watched),
    letterOf: (id) => columnLetter(indexOf(id)),
    resultLetter: result < 0 ? null : columnLetter(result),
    lastLetter: columnLetter(last),
    printFrom,
    printThrough,
    frozenColumns: sheet.layout ? indexOf(sheet.layout.frozenThrough) + 1 : 0,
    wide: widthOf(sheet, printFrom, printThrough) > MOST_WIDTH,
    firstOpenCell: `${columnLetter(Math.max(0, open))}${FIRST_ROW}`,
  };
}

/** Characters that one printed page of A4 takes across and still shows in a size that can be read. */
const MOST_WIDTH = 230;

function widthOf({ columns }: SheetDeclaration, from: number, through: number): number {
  return columns.slice(from, through + 1).reduce((sum, { width }) => sum + width, 0);
}

/** Whether the unit fills the column in. */
export function isOpen(column: Column): boolean {
  return column.origin === 'unit' && column.formula === undefined && column.given !== true;
}

/** Height of an empty row of the sheet, in points. */
export function leastHeight({ rows }: SheetDeclaration): number {
  return rows === 'plan' ? PLAN_ROW_HEIGHT : REGISTER_ROW_HEIGHT;
}

/** Whether cells of the column are locked when the sheet is protected. The result column never is. */
export function isLocked(column: Column): boolean {
  return column.origin === 'plan' || column.origin === 'county';
}

/** `I5:I60`: the watched cells of a column. */
export function watchedCells(layout: SheetLayout, letter: string): string {
  return `${letter}${layout.firstRow}:${letter}${layout.lastWatchedRow}`;
}
