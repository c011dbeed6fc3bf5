import Papa from 'papaparse';
import type { Grid, GridCell } from '../../ledger/grid/grid.ts';
import { withLineFeeds } from './cell-value.ts';
import type { ReadLimits } from './limits.ts';
import { refusals } from './refusals.ts';
import { SheetRows } from './sheet-rows.ts';
import type { DecodedText } from './text-encoding.ts';

const SHEET = 'Sheet1';

/**
 * Reads comma-, tab-, semicolon- or bar-separated text as a workbook of one sheet; the separator is found out, a first line
 * `sep=;` is obeyed and keeps its row number. Every field stays the text it is: a certificate number keeps its zeros.
 * A field of several lines is one row, as in Excel. Throws `Unreadable` past a limit and where a quote is never closed.
 */
export function readCsv({ text, encoding }: DecodedText, limits: ReadLimits): Grid {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const rows = new SheetRows(SHEET, limits, { cells: 0, places: 0 });
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter: stated ?? '',
    delimitersToGuess: [',', '\t', ';', '|'],
    step: ({ data, errors }) => {
      // A quote that is never closed swallows every row after it.
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw refusals.damaged();
      row += 1;
      if (row === 1 && stated !== undefined) return;
      rows.startRow(row, false);
      for (const [index, field] of data.entries()) {
        if (field !== '') rows.put(index, textCell(field));
      }
    },
  });
  return {
    format: 'csv',
    application: null,
    savedOn: null,
    savedAt: null,
    macros: false,
    externalLinks: false,
    encoding,
    names: [],
    sheets: [{ name: SHEET, visibility: 'visible', rows: rows.finish(), merges: [], hiddenColumns: [] }],
  };
}

/** `="0012"` is how a program writes a text that Excel must not turn into a number. */
function textCell(field: string): GridCell {
  return { kind: 'text', text: withLineFeeds(/^="([^"]*)"$/.exec(field)?.[1] ?? field) };
}
