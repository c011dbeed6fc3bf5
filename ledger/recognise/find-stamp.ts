import { cellText, type Grid } from '../grid/grid.ts';
import { readStamp, STAMP_NAME, type Stamp } from '../stamp/stamp.ts';
import { cellAt, findNamedArea } from './area.ts';

/** The stamp of 报送检查 that the workbook carries under its defined name; null where there is none, or none that can be read. */
export function findStamp(grid: Grid): Stamp | null {
  const named = findNamedArea(grid, STAMP_NAME);
  return named === null ? null : readStamp(cellText(cellAt(named.sheet, named.area.top, named.area.right)));
}
