import ExcelJS from 'exceljs';
import { cellText, type Grid, type GridCell, type GridRow } from '../../../../ledger/grid/grid.ts';
import type { Plan } from '../../../../ledger/plan/plan.ts';
import { type ReviewOutcome, readReview } from '../../../../pipeline/import/review/read-review.ts';
import { writeReview } from '../../../../pipeline/import/review/write-review.ts';
import { read } from '../../../../pipeline/read/read.ts';

export const drawn = (plan: Plan): Promise<Uint8Array> => writeReview(new ExcelJS.Workbook(), plan);

export async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const outcome = await read(bytes, 'review.xlsx');
  if (outcome.state !== 'read') throw new Error(outcome.refusal.message.en);
  return outcome.grid;
}

/** The grid with the rows of one sheet changed. */
export function withRows(grid: Grid, name: string, change: (rows: readonly GridRow[]) => readonly GridRow[]): Grid {
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet)),
  };
}

/** Row of headings of 待核 and 任务. */
export const HEADING_ROW = 3;

/**
 * Types words into cells, as `待核 2 决定`: sheet, the line under the headings counted from 1, heading. '' empties a cell; a line
 * after the last one is a new row.
 */
export function typed(grid: Grid, edits: Readonly<Record<string, string>>): Grid {
  return Object.entries(edits).reduce((before, [where, words]) => {
    const [name = '', line = '', heading = ''] = where.split(' ');
    return withRows(before, name, (rows) => {
      const headings = rows.find(({ row }) => row === HEADING_ROW)?.cells ?? [];
      const index = Array.from(headings, cellText).indexOf(heading);
      if (index < 0) throw new Error(`${name} has no column ${heading}`);
      const row = HEADING_ROW + Number(line);
      const old = rows.find((one) => one.row === row);
      const cells: (GridCell | undefined)[] = Array.from(old?.cells ?? []);
      cells[index] = words === '' ? undefined : { kind: 'text', text: words };
      const changed: GridRow = { row, hidden: false, cells };
      return [...rows.filter((one) => one.row !== row), changed].sort((a, b) => a.row - b.row);
    });
  }, grid);
}

export function taken(outcome: ReviewOutcome): Extract<ReviewOutcome, { state: 'read' }> {
  if (outcome.state === 'refused') throw new Error(outcome.faults.map((fault) => fault['zh-CN']).join('\n'));
  return outcome;
}

export function faultsOf(outcome: ReviewOutcome): string[] {
  return outcome.state === 'refused' ? outcome.faults.map((fault) => fault['zh-CN']) : [];
}

/** Draws the plan, types, and reads back. */
export async function reviewed(plan: Plan, edits: Readonly<Record<string, string>>): Promise<ReviewOutcome> {
  return readReview(typed(await gridOf(await drawn(plan)), edits));
}
