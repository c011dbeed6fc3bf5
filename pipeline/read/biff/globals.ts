import type { GridCell, GridName, GridSheet } from '../../../ledger/grid/grid.ts';
import { withLineFeeds } from '../cell-value.ts';
import { lookOfBuiltIn, lookOfCode, type NumberLook } from '../number-format.ts';
import { refusals } from '../refusals.ts';
import { BiffText } from './biff-text.ts';
import { readNames } from './names.ts';
import { type BiffRecord, RECORD } from './records.ts';

/** What the first substream of a BIFF workbook says about the whole of it. */
export interface BiffGlobals {
  readonly sheets: readonly BoundSheet[];
  readonly strings: readonly (GridCell | undefined)[];
  /** The look of numbers by cell format. */
  readonly looks: readonly NumberLook[];
  readonly date1904: boolean;
  readonly names: readonly GridName[];
  readonly externalLinks: boolean;
  readonly pictures: boolean;
  readonly encrypted: boolean;
  readonly text: BiffStrings;
}

export interface BoundSheet {
  readonly name: string;
  readonly visibility: GridSheet['visibility'];
  readonly kind: 'worksheet' | 'macro' | 'other';
  /** Where its substream begins. */
  readonly start: number;
}

/** How strings are written: BIFF 8 has Unicode, BIFF 5 a code page. */
export interface BiffStrings {
  /** A string with its length before it, in one byte or two. */
  read(record: BiffRecord, at: number, lengthSize: 1 | 2): string;
}

const UNICODE_VERSION = 0x0600;
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10008: 'gb18030',
  65001: 'utf-8',
};

/** Reads the records of the globals substream. An encrypted workbook is only marked as such. */
export function readGlobals(records: readonly BiffRecord[]): BiffGlobals {
  const ofKind = (id: number) => records.filter((record) => record.id === id);
  const unicode = word(ofKind(RECORD.beginOfFile)[0], 0) === UNICODE_VERSION;
  const encrypted = ofKind(RECORD.filePass).length > 0;
  const text = unicode ? unicodeStrings : codePageStrings(word(ofKind(RECORD.codePage)[0], 0));
  const readable = encrypted ? [] : records;
  const sheets = readable.filter(({ id }) => id === RECORD.boundSheet).map((record) => readBoundSheet(record, text));
  const codes = new Map<number, NumberLook>();
  for (const record of readable) {
    if (record.id !== RECORD.numberFormat) continue;
    codes.set(word(record, 0), lookOfCode(text.read(record, 2, unicode ? 2 : 1)));
  }
  const looks = ofKind(RECORD.cellFormat).map((record) => {
    const format = word(record, 2);
    return codes.get(format) ?? lookOfBuiltIn(format);
  });
  const books = ofKind(RECORD.supBook);
  return {
    sheets,
    strings: readable.filter(({ id }) => id === RECORD.sharedStrings).flatMap(readSharedStrings),
    looks,
    date1904: word(ofKind(RECORD.date1904)[0], 0) === 1,
    names: unicode ? readNames(readable, sheets) : [],
    // A book of four bytes is this workbook itself (0x0401) or its add-in functions (0x3A01).
    externalLinks: books.some(({ data }) => data.byteLength > 4),
    pictures: ofKind(RECORD.pictures).length > 0,
    encrypted,
    text,
  };
}

/** An unsigned 16-bit number of a record; 0 where the record is missing or too short. */
export function word(record: BiffRecord | undefined, at: number): number {
  return record !== undefined && at + 2 <= record.data.byteLength ? record.data.getUint16(at, true) : 0;
}

const unicodeStrings: BiffStrings = {
  read: ({ segments }, at, lengthSize) => {
    const reader = new BiffText(segments, at);
    return reader.unicode(lengthSize === 1 ? reader.byte() : reader.word());
  },
};

function codePageStrings(codePage: number): BiffStrings {
  const named = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : CODE_PAGES[codePage];
  const decoder = new TextDecoder(named ?? 'windows-1252');
  return {
    read: ({ segments }, at, lengthSize) => {
      const reader = new BiffText(segments, at);
      return reader.bytes(lengthSize === 1 ? reader.byte() : reader.word(), decoder);
    },
  };
}

function readBoundSheet(record: BiffRecord, text: BiffStrings): BoundSheet {
  if (record.data.byteLength < 8) throw refusals.damaged();
  const state = record.data.getUint8(4) & 3;
  const type = record.data.getUint8(5);
  return {
    name: text.read(record, 6, 1),
    visibility: state === 0 ? 'visible' : state === 1 ? 'hidden' : 'veryHidden',
    kind: type === 0 ? 'worksheet' : type === 1 ? 'macro' : 'other',
    start: record.data.getUint32(0, true),
  };
}

function readSharedStrings({ segments, data }: BiffRecord): (GridCell | undefined)[] {
  if (data.byteLength < 8) throw refusals.damaged();
  const reader = new BiffText(segments, 8);
  const count = data.getUint32(4, true);
  const cells: (GridCell | undefined)[] = [];
  while (cells.length < count) {
    const content = withLineFeeds(reader.unicode(reader.word()));
    cells.push(content === '' ? undefined : { kind: 'text', text: content });
  }
  return cells;
}
