import type { GridArea, GridCell, GridSheet } from '../../../ledger/grid/grid.ts';
import { asFormula, numberCell, withLineFeeds } from '../cell-value.ts';
import { refusals } from '../refusals.ts';
import type { SheetRows } from '../sheet-rows.ts';
import { type BiffGlobals, word } from './globals.ts';
import { type BiffRecord, RECORD } from './records.ts';

const HIDDEN_ROW = 0x20;
const HIDDEN_COLUMN = 1;
/** Shortest length of the records that hold a cell. */
const CELL_LENGTHS: Readonly<Record<number, number>> = {
  [RECORD.formula]: 20,
  [RECORD.severalRk]: 12,
  [RECORD.richString]: 8,
  [RECORD.labelOfShared]: 10,
  [RECORD.number]: 14,
  [RECORD.label]: 8,
  [RECORD.booleanOrError]: 8,
  [RECORD.rk]: 10,
};
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

/** Reads the records of a worksheet substream. */
export function readWorksheet(
  records: readonly BiffRecord[],
  globals: BiffGlobals,
  rows: SheetRows,
): Pick<GridSheet, 'rows' | 'merges' | 'hiddenColumns'> {
  const hiddenRows = new Set<number>();
  const hidden = new Set<number>();
  const merges: GridArea[] = [];
  for (const record of records) {
    if (record.id === RECORD.row && word(record, 12) & HIDDEN_ROW) hiddenRows.add(word(record, 0));
    else if (record.id === RECORD.mergedCells) merges.push(...readMerges(record));
    else if (record.id === RECORD.columnInfo && word(record, 8) & HIDDEN_COLUMN) {
      for (let index = word(record, 0); index <= Math.min(word(record, 2), 255); index += 1) hidden.add(index);
    }
  }
  let present = -1;
  for (const { row, index, cell } of readCells(records, globals)) {
    if (row !== present) rows.startRow(row + 1, hiddenRows.has(row));
    present = row;
    rows.put(index, cell);
  }
  const finished = rows.finish();
  const hiddenColumns = [...hidden].filter((index) => index < rows.width).sort((one, other) => one - other);
  return { rows: finished, merges, hiddenColumns };
}

interface PlacedCell {
  /** Zero-based here alone, as the records count. */
  readonly row: number;
  readonly index: number;
  readonly cell: GridCell;
}

function* readCells(records: readonly BiffRecord[], globals: BiffGlobals): Generator<PlacedCell> {
  for (const [position, record] of records.entries()) {
    const shortest = CELL_LENGTHS[record.id];
    if (shortest === undefined) continue;
    const { data } = record;
    if (data.byteLength < shortest) throw refusals.damaged();
    const row = data.getUint16(0, true);
    const index = data.getUint16(2, true);
    if (record.id === RECORD.severalRk) {
      for (let at = 4, column = index; at + 8 <= data.byteLength; at += 6, column += 1) {
        yield {
          row,
          index: column,
          cell: number(rkValue(data.getUint32(at + 2, true)), data.getUint16(at, true), globals),
        };
      }
      continue;
    }
    const cell = readCell(record, globals, () => cachedString(records, position + 1, globals));
    if (cell !== undefined) yield { row, index, cell };
  }
}

function readCell(record: BiffRecord, globals: BiffGlobals, cached: () => string): GridCell | undefined {
  const { id, data } = record;
  const format = data.getUint16(4, true);
  switch (id) {
    case RECORD.labelOfShared: {
      const position = data.getUint32(6, true);
      if (position >= globals.strings.length) throw refusals.damaged();
      return globals.strings[position];
    }
    case RECORD.number:
      return number(data.getFloat64(6, true), format, globals);
    case RECORD.rk:
      return number(rkValue(data.getUint32(6, true)), format, globals);
    case RECORD.booleanOrError:
      return booleanOrError(data.getUint8(6), data.getUint8(7) === 1);
    case RECORD.formula:
      return asFormula(formulaResult(data, format, globals, cached));
    default:
      return textCell(globals.text.read(record, 6, 2));
  }
}

/** The value a formula had when the workbook was saved ([MS-XLS] 2.5.133). */
function formulaResult(data: DataView, format: number, globals: BiffGlobals, cached: () => string): GridCell {
  if (data.getUint16(12, true) !== 0xffff) return number(data.getFloat64(6, true), format, globals);
  const kind = data.getUint8(6);
  if (kind === 1 || kind === 2) return booleanOrError(data.getUint8(8), kind === 2);
  return { kind: 'text', text: kind === 0 ? withLineFeeds(cached()) : '' };
}

/** A text result follows its formula, at most a shared formula, an array or a table between them. */
function cachedString(records: readonly BiffRecord[], from: number, globals: BiffGlobals): string {
  for (const record of records.slice(from, from + 3)) {
    if (record.id === RECORD.string) return globals.text.read(record, 0, 2);
    if (CELL_LENGTHS[record.id] !== undefined) break;
  }
  throw refusals.damaged();
}

function number(value: number, format: number, globals: BiffGlobals): GridCell {
  if (!Number.isFinite(value)) throw refusals.damaged();
  return numberCell(value, globals.looks[format] ?? 'number', globals.date1904);
}

function booleanOrError(value: number, isError: boolean): GridCell {
  return isError ? { kind: 'error', code: ERRORS[value] ?? '#VALUE!' } : { kind: 'boolean', value: value === 1 };
}

function textCell(text: string): GridCell | undefined {
  return text === '' ? undefined : { kind: 'text', text: withLineFeeds(text) };
}

/** A number in four bytes: the high part of a float or a whole number, perhaps a hundredfold. */
function rkValue(rk: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, rk & 0xfffffffc, true);
  const value = rk & 2 ? (rk | 0) >> 2 : view.getFloat64(0, true);
  return rk & 1 ? value / 100 : value;
}

function readMerges({ data }: BiffRecord): GridArea[] {
  const count = Math.min(data.byteLength < 2 ? 0 : data.getUint16(0, true), Math.floor((data.byteLength - 2) / 8));
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    top: data.getUint16(2 + index * 8, true) + 1,
    bottom: data.getUint16(4 + index * 8, true) + 1,
    left: data.getUint16(6 + index * 8, true),
    right: data.getUint16(8 + index * 8, true),
  }));
}
