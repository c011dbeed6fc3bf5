import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ReadLimits } from './limits.ts';
import { refusals } from './refusals.ts';

/** One entry of the central directory of a zip container. Sizes in bytes. */
interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** An opened zip container. Part names are compared without regard to case, slashes leaning either way. */
export interface ZipPackage {
  /** Names of all entries, as written, slashes forward. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The inflated bytes of a part; null where there is none. Throws `Unreadable` where it is damaged. */
  part(name: string): Uint8Array | null;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Above this packed size a part is inflated step by step, so that one which lies about its size is stopped early. */
const STEPWISE_FROM = 256 * 1024;
const STEP = 64 * 1024;
const RATIO_FROM = 1024 * 1024;

/**
 * Reads the directory of a zip container and checks it against the limits before anything is inflated; parts are
 * inflated one by one when asked for, never beyond the size the directory states. Throws `Unreadable`.
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits): ZipPackage {
  const entries = readDirectory(bytes, limits);
  const byName = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > limits.inflated) throw refusals.tooMuchInside(limits.inflated);
    if (entry.size > RATIO_FROM && entry.size > entry.packedSize * limits.ratio) throw refusals.tooDense();
    byName.set(key(entry.name), entry);
  }
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(key(name)),
    part: (name) => {
      const entry = byName.get(key(name));
      return entry === undefined ? null : inflatePart(bytes, entry);
    },
  };
}

function readDirectory(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let at = end.directoryStart;
  if (end.count > limits.entries) throw refusals.tooManyEntries(limits.entries);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw refusals.damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) throw refusals.damaged();
    const wide = { at: nameEnd, end: extraEnd };
    const size = view.getUint32(at + 24, true);
    const packedSize = view.getUint32(at + 20, true);
    const offset = view.getUint32(at + 42, true);
    const [wideSize, widePacked, wideOffset] = wideNumbers(view, wide, [size, packedSize, offset]);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: widePacked,
      size: wideSize,
      offset: wideOffset + end.shift,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the directory lies. `shift`: bytes somebody put in front of the container. */
function findEnd(view: DataView): { directoryStart: number; count: number; shift: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (start === 0xffffffff || size === 0xffffffff || count === 0xffff) return findWideEnd(view, at);
    const shift = at - size - start;
    if (shift < 0) throw refusals.damaged();
    return { directoryStart: start + shift, count, shift };
  }
  throw refusals.damaged();
}

function findWideEnd(view: DataView, end: number): { directoryStart: number; count: number; shift: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64) throw refusals.damaged();
  const record = wideNumber(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_RECORD_64) throw refusals.damaged();
  return { directoryStart: wideNumber(view, record + 48), count: wideNumber(view, record + 32), shift: 0 };
}

/** Numbers that did not fit 32 bits stand in the extra field of type 1, in this order. */
function wideNumbers(
  view: DataView,
  extra: { readonly at: number; readonly end: number },
  narrow: readonly [number, number, number],
): [number, number, number] {
  const numbers: [number, number, number] = [...narrow];
  if (!narrow.includes(0xffffffff)) return numbers;
  for (let at = extra.at; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let from = at + 4;
    for (const [index, number] of narrow.entries()) {
      if (number !== 0xffffffff || from + 8 > extra.end) continue;
      numbers[index] = wideNumber(view, from);
      from += 8;
    }
  }
  return numbers;
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function inflatePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw refusals.encrypted();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) {
    throw refusals.damaged();
  }
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > view.byteLength) throw refusals.damaged();
  const packed = bytes.subarray(start, start + entry.packedSize);
  const content = unpack(packed, entry);
  // Some writers leave the checksum out; one that is there must fit, or a figure may have changed on the way.
  if (content === null || content.length !== entry.size) throw refusals.damaged();
  if (entry.crc !== 0 && crc32(content) !== entry.crc) throw refusals.damaged();
  return content;
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  if (entry.size === 0) return new Uint8Array(0);
  try {
    if (packed.length > STEPWISE_FROM) return inflateStepwise(packed, entry.size);
    // One byte more than stated: a part that is longer fills it and is found out.
    return inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return null;
  }
}

function inflateStepwise(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let filled = 0;
  let overflow = false;
  const inflate = new Inflate((chunk) => {
    overflow ||= filled + chunk.length > size;
    if (!overflow) content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && !overflow; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return filled === size ? content : null;
}

function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
