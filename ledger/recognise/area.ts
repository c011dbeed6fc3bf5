import { columnIndex, type Grid, type GridArea, type GridCell, type GridSheet } from '../grid/grid.ts';

/** A defined name found in a workbook: its sheet and its area. */
export interface NamedArea {
  readonly sheet: GridSheet;
  readonly area: GridArea;
}

/** The area a defined name points at; null where the name is lost, broken (#REF!) or points at a sheet that is gone. */
export function findNamedArea(grid: Grid, name: string): NamedArea | null {
  const wanted = name.toLowerCase();
  const found = grid.names.find((candidate) => candidate.name.toLowerCase() === wanted);
  const sheet = found && grid.sheets.find((candidate) => candidate.name === found.sheet);
  const area = found && readArea(found.area);
  return sheet && area ? { sheet, area } : null;
}

/** Reads `$A$4:$T$4`, `A4`, `$4:$4` (whole rows); null where the text is no area. */
export function readArea(text: string): GridArea | null {
  const match = AREA.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const top = Number(fromRow);
  const left = fromColumn === '' ? 0 : columnIndex(fromColumn);
  const right = toColumn === '' ? LAST_COLUMN : columnIndex(toColumn);
  return top < 1 || left < 0 || right < left ? null : { top, bottom: Math.max(top, Number(toRow)), left, right };
}

/** The cell of a sheet at a row as Excel numbers it and a zero-based column. */
export function cellAt(sheet: GridSheet, row: number, index: number): GridCell | undefined {
  return sheet.rows.find((candidate) => candidate.row === row)?.cells[index];
}

const AREA = /^\$?([A-Z]{0,3})\$?(\d{1,7})(?::\$?([A-Z]{0,3})\$?(\d{1,7}))?$/;
const LAST_COLUMN = 16_383;
