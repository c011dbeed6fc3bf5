import type { Grid } from '../../../ledger/grid/grid.ts';
import type { ReadLimits } from '../limits.ts';
import { refusals } from '../refusals.ts';
import { type CellTally, SheetRows } from '../sheet-rows.ts';
import { readGlobals } from './globals.ts';
import { readSubstream } from './records.ts';
import { readWorksheet } from './worksheet.ts';

/**
 * Reads a BIFF 5 or BIFF 8 workbook stream (Excel 5 to 2003, .xls and .et; [MS-XLS]). Everything is read within the bounds of
 * its record, so that damaged bytes cannot make it grow. Throws `Unreadable`. `pictures`: there are drawings beside the cells.
 */
export function readBiff(stream: Uint8Array, limits: ReadLimits): { grid: Grid; pictures: boolean } {
  const records = readSubstream(stream, 0);
  if (records === null) throw refusals.damaged();
  const globals = readGlobals(records);
  if (globals.encrypted) throw refusals.encrypted();
  if (globals.sheets.length > limits.sheets) throw refusals.tooManySheets(limits.sheets);
  const tally: CellTally = { cells: 0, places: 0 };
  const sheets = globals.sheets.flatMap(({ name, visibility, kind, start }) => {
    if (kind !== 'worksheet') return [];
    const sheet = readSubstream(stream, start);
    if (sheet === null) throw refusals.damaged();
    return [{ name, visibility, ...readWorksheet(sheet, globals, new SheetRows(name, limits, tally)) }];
  });
  return {
    grid: {
      format: 'xls',
      application: null,
      savedOn: null,
      savedAt: null,
      macros: globals.sheets.some(({ kind }) => kind === 'macro'),
      externalLinks: globals.externalLinks,
      encoding: null,
      names: globals.names,
      sheets,
    },
    pictures: globals.pictures,
  };
}
