import { refusals } from '../refusals.ts';

/** An opened Compound File (the container of .xls, .doc and of password-protected files). */
export interface CompoundFile {
  /** Names of the streams and storages at the top, embedded documents left out. */
  readonly names: readonly string[];
  /** The bytes of a stream at the top, its name in any case; null where there is none. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** One way of laying out chains: sectors of a size, and for each the next one of its chain. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Bytes before the first sector. */
  readonly offset: number;
  readonly next: Int32Array;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const SMALL_SECTOR = 64;
const SMALL_STREAM = 4096;
const NONE = -1;
const ROOT = 5;
const STREAM = 2;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads the allocation table and the directory of a Compound File ([MS-CFB]). Throws `Unreadable` where the file is cut
 * off, whichever of its streams has lost bytes: a workbook must never come out as the rows before the cut.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER_SIZE) throw refusals.damaged();
  const size = 1 << view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw refusals.damaged();
  const sectors: Sectors = { bytes, size, offset: size, next: readTable(view, size) };
  const entries = readEntries(readChain(sectors, view.getInt32(48, true), null));
  const root = entries.find(({ kind }) => kind === ROOT);
  if (root === undefined) throw refusals.damaged();
  const small: Sectors = {
    bytes: readChain(sectors, root.start, root.size),
    size: SMALL_SECTOR,
    offset: 0,
    next: numbersOf(readChain(sectors, view.getInt32(60, true), null)),
  };
  const read = ({ start, size: length }: Entry) => readChain(length < SMALL_STREAM ? small : sectors, start, length);
  const top = childrenOf(entries, root);
  for (const entry of top) if (entry.kind === STREAM) read(entry);
  return {
    names: top.map(({ name }) => name),
    stream: (name) => {
      const entry = top.find(({ name: own, kind }) => kind === STREAM && own.toLowerCase() === name.toLowerCase());
      return entry === undefined ? null : read(entry);
    },
  };
}

/** The allocation table. Its sectors: the first 109 stand in the header, the others in a chain of their own. */
function readTable(view: DataView, size: number): Int32Array {
  const count = view.getInt32(44, true);
  if (count < 0 || count * size > view.byteLength) throw refusals.damaged();
  const places: number[] = [];
  for (let index = 0; index < Math.min(count, 109); index += 1) places.push(view.getInt32(76 + index * 4, true));
  let more = view.getInt32(68, true);
  while (places.length < count) {
    const at = (more + 1) * size;
    if (more < 0 || at + size > view.byteLength) throw refusals.damaged();
    const room = Math.min(count - places.length, size / 4 - 1);
    for (let index = 0; index < room; index += 1) places.push(view.getInt32(at + index * 4, true));
    more = view.getInt32(at + size - 4, true);
  }
  const table = new Int32Array((count * size) / 4);
  for (const [position, sector] of places.entries()) {
    const at = (sector + 1) * size;
    if (sector < 0 || at + size > view.byteLength) throw refusals.damaged();
    for (let index = 0; index < size / 4; index += 1) {
      table[(position * size) / 4 + index] = view.getInt32(at + index * 4, true);
    }
  }
  return table;
}

/** The bytes of a chain: of `length`, or all of it. The last sector may lack its padding, but no byte that counts. */
function readChain({ bytes, size, offset, next }: Sectors, start: number, length: number | null): Uint8Array {
  if (length !== null && length > bytes.length) throw refusals.damaged();
  const pieces: Uint8Array[] = [];
  let got = 0;
  let sector = start;
  while (length === null ? sector >= 0 : got < length) {
    const at = offset + sector * size;
    const wanted = length === null ? size : Math.min(size, length - got);
    // A chain with more bytes than the file bites its own tail.
    if (sector < 0 || at + wanted > bytes.length || got > bytes.length) throw refusals.damaged();
    pieces.push(bytes.subarray(at, at + wanted));
    got += wanted;
    sector = next[sector] ?? NONE;
  }
  const chain = new Uint8Array(got);
  let filled = 0;
  for (const piece of pieces) {
    chain.set(piece, filled);
    filled += piece.length;
  }
  return chain;
}

function numbersOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getInt32(index * 4, true));
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const nameLength = Math.min(Math.max(view.getUint16(at + 64, true), 2), 64);
    entries.push({
      name: decoder.decode(directory.subarray(at, at + nameLength - 2)),
      kind: view.getUint8(at + 66),
      left: view.getInt32(at + 68, true),
      right: view.getInt32(at + 72, true),
      child: view.getInt32(at + 76, true),
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of a storage hang in a tree of siblings. */
function childrenOf(entries: readonly Entry[], storage: Entry): Entry[] {
  const found = new Set<Entry>();
  const waiting = [storage.child];
  for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
    const entry = entries[position];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}
