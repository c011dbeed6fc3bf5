import type { CellObject, ParsingOptions, WorkBook } from '@e965/xlsx';
import type { Grid, GridCell, GridName, GridSheet } from '../../ledger/grid/grid.ts';
import { asFormula, numberCell, withLineFeeds } from './cell-value.ts';
import { readDefinedName } from './defined-name.ts';
import type { ReadLimits } from './limits.ts';
import { lookOfCode, type NumberLook } from './number-format.ts';
import { refusals } from './refusals.ts';
import { type CellTally, SheetRows } from './sheet-rows.ts';

/**
 * Reads what SheetJS alone can read here: .xlsb and HTML saved as .xls. The library, large as
 * it is, is loaded when the first such file comes. Serial numbers and formats are taken raw and judged by our own rules, so
 * that a day never passes through a time zone. Throws `Unreadable`.
 */
export async function readWithSheetJs(
  source: Uint8Array | string,
  format: 'xlsb' | 'html',
  limits: ReadLimits,
): Promise<Grid> {
  const workbook = await parse(source, format);
  if (workbook.SheetNames.length > limits.sheets) throw refusals.tooManySheets(limits.sheets);
  // Sheets are kept by name: of two that share one, the rows of one would be lost.
  if (new Set(workbook.SheetNames).size < workbook.SheetNames.length) throw refusals.damaged();
  const cellFormat: CellFormat = {
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
    lookOf: lookReader(),
    markup: format === 'html',
  };
  const tally: CellTally = { cells: 0, places: 0 };
  const sheets = workbook.SheetNames.flatMap((name, position) => {
    const hidden = workbook.Workbook?.Sheets?.[position]?.Hidden ?? 0;
    const sheet: SheetData | undefined = workbook.Sheets[name];
    if (sheet === undefined || sheet['!type'] === 'chart') return [];
    return [readSheet(name, hidden, sheet, cellFormat, new SheetRows(name, limits, tally))];
  });
  return {
    format,
    application: null,
    savedOn: null,
    savedAt: null,
    macros: workbook.vbaraw !== undefined || Object.values(workbook.Sheets).some(isMacroSheet),
    externalLinks: false,
    encoding: null,
    names: definedNames(workbook),
    sheets,
  };
}

/** What a cell needs to know of its workbook. `markup`: white space at the ends is not part of a text. */
interface CellFormat {
  readonly date1904: boolean;
  readonly lookOf: (code: string) => NumberLook;
  readonly markup: boolean;
}

/** What is used of a sheet in the dense shape of the library. */
interface SheetData {
  readonly '!type'?: string;
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly '!rows'?: readonly ({ readonly hidden?: boolean } | undefined)[];
  readonly '!cols'?: readonly ({ readonly hidden?: boolean } | undefined)[];
  readonly '!merges'?: readonly {
    readonly s: { readonly r: number; readonly c: number };
    readonly e: { readonly r: number; readonly c: number };
  }[];
}

async function parse(source: Uint8Array | string, format: 'xlsb' | 'html'): Promise<WorkBook> {
  const library = await import('@e965/xlsx');
  const options: ParsingOptions = {
    type: typeof source === 'string' ? 'string' : 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    // Hidden rows and columns come only along with the styles.
    cellStyles: format !== 'html',
    bookVBA: true,
    // Markup and its guesses apart, a cell of a page is the text it shows.
    raw: format === 'html',
  };
  try {
    return library.read(source, options);
  } catch (error) {
    // The library meets damaged bytes with errors of every kind; this is the one call whose errors are data.
    throw /password/i.test(String(error)) ? refusals.encrypted() : refusals.damaged();
  }
}

function readSheet(name: string, hidden: number, sheet: SheetData, format: CellFormat, rows: SheetRows): GridSheet {
  // forEach passes over the holes that far-away rows and columns leave.
  sheet['!data']?.forEach((cells, position) => {
    rows.startRow(position + 1, sheet['!rows']?.[position]?.hidden === true);
    cells?.forEach((cell, index) => {
      const read = cell === undefined ? undefined : readCell(cell, format);
      if (read !== undefined) rows.put(index, read);
    });
  });
  const finished = rows.finish();
  const columns = sheet['!cols']?.slice(0, rows.width) ?? [];
  return {
    name,
    visibility: hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'veryHidden',
    rows: finished,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, bottom: e.r + 1, left: s.c, right: e.c })),
    hiddenColumns: [...columns.keys()].filter((index) => columns[index]?.hidden === true),
  };
}

function readCell(cell: CellObject, format: CellFormat): GridCell | undefined {
  const read = valueCell(cell, format);
  if (cell.f === undefined && cell.F === undefined) return read;
  return asFormula(read ?? { kind: 'text', text: '' });
}

function valueCell({ t: type, v: value, w: shown, z: code }: CellObject, format: CellFormat): GridCell | undefined {
  if (type === 'z' || value === undefined) return undefined;
  if (type === 'e') return { kind: 'error', code: ERRORS[Number(value)] ?? shown ?? '#VALUE!' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    return numberCell(value, typeof code === 'string' ? format.lookOf(code) : 'number', format.date1904);
  }
  const text = withLineFeeds(String(value));
  const kept = format.markup ? text.replace(/^[ \t\n]+|[ \t\n]+$/g, '') : text;
  return kept === '' ? undefined : { kind: 'text', text: kept };
}

/** Gives the look of a number format code, worked out once for each. */
function lookReader(): (code: string) => NumberLook {
  const looks = new Map<string, NumberLook>();
  return (code) => {
    const look = looks.get(code) ?? lookOfCode(code);
    looks.set(code, look);
    return look;
  };
}

function isMacroSheet(sheet: SheetData): boolean {
  return sheet['!type'] === 'macro';
}

function definedNames(workbook: WorkBook): GridName[] {
  return (workbook.Workbook?.Names ?? []).flatMap(({ Name, Ref }) => {
    const named = readDefinedName(Name ?? '', Ref ?? '');
    return named === null ? [] : [named];
  });
}

/** Error codes as BIFF numbers them. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
