import type {
  CellPlace,
  CellValue,
  ColumnWrite,
  FormatWrite,
  HostDescription,
  HostPort,
  HostResult,
  PlacedContents,
  SettingScope,
  SheetFormats,
  WorkbookReading,
} from '../../addin/actions/host-port.ts';
import type { HostProblemKind } from '../../addin/actions/problems.ts';
import { columnLetter, type Grid, type GridCell, type GridRow, type GridSheet } from '../../ledger/grid/grid.ts';
import { read } from '../../pipeline/read/read.ts';

/** What a test may say of the host. */
export interface MemoryHost {
  readonly file?: string;
  readonly grid?: Grid;
  readonly host?: Partial<HostDescription>;
  /** By sheet; no word: the host cannot tell which conditional formats there are. */
  readonly formats?: ReadonlyMap<string, readonly string[]>;
  /** Settings that are there already, by `scope key`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A workbook in memory behind the port; shows what was done to it, and fails when told to. */
export class MemoryPort implements HostPort {
  /** Operations in their order: `readWorkbook`, `writeColumns 任务台账!T5:T7`. */
  readonly calls: string[] = [];
  readonly settings = new Map<string, string>();
  /** The problem the named operation runs into, until it is taken out. */
  readonly failing = new Map<keyof HostPort, HostProblemKind>();
  readonly restored: FormatWrite[] = [];
  /** The problem every operation on the workbook runs into. */
  failingAll: HostProblemKind | null = null;
  grid: Grid;
  selected: CellPlace | null = null;
  readonly #host: MemoryHost;
  readonly #formats: Map<string, readonly string[]> | null;
  readonly #watchers = new Set<() => void>();

  constructor(host: MemoryHost = {}) {
    this.#host = host;
    this.grid = host.grid ?? emptyWorkbook;
    this.#formats = host.formats === undefined ? null : new Map(host.formats);
    for (const [key, value] of Object.entries(host.settings ?? {})) this.settings.set(key, value);
  }

  describe(): HostDescription {
    return { apiLevel: 20, platform: 'windows', language: 'zh-CN', readOnly: false, ...this.#host.host };
  }

  async readWorkbook(): Promise<HostResult<WorkbookReading>> {
    const { file = '样例台账.xlsx' } = this.#host;
    return this.#do('readWorkbook', '', () => ({ file, grid: this.grid, formats: this.#formats }));
  }

  async placeSheets(bytes: Uint8Array, contents: PlacedContents): Promise<HostResult<null>> {
    const outcome = await read(bytes, 'placed.xlsx');
    if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
    return this.#do('placeSheets', contents.sheets.map(({ name }) => name).join(' '), () => {
      const { names, sheets } = outcome.grid;
      this.grid = { ...this.grid, names: [...this.grid.names, ...names], sheets: [...this.grid.sheets, ...sheets] };
      return null;
    });
  }

