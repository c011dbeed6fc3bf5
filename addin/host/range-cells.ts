import type { GridCell, GridRow } from '../../ledger/grid/grid.ts';
import { asFormula, numberCell, withLineFeeds } from '../../pipeline/read/cell-value.ts';
import { lookOfCode, type NumberLook } from '../../pipeline/read/number-format.ts';

/** The used range of a sheet as Excel gives it: rows of cells, all of one shape. */
export interface RangeContents {
  /** Row of the first cell, as Excel shows it. */
  readonly top: number;
  /** Zero-based column of the first cell. */
  readonly left: number;
  /** The formula of a cell with one, else its value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Read where there are formulas; null where `formulas` are all values. */
  readonly values: readonly (readonly unknown[])[] | null;
  /** By position from the top. */
  readonly hiddenRows: readonly boolean[];
}

/** The rows that hold something, as the reader of files gives them. */
export function rowsOf(contents: RangeContents, date1904: boolean): GridRow[] {
  const { top, left, formulas, hiddenRows } = contents;
  return formulas.flatMap((line, rowIndex) => {
    const cells: (GridCell | undefined)[] = Array.from({ length: left }, () => undefined);
    for (const columnIndex of line.keys()) cells.push(cellAt(contents, rowIndex, columnIndex, date1904));
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return cells.length === 0 ? [] : [{ row: top + rowIndex, hidden: hiddenRows[rowIndex] ?? false, cells }];
  });
}

/** Whether anything looks like a formula, so that the values must be read too. */
export function hasFormulas(formulas: RangeContents['formulas']): boolean {
  return formulas.some((line) => line.some((formula) => typeof formula === 'string' && formula.startsWith('=')));
}

/** Whether a formula names another workbook: `='C:\\[旧表.xlsx]Sheet1'!B2`. */
export function linksElsewhere(formulas: RangeContents['formulas']): boolean {
  return formulas.some((line) =>
    line.some((formula) => typeof formula === 'string' && /^=.*\[[^\]]+\.(?:xl\w+|et|ods|csv)\]/i.test(formula)),
  );
}

/** Positions of cells with a number that is shown as a day, at most `most` of them. */
export function dayCells(
  { formulas, numberFormats }: RangeContents,
  most: number,
): { row: number; column: number; serial: number }[] {
  const found: { row: number; column: number; serial: number }[] = [];
  for (const [row, line] of formulas.entries()) {
    for (const [column, value] of line.entries()) {
      if (typeof value !== 'number' || !isDay(lookOf(numberFormats[row]?.[column]))) continue;
      found.push({ row, column, serial: value });
      if (found.length === most) return found;
    }
  }
  return found;
}

function cellAt(contents: RangeContents, row: number, column: number, date1904: boolean): GridCell | undefined {
  const written = contents.formulas[row]?.[column];
  const value = contents.values === null ? written : contents.values[row]?.[column];
  const look = lookOf(contents.numberFormats[row]?.[column]);
  const cell = plainCell(value, contents.valueTypes[row]?.[column] ?? 'Empty', look, date1904);
  const made = typeof written === 'string' && written.startsWith('=') && written !== value;
  return made ? asFormula(cell ?? { kind: 'text', text: '' }) : cell;
}

function plainCell(value: unknown, type: string, look: NumberLook, date1904: boolean): GridCell | undefined {
  if (typeof value === 'number') return numberCell(value, look, date1904);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'string' || value === '') return undefined;
  return type === 'Error' ? { kind: 'error', code: value } : { kind: 'text', text: withLineFeeds(value) };
}

const looks = new Map<string, NumberLook>();

function lookOf(format: unknown): NumberLook {
  if (typeof format !== 'string') return 'number';
  const look = looks.get(format) ?? lookOfCode(format);
  looks.set(format, look);
  return look;
}

function isDay(look: NumberLook): boolean {
  return look === 'day' || look === 'day-time';
}
