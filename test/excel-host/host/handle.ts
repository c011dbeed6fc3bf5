import { appliedFormats, lookOfCell } from '../formula/look-of-cell.ts';
import { type Area, formatAddress, parseArea } from '../model/area.ts';
import { cellValue, textOf } from '../model/cell.ts';
import { clearContents, enterValues } from '../model/edit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import { activateSheet, selectRange } from '../objects/select.ts';
import { toBytes } from '../xlsx/to-bytes.ts';
import type { Connection, ExcelHost } from './excel-host.ts';

/** A cell as a test looks at it. */
export interface SeenCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** How a cell looks. Colours as `RRGGBB`; null where the cell has none, or one of the theme. */
export interface SeenLook {
  readonly fill: string | null;
  readonly ink: string | null;
  readonly bold: boolean;
  /** Formulas of the conditional formats that apply, the one that wins first. */
  readonly formats: readonly string[];
}

/** The simulated Excel in the hands of a test: what a person at it sees and does, and what the add-in did to it. */
export class Handle {
  readonly host: ExcelHost;

  constructor(host: ExcelHost) {
    this.host = host;
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  /** Names of the sheets in their order, hidden ones too. */
  get sheets(): readonly string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  get roundTrips(): number {
    return this.host.roundTrips;
  }

  /** How often a person could press Ctrl+Z now. */
  get undoSteps(): number {
    return this.host.undo.steps;
  }

  /** `任务台账!I5`: the first cell of what is selected. */
  get selectedCell(): string {
    const { top, left } = this.workbook.selection;
    return formatAddress(this.workbook.active.name, { top, bottom: top, left, right: left });
  }

  sheet(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (sheet === null) throw new RangeError(`no sheet ${name} among ${this.sheets.join(', ')}`);
    return sheet;
  }

  cell(sheetName: string, address: string): SeenCell {
    const { top, left } = areaOf(address);
    const cell = this.sheet(sheetName).cell(top, left);
    return {
      value: cellValue(cell),
      text: textOf(cell, this.workbook.date1904),
      formula: cell.formula,
      numberFormat: cell.numberFormat,
      locked: cell.style.protection?.locked !== false,
    };
  }

  /** How a cell looks on a day (YYYY-MM-DD, for TODAY() in formulas), its conditional formats included. */
  look(sheetName: string, address: string, today: string): SeenLook {
    const { top, left } = areaOf(address);
    const serial = Date.parse(`${today}T00:00:00Z`) / 86_400_000 + 25_569;
    const sheet = this.sheet(sheetName);
    const { fill, font } = lookOfCell(sheet, top, left, serial);
    return {
      fill: fill?.type === 'pattern' ? (fill.fgColor?.argb?.slice(-6) ?? null) : null,
      ink: font?.color?.argb?.slice(-6) ?? null,
      bold: font?.bold === true,
      formats: appliedFormats(sheet, top, left, serial).map(({ formula }) => formula),
    };
  }

  /** Types into a cell and presses Enter; locked cells of a protected sheet refuse, as they do to a person. */
  type(sheetName: string, address: string, entry: string | number | boolean): void {
    this.#asPerson(() => enterValues(this.workbook, this.sheet(sheetName), areaOf(address), entry, 'person'));
  }

  /** Pastes rows of values from a cell on. */
  paste(sheetName: string, address: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
    const { top, left } = areaOf(address);
    const area = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
    this.#asPerson(() => enterValues(this.workbook, this.sheet(sheetName), area, rows, 'person'));
  }

  /** Presses Delete. */
  clear(sheetName: string, address: string): void {
    this.#asPerson(() => clearContents(this.workbook, this.sheet(sheetName), areaOf(address), 'person'));
  }

  select(sheetName: string, address: string): void {
    selectRange(this.workbook, this.sheet(sheetName), areaOf(address));
  }

  activate(sheetName: string): void {
    activateSheet(this.workbook, this.sheet(sheetName));
  }

  /** Presses Ctrl+Z; false where there is nothing to take back. */
  undo(): boolean {
    return this.host.undo.undo();
  }

  /** Starts or ends the typing into a cell: meanwhile Excel refuses batches. */
  setCellEditMode(editing: boolean): void {
    this.host.cellEditMode = editing;
  }

  /** Cuts the connection: batches fail, or are never answered. */
  disconnect(how: Exclude<Connection, 'open'> = 'refusing'): void {
    this.host.connection = how;
  }

  reconnect(): void {
    this.host.connection = 'open';
  }

  /** Makes the workbook read-only; the pane learns it from its context only when it loads. */
  setReadOnly(readOnly: boolean): void {
    this.workbook.readOnly = readOnly;
  }

  /** The workbook as .xlsx. */
  toBytes(): Promise<Uint8Array> {
    return toBytes(this.workbook);
  }

  #asPerson(edit: () => void): void {
    const close = this.host.undo.open();
    edit();
    close(true);
  }
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new RangeError(`${address} is no cell`);
  return area;
}