  async writeColumns(writes: readonly ColumnWrite[]): Promise<HostResult<null>> {
    const areas = writes.map(({ sheet, columnIndex, firstRow, texts }) => {
      const letter = columnLetter(columnIndex);
      return `${sheet}!${letter}${firstRow}:${letter}${firstRow + texts.length - 1}`;
    });
    return this.#do('writeColumns', areas.join(' '), () => {
      for (const { sheet, columnIndex, firstRow, texts } of writes) {
        for (const [index, text] of texts.entries()) {
          this.#put({ sheet, row: firstRow + index, columnIndex }, { kind: 'text', text });
        }
      }
      return null;
    });
  }

  async writeCells(writes: readonly (CellPlace & { readonly value: CellValue })[]): Promise<HostResult<null>> {
    return this.#do('writeCells', String(writes.length), () => {
      for (const write of writes) this.#put(write, write.value);
      return null;
    });
  }

  async restoreFormats(sheets: readonly SheetFormats[]): Promise<HostResult<null>> {
    const words = sheets.map(({ sheet, formats }) => `${sheet} ${formats.length}`).join(' ');
    return this.#do('restoreFormats', words, () => {
      for (const { sheet, formats } of sheets) {
        this.restored.push(...formats);
        const present = this.#formats?.get(sheet) ?? [];
        this.#formats?.set(sheet, [...formats.map(({ formula }) => formula), ...present]);
      }
      return null;
    });
  }

  async selectCell(place: CellPlace): Promise<HostResult<null>> {
    return this.#do('selectCell', `${place.sheet}!${columnLetter(place.columnIndex)}${place.row}`, () => {
      this.#sheet(place.sheet);
      this.selected = { sheet: place.sheet, row: place.row, columnIndex: place.columnIndex };
      return null;
    });
  }

  async watch(changed: () => void): Promise<HostResult<() => Promise<void>>> {
    return this.#do('watch', '', () => {
      this.#watchers.add(changed);
      return async () => void this.#watchers.delete(changed);
    });
  }

  readSetting(scope: SettingScope, key: string): string | null {
    return this.settings.get(`${scope} ${key}`) ?? null;
  }

  async writeSetting(scope: SettingScope, key: string, value: string | null): Promise<HostResult<null>> {
    return this.#do('writeSetting', `${scope} ${key}`, () => {
      if (value === null) this.settings.delete(`${scope} ${key}`);
      else this.settings.set(`${scope} ${key}`, value);
      return null;
    });
  }

  async writeNamedLine(line: Parameters<HostPort['writeNamedLine']>[0]): Promise<HostResult<null>> {
    const { name, place, texts } = line;
    return this.#do('writeNamedLine', name, () => {
      for (const [index, text] of texts.entries()) {
        this.#put({ ...place, columnIndex: place.columnIndex + index }, { kind: 'text', text });
      }
      const letter = (index: number) => `$${columnLetter(place.columnIndex + index)}$${place.row}`;
      const area = `${letter(0)}:${letter(texts.length - 1)}`;
      const others = this.grid.names.filter((named) => named.name !== name);
      this.grid = { ...this.grid, names: [...others, { name, sheet: place.sheet, area }] };
      return null;
    });
  }

  /** A person types into a cell. */
  type(sheet: string, cell: string, word: GridCell | string): void {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const columnIndex = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const place = { sheet, row: Number(row), columnIndex };
    if (typeof word === 'string') this.#put(place, { kind: 'text', text: word });
    else this.#putCell(place, word);
    for (const watcher of this.#watchers) watcher();
  }

  get watched(): boolean {
    return this.#watchers.size > 0;
  }

  #do<Value>(operation: keyof HostPort, words: string, action: () => Value): HostResult<Value> {
    this.calls.push(`${operation} ${words}`.trim());
    const onWorkbook = operation !== 'writeSetting';
    const kind = this.failing.get(operation) ?? (onWorkbook ? this.failingAll : null);
    if (kind !== null) return { ok: false, problem: { kind, detail: null } };
    try {
      return { ok: true, value: action() };
    } catch (error) {
      if (!(error instanceof NoSheet)) throw error;
      return { ok: false, problem: { kind: 'not-found', detail: error.message } };
    }
  }

  #put(place: CellPlace, value: CellValue): void {
    this.#putCell(place, value.kind === 'text' && value.text === '' ? undefined : value);
  }

  #putCell({ sheet, row, columnIndex }: CellPlace, cell: GridCell | undefined): void {
    const found = this.#sheet(sheet);
    const changed = withCell(found, row, columnIndex, cell);
    this.grid = { ...this.grid, sheets: this.grid.sheets.map((each) => (each === found ? changed : each)) };
  }

  #sheet(name: string): GridSheet {
    const found = this.grid.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new NoSheet(name);
    return found;
  }
}

class NoSheet extends Error {}

function withCell(sheet: GridSheet, row: number, columnIndex: number, cell: GridCell | undefined): GridSheet {
  const there: GridRow = sheet.rows.find((each) => each.row === row) ?? { row, hidden: false, cells: [] };
  const cells = Array.from({ length: Math.max(there.cells.length, columnIndex + 1) }, (_, index) =>
    index === columnIndex ? cell : there.cells[index],
  );
  const others = sheet.rows.filter((each) => each.row !== row);
  const rows = [...others, { ...there, cells }].sort((a, b) => a.row - b.row);
  return { ...sheet, rows: rows.filter(({ cells: own }) => own.some((each) => each !== undefined)) };
}

/** A new workbook: one sheet without anything in it. */
export const emptyWorkbook: Grid = {
  format: 'xlsx',
  application: null,
  savedOn: null,
  savedAt: null,
  macros: false,
  externalLinks: false,
  encoding: null,
  names: [],
  sheets: [{ name: 'Sheet1', visibility: 'visible', rows: [], merges: [], hiddenColumns: [] }],
};
