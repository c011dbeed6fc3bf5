import type { Day } from '../../ledger/day/day.ts';
import type { Grid, GridArea, GridCell, GridName, GridRow, GridSheet } from '../../ledger/grid/grid.ts';
import { readArea } from '../../ledger/recognise/area.ts';

/** A cell in as few words as possible: a text, a number, a yes or no, nothing, or a whole cell. */
export type Word = string | number | boolean | null | GridCell;

/** A cell that holds a real day. */
export function day(text: string): GridCell {
  return { kind: 'day', day: text as Day };
}

/** A number formatted as a percentage: `percent(0.95)` is shown as 95 %. */
export function percent(value: number): GridCell {
  return { kind: 'number', value, percent: true };
}

/** A cell that shows an error of Excel: `error('#REF!')`. */
export function error(code: string): GridCell {
  return { kind: 'error', code, formula: true };
}

export function cellOf(word: Word): GridCell | undefined {
  if (word === null || word === '') return undefined;
  if (typeof word === 'string') return { kind: 'text', text: word };
  if (typeof word === 'number') return { kind: 'number', value: word };
  return typeof word === 'boolean' ? { kind: 'boolean', value: word } : word;
}

export interface SheetOptions {
  readonly visibility?: GridSheet['visibility'];
  /** Areas: `B5:B7`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Zero-based. */
  readonly hiddenColumns?: readonly number[];
}

/** A sheet from a table of words; the first line is row 1, a line without words is no row. */
export function sheetOf(name: string, table: readonly (readonly Word[])[], options: SheetOptions = {}): GridSheet {
  const rows: GridRow[] = table.flatMap((words, index) => {
    const cells = words.map(cellOf);
    const row = index + 1;
    const hidden = options.hiddenRows?.includes(row) ?? false;
    return cells.every((cell) => cell === undefined) ? [] : [{ row, hidden, cells }];
  });
  return {
    name,
    visibility: options.visibility ?? 'visible',
    rows,
    merges: (options.merges ?? []).map(areaOf),
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

/** A workbook from sheets; `names` as `[name, sheet, area]`. */
export function gridOf(
  sheets: readonly GridSheet[],
  names: readonly (readonly [string, string, string])[] = [],
  rest: Partial<Grid> = {},
): Grid {
  return {
    format: 'xlsx',
    application: null,
    savedOn: null,
    savedAt: null,
    macros: false,
    externalLinks: false,
    encoding: null,
    names: names.map(([name, sheet, area]): GridName => ({ name, sheet, area })),
    sheets,
    ...rest,
  };
}

function areaOf(text: string): GridArea {
  const area = readArea(text);
  if (area === null) throw new Error(`no area: ${text}`);
  return area;
}
