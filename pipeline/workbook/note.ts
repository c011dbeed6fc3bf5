import type { Cell } from 'exceljs';
import { BODY_FONT, colours } from './look.ts';
import { wrappedLines } from './row-height.ts';

/** Where a note is shown, as a workbook counts it: columns and rows from 0, and parts of them. */
interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The sizes around a cell: widths of all columns in characters, heights of all rows in points, both from the first. */
export interface Surroundings {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

const NOTE_WIDTH_PIXELS = 270;
const NOTE_CHARACTERS = 34;
const NOTE_FONT_SIZE = 10;
const LINE_PIXELS = 19;
const DEFAULT_ROW_POINTS = 18;
/** exceljs counts the part of a column in 68ths and of a row in 18ths, and writes them as pixels. */
const COLUMN_PARTS = 68;
const ROW_PARTS = 18;

/**
 * Puts a note on a cell, as large as its text needs: first line in bold, the others plain.
 * The box opens to the right of the cell (to the left at the last columns) and begins in the row of the cell.
 */
export function addNote(cell: Cell, lines: readonly string[], around: Surroundings): void {
  const [first = '', ...others] = lines;
  const color = { argb: colours.text };
  cell.note = {
    texts: [
      { font: { name: BODY_FONT, size: NOTE_FONT_SIZE, bold: true, color }, text: first },
      ...others.map((line) => ({ font: { name: BODY_FONT, size: NOTE_FONT_SIZE, color }, text: `\n${line}` })),
    ],
    margins: { insetmode: 'custom', inset: [0.15, 0.1, 0.15, 0.1] },
    editAs: 'oneCells',
  };
  const rows = lines.reduce(
    (sum, text) => sum + wrappedLines({ text, width: NOTE_CHARACTERS, size: NOTE_FONT_SIZE }),
    0,
  );
  place(cell, anchorOf(Number(cell.col) - 1, Number(cell.row) - 1, (rows + 1) * LINE_PIXELS, around));
}

/** exceljs writes a note's anchor but has no way to set it: without one a note is two columns wide, however narrow they are. */
function place(cell: Cell, anchor: Anchor): void {
  const note: unknown = Reflect.get(cell, '_comment');
  if (typeof note !== 'object' || note === null) throw new Error('the cell has no note to place');
  const model: unknown = Reflect.get(note, 'model');
  Object.defineProperty(note, 'model', { value: { ...Object(model), anchor } });
}

function anchorOf(column: number, row: number, height: number, { widths, heights }: Surroundings): Anchor {
  const columnPixels = (index: number): number => Math.round((widths[index] ?? 9) * 7 + 5);
  const rowPixels = (index: number): number => Math.round(((heights[index] ?? DEFAULT_ROW_POINTS) * 4) / 3);
  let toTheRight = 0;
  for (let index = column + 1; index < widths.length; index += 1) toTheRight += columnPixels(index);
  let left = column + 1;
  if (toTheRight < NOTE_WIDTH_PIXELS) {
    left = column;
    for (let room = 0; left > 0 && room < NOTE_WIDTH_PIXELS; ) {
      left -= 1;
      room += columnPixels(left);
    }
  }
  return {
    left: left + 6 / COLUMN_PARTS,
    top: row + 4 / ROW_PARTS,
    right: reach(left, 6 + NOTE_WIDTH_PIXELS, columnPixels, COLUMN_PARTS),
    bottom: reach(row, 4 + height, rowPixels, ROW_PARTS),
  };
}

/** The position so many pixels after the start of a column or row. */
function reach(start: number, pixels: number, sizeOf: (index: number) => number, parts: number): number {
  let index = start;
  let rest = pixels;
  while (rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  // What cannot be said as a part of this column or row is rounded up to all of it, so that no text is cut off.
  return rest < parts ? index + rest / parts : index + 1;
}
