import type { Day } from '../../ledger/day/day.ts';
import type { Grid, GridName } from '../../ledger/grid/grid.ts';
import type { HostProblem } from './problems.ts';

/**
 * All that the actions ask of the spreadsheet program they work in. Nothing is thrown for what a person or a program can
 * bring about (a protected sheet, a cell being edited): that is a problem, given back as data. A bug throws.
 */
export interface HostPort {
  /** What the host is; known from the start. */
  describe(): HostDescription;
  /** Reads the whole workbook in a fixed number of round trips, whatever its size. Always anew. */
  readWorkbook(): Promise<HostResult<WorkbookReading>>;
  /** Brings the sheets of a workbook (.xlsx bytes) in behind those that are there. Clears the undo list of Excel. */
  placeSheets(bytes: Uint8Array, contents: PlacedContents): Promise<HostResult<null>>;
  /** Writes texts down columns, each in one range write, all in one batch; '' empties a cell. */
  writeColumns(columns: readonly ColumnWrite[]): Promise<HostResult<null>>;
  /** Writes single cells, all in one round trip and, where the host can, as one undo step. */
  writeCells(writes: readonly CellWrite[]): Promise<HostResult<null>>;
  /** Adds conditional formats to sheets, the first one of each wins; a protection without password is put back as it was. */
  restoreFormats(sheets: readonly SheetFormats[]): Promise<HostResult<null>>;
  /** Shows the sheet and selects the cell. */
  selectCell(place: CellPlace): Promise<HostResult<null>>;
  /** Calls back after cells changed, as often as the host says so; a host that cannot say so gives `too-old`. */
  watch(changed: () => void): Promise<HostResult<StopWatching>>;
  /** A setting: `workbook` travels with the file, `personal` stays with the person on this machine. */
  readSetting(scope: SettingScope, key: string): string | null;
  /** Keeps a setting; null forgets it. */
  writeSetting(scope: SettingScope, key: string, value: string | null): Promise<HostResult<null>>;
  /** Writes a line of texts into a sheet that may be hidden and gives it a defined name (made anew where it is lost). */
  writeNamedLine(line: NamedLine): Promise<HostResult<null>>;
}

export type HostResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: HostProblem };

export interface HostDescription {
  /** n of the requirement set ExcelApi 1.n that the host has; 0 where it has none. */
  readonly apiLevel: number;
  readonly platform: 'windows' | 'web' | 'mac' | 'ios' | 'android' | 'other';
  /** Display language of the host, BCP 47: `zh-CN`. */
  readonly language: string;
  readonly readOnly: boolean;
}

/** The workbook as it stands now. */
export interface WorkbookReading {
  /** Name of the file, `D01_县司法局_2024-Q2.xlsx`. */
  readonly file: string;
  readonly grid: Grid;
  /** By sheet name: the formulas of its conditional formats, without the equals sign; null where the host cannot tell. */
  readonly formats: ReadonlyMap<string, readonly string[]> | null;
}

/** A cell of a workbook. `row` as Excel shows it, `columnIndex` zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly columnIndex: number;
}

/** What the workbook to be placed has, so that what its sheets lose on the way can be put back. */
export interface PlacedContents {
  readonly names: readonly GridName[];
  /** Its sheets in their order. */
  readonly sheets: readonly Pick<Grid['sheets'][number], 'name' | 'visibility'>[];
  /** The sheet to stand on afterwards. */
  readonly show: string;
}

export interface ColumnWrite {
  readonly sheet: string;
  readonly columnIndex: number;
  readonly firstRow: number;
  /** From `firstRow` downwards. */
  readonly texts: readonly string[];
}

export interface CellWrite extends CellPlace {
  readonly value: CellValue;
}

/** A text is written as text and never taken for a formula, a number or a date. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: Day };

/** Conditional formats that a sheet lacks. */
export interface SheetFormats {
  readonly sheet: string;
  readonly formats: readonly FormatWrite[];
}

/** A conditional format with a formula. Colours as `#RRGGBB`; null leaves what is there. */
export interface FormatWrite {
  /** `A5:T60`. */
  readonly area: string;
  readonly formula: string;
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean;
  readonly frame: boolean;
  readonly numberFormat: string | null;
}

export interface NamedLine {
  readonly name: string;
  /** Where the first text stands. */
  readonly place: CellPlace;
  readonly texts: readonly string[];
}

export type SettingScope = 'workbook' | 'personal';
export type StopWatching = () => Promise<void>;
