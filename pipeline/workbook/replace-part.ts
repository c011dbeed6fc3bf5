import { strFromU8, strToU8, unzipSync } from 'fflate';
import { crc32 } from '../read/crc32.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/**
 * The same zip with the text of one part changed; every other part is carried over packed as it is, so that a large
 * workbook is neither unpacked nor packed again. The changed part is stored plain (APPNOTE.TXT 4.4.5, method 0).
 * Throws for bytes that are no zip, or that lack the part.
 */
export function replacePart(zip: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  // What is given may be a Buffer, whose `slice` shares its memory.
  const bytes = new Uint8Array(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = readDirectory(bytes);
  const old = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  if (old === undefined) throw new RangeError(`the zip has no ${path}`);
  const content = strToU8(change(strFromU8(old)));
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const entry of directory.entries) {
    const changed = entry.name === path;
    const local = changed ? plainLocal(bytes, entry, content) : bytes.subarray(entry.start, entry.end);
    const central = bytes.slice(entry.centralStart, entry.centralEnd);
    const view = new DataView(central.buffer);
    view.setUint32(42, offset, true);
    if (changed) markPlain(view, 8, content);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const end = bytes.slice(directory.end);
  const size = centrals.reduce((sum, central) => sum + central.length, 0);
  const endView = new DataView(end.buffer);
  endView.setUint32(12, size, true);
  endView.setUint32(16, offset, true);
  return joined([...locals, ...centrals, end]);
}

const LOCAL_HEADER_SIZE = 30;

function plainLocal(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.start);
  const header = bytes.slice(entry.start, entry.start + LOCAL_HEADER_SIZE + view.getUint16(26, true));
  const headerView = new DataView(header.buffer);
  markPlain(headerView, 6, content);
  headerView.setUint16(28, 0, true);
  return joined([header, content]);
}

/** Writes flags, method, checksum and sizes of a plain entry; `at` is where its flags stand. */
function markPlain(view: DataView, at: number, content: Uint8Array): void {
  const NO_DESCRIPTOR = ~(1 << 3);
  view.setUint16(at, view.getUint16(at, true) & NO_DESCRIPTOR, true);
  view.setUint16(at + 2, 0, true);
  view.setUint32(at + 8, crc32(content), true);
  view.setUint32(at + 12, content.length, true);
  view.setUint32(at + 16, content.length, true);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
