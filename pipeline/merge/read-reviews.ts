import { cellText, type Grid, type GridRow, type GridSheet } from '../../ledger/grid/grid.ts';
import type { Review } from '../../ledger/rollup/changes.ts';
import { findUnit } from '../../ledger/roster/find-unit.ts';
import type { Roster } from '../../ledger/roster/roster.ts';
import { bare } from '../../ledger/rule/plain-text.ts';

/** Sheet of the county workbook on which the coordinator writes, and the headings by which its columns are found. */
export const REVIEW_SHEET = '任务进展';
export const REVIEW_KEY_HEADING = '编号';
export const REVIEW_HEADING = '核验';
const REVIEW_UNIT_HEADING = '单位';

/**
 * What the coordinator wrote in the 核验 column of a county workbook, by the key in its 编号 column, in sheet order. Rows
 * and columns may have been moved. Empty where the sheet or one of the two columns is gone.
 */
export function readReviews(grid: Grid, roster: Roster): Review[] {
  const sheet = grid.sheets.find(({ name }) => bare(name) === REVIEW_SHEET);
  const heading = sheet?.rows.slice(0, HEADING_ROWS).find(isHeading);
  if (sheet === undefined || heading === undefined) return [];
  const [keyAt, remarkAt, unitAt] = [REVIEW_KEY_HEADING, REVIEW_HEADING, REVIEW_UNIT_HEADING].map((text) =>
    indexOf(heading, text),
  );
  return rowsBelow(sheet, heading).flatMap((row) => {
    const [key, remark] = [textAt(row, keyAt), textAt(row, remarkAt)];
    const unit = findUnit(roster, textAt(row, unitAt))?.unit.code ?? null;
    return key === '' || remark === '' ? [] : [{ key, unit, remark }];
  });
}

const HEADING_ROWS = 20;

function isHeading(row: GridRow): boolean {
  return indexOf(row, REVIEW_KEY_HEADING) >= 0 && indexOf(row, REVIEW_HEADING) >= 0;
}

function indexOf(row: GridRow, heading: string): number {
  return row.cells.findIndex((cell) => bare(cellText(cell)) === heading);
}

function rowsBelow(sheet: GridSheet, heading: GridRow): readonly GridRow[] {
  return sheet.rows.filter(({ row }) => row > heading.row);
}

function textAt(row: GridRow, index: number | undefined): string {
  return index === undefined || index < 0 ? '' : cellText(row.cells[index]).trim();
}
