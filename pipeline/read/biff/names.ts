import { columnLetter, type GridName } from '../../../ledger/grid/grid.ts';
import { BiffText } from './biff-text.ts';
import { type BiffRecord, RECORD } from './records.ts';

const HEADER = 14;
const BUILT_IN = 0x20;
const INTERNAL_BOOK = 0x0401;
const WHOLE_NAME = { area: 0x1b, cell: 0x1a };

/** The defined names of BIFF 8 that are one area of one sheet of this workbook; others are left out. */
export function readNames(records: readonly BiffRecord[], sheets: readonly { readonly name: string }[]): GridName[] {
  const books = records.filter(({ id }) => id === RECORD.supBook);
  const isInternal = (book: number) => {
    const data = books[book]?.data;
    return data?.byteLength === 4 && data.getUint16(2, true) === INTERNAL_BOOK;
  };
  const references = records.filter(({ id }) => id === RECORD.externSheet).flatMap(readReferences);
  return records.flatMap((record) => {
    if (record.id !== RECORD.name) return [];
    const read = readName(record);
    const reference = read === null ? undefined : references[read.reference];
    const sheet = reference !== undefined && isInternal(reference.book) ? sheets[reference.first] : undefined;
    if (read === null || sheet === undefined || reference?.first !== reference?.last) return [];
    return [{ name: read.name, sheet: sheet.name, area: read.area }];
  });
}

/** A name whose formula is a single area or cell of a sheet; null for any other. */
function readName({ data, segments }: BiffRecord): { name: string; reference: number; area: string } | null {
  if (data.byteLength < HEADER + 2 || data.getUint16(0, true) & BUILT_IN) return null;
  const length = data.getUint8(3);
  const formula = data.getUint16(4, true);
  const name = new BiffText(segments, HEADER).unicode(length);
  const at = HEADER + 1 + length * (data.getUint8(HEADER) & 1 ? 2 : 1);
  if (at + formula > data.byteLength || formula < 7) return null;
  // Three classes of each token differ in two bits.
  const token = data.getUint8(at) & 0x1f;
  const reference = data.getUint16(at + 1, true);
  const number = (offset: number) => data.getUint16(at + offset, true);
  if (token === WHOLE_NAME.cell && formula === 7) return { name, reference, area: cellName(number(3), number(5)) };
  if (token !== WHOLE_NAME.area || formula !== 11) return null;
  return { name, reference, area: `${cellName(number(3), number(7))}:${cellName(number(5), number(9))}` };
}

function cellName(rowIndex: number, column: number): string {
  return `$${columnLetter(column & 0x3fff)}$${rowIndex + 1}`;
}

function readReferences({ data }: BiffRecord): { book: number; first: number; last: number }[] {
  if (data.byteLength < 2) return [];
  const count = Math.min(data.getUint16(0, true), Math.floor((data.byteLength - 2) / 6));
  return Array.from({ length: count }, (_, index) => ({
    book: data.getUint16(2 + index * 6, true),
    first: data.getInt16(4 + index * 6, true),
    last: data.getInt16(6 + index * 6, true),
  }));
}
