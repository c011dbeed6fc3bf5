import { strFromU8 } from 'fflate';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;

/** Where one part stands in a zip; all offsets from the first byte. */
export interface ZipEntry {
  readonly name: string;
  /** Local header, content and what follows it, up to the next entry. */
  readonly start: number;
  readonly end: number;
  readonly centralStart: number;
  readonly centralEnd: number;
}

/** The entries of a zip in the order in which they stand, and where its last record begins. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly end: number;
}

/** Reads the central directory of a zip we have written ourselves (APPNOTE.TXT 4.3.12, 4.3.16). Throws for bytes that are no zip. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const found: Omit<ZipEntry, 'end'>[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new RangeError('central directory of the zip is broken');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const start = view.getUint32(at + 42, true);
    if (view.getUint32(start, true) !== LOCAL_HEADER) throw new RangeError('local header of the zip is missing');
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    found.push({ name, start, centralStart: at, centralEnd: next });
    at = next;
  }
  found.sort((a, b) => a.start - b.start);
  return { entries: found.map((entry, index) => ({ ...entry, end: found[index + 1]?.start ?? directory })), end };
}

function endRecord(view: DataView): number {
  // The record is 22 bytes and a comment; writers of workbooks leave none, so the first step nearly always hits.
  for (let offset = view.byteLength - 22; offset >= 0; offset -= 1) {
    if (view.getUint32(offset, true) === END_OF_CENTRAL_DIRECTORY) return offset;
  }
  throw new RangeError('not a zip');
}
