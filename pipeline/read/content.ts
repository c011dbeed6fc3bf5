import type { Grid } from '../../ledger/grid/grid.ts';
import { refusals } from './refusals.ts';

/** The grid again where any sheet holds something. Throws `Unreadable` for a workbook of pictures and for a blank one. */
export function withContent(grid: Grid, pictures: boolean): Grid {
  if (grid.sheets.some((sheet) => sheet.rows.length > 0)) return grid;
  throw pictures ? refusals.picturesOnly() : refusals.blankWorkbook();
}
