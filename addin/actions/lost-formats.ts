import { columnIndex, columnLetter } from '../../ledger/grid/grid.ts';
import type { LedgerSheet } from '../../ledger/ledger.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import { columnOf, type DueDeclaration, type SheetDeclaration } from '../../ledger/sheet/sheet.ts';
import { type Format, formatsOf } from '../../pipeline/template/sheet-formats.ts';
import { type SheetLayout, WATCHED_ROWS } from '../../pipeline/template/sheet-layout.ts';
import type { FormatWrite } from './host-port.ts';

/**
 * The conditional formats that a sheet had from its template and has no longer, for where its columns stand now. `present`
 * are the formulas the sheet has; a format counts as there wherever its area was moved to.
 */
export function lostFormats(
  sheet: LedgerSheet,
  declaration: SheetDeclaration,
  plan: Plan,
  present: readonly string[],
): readonly FormatWrite[] {
  const layout = layoutOf(sheet, declaration);
  const there = new Set(present.map(withoutRows));
  return formatsOf(layout, plan.published)
    .filter(({ formula }) => !there.has(withoutRows(formula)))
    .map(writeOf);
}

/** The layout of the template, laid over the columns and rows as they stand in this workbook. */
function layoutOf(sheet: LedgerSheet, declaration: SheetDeclaration): SheetLayout {
  const { due, ...rest } = declaration;
  const has = (id: string) => sheet.columns[id] !== undefined;
  const columns = declaration.columns.filter(({ id }) => has(id));
  const letterOf = (id: string) => columnLetter(sheet.columns[id] ?? 0);
  const result = columns.find(({ origin }) => origin === 'result');
  const firstRow = sheet.headingRow + 1;
  const lastEntry = sheet.entries.reduce((last, { row }) => Math.max(last, row), firstRow);
  const lastRow = declaration.rows === 'plan' ? lastEntry : lastEntry + WATCHED_ROWS;
  const last = columns.reduce((most, { id }) => Math.max(most, columnIndex(letterOf(id))), 0);
  return {
    sheet: { ...rest, columns, ...(due !== undefined && dueColumns(due).every(has) ? { due } : {}) },
    firstRow,
    lastRow,
    lastWatchedRow: lastRow,
    letterOf,
    resultLetter: result === undefined || columnOf(declaration, result.id) === undefined ? null : letterOf(result.id),
    lastLetter: columnLetter(last),
    printFrom: 0,
    printThrough: last,
    frozenColumns: 0,
    wide: false,
    firstOpenCell: `A${firstRow}`,
  };
}

function dueColumns({ day, status, neededWhenDone, neededWhenOverdue }: DueDeclaration): readonly string[] {
  return [day, status, ...neededWhenDone, ...neededWhenOverdue];
}

/** `=ISNUMBER( $I7 )` and `ISNUMBER($I5)` are one formula: rows move, and programs differ in blanks and capitals. */
function withoutRows(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/(\$?[A-Z]{1,3})\$?\d+/g, '$1');
}

function writeOf({ area, formula, style }: Format): FormatWrite {
  const { fill, font, border, numFmt } = style;
  const argb = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor)?.argb : undefined;
  return {
    area,
    formula,
    fill: colourOf(argb),
    ink: colourOf(font?.color?.argb),
    bold: font?.bold ?? false,
    frame: border?.top !== undefined,
    numberFormat: typeof numFmt === 'string' ? numFmt : null,
  };
}

/** `FFB00020` as `#B00020`. */
function colourOf(argb: string | undefined): string | null {
  return argb === undefined ? null : `#${argb.slice(-6)}`;
}
