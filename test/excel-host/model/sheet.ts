import type { Comment, DataValidation, WorksheetModel } from 'exceljs';
import { type Area, bounding, intersection } from './area.ts';
import { type Cell, emptyCell, isBlank } from './cell.ts';
import type { ConditionalFormat } from './conditional-format.ts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Protection of a sheet; the options are Excel's own, `allowFormatCells` and its like. */
export interface Protection {
  /** Empty without a password; null for one that came with a file and nobody here knows. */
  readonly password: string | null;
  readonly options: ProtectionOptions;
}

export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface Validation {
  readonly area: Area;
  readonly rule: DataValidation;
}

/** exceljs has the rows in its model and does not declare them. */
export type SheetFrame = WorksheetModel & { readonly rows?: readonly object[] };

/** A worksheet as plain state; what may be done to it stands in the files beside this one. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = 'Visible';
  tabColor = '';
  merges: readonly Area[] = [];
  /** The one that wins first. */
  formats: readonly ConditionalFormat[] = [];
  validations: readonly Validation[] = [];
  protection: Protection | null = null;
  /** Widths, heights, views and page as exceljs read them; null for a sheet made here. */
  frame: SheetFrame | null = null;
  /** Notes by address; they are kept, not simulated. */
  notes: ReadonlyMap<string, string | Comment> = new Map();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #rows = new Map<number, Map<number, Cell>>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** Row as Excel shows it, column zero-based. */
  cell(row: number, column: number): Cell {
    return this.#rows.get(row)?.get(column) ?? emptyCell;
  }

  put(row: number, column: number, cell: Cell): void {
    const cells = this.#rows.get(row) ?? new Map<number, Cell>();
    this.#rows.set(row, cells);
    if (isBlank(cell)) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0) this.#rows.delete(row);
  }

  /** Every cell that has content or a look, row by row. */
  *cells(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const row of [...this.#rows.keys()].sort((one, other) => one - other)) {
      const cells = this.#rows.get(row) ?? new Map<number, Cell>();
      for (const column of [...cells.keys()].sort((one, other) => one - other)) {
        yield { row, column, cell: cells.get(column) ?? emptyCell };
      }
    }
  }

  /** The rectangle of all that is used inside an area; with `valuesOnly` a look alone does not count. */
  usedArea(inside: Area, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.cells()) {
      if (valuesOnly && cell.content === null && cell.formula === null) continue;
      const place = intersection({ top: row, bottom: row, left: column, right: column }, inside);
      if (place !== null) used = used === null ? place : bounding(used, place);
    }
    return used;
  }

  /** Remembers the state; the function given back brings it back. */
  remember(): () => void {
    const { name, visibility, formats, validations, merges, protection } = this;
    const rows = [...this.#rows].map(([row, cells]) => [row, new Map(cells)] as const);
    const hiddenRows = [...this.hiddenRows];
    return () => {
      Object.assign(this, { name, visibility, formats, validations, merges, protection });
      this.#rows.clear();
      for (const [row, cells] of rows) this.#rows.set(row, cells);
      this.hiddenRows.clear();
      for (const row of hiddenRows) this.hiddenRows.add(row);
    };
  }
}
