import { readDirectory } from './zip-directory.ts';

/** 1980-01-01 00:00, the first moment of a zip entry, as DOS time and DOS date. */
const FIXED_TIME = 0;
const FIXED_DATE = 0x21;

/**
 * The same zip with every entry dated 1980-01-01, so that the same content gives the same bytes.
 * Nothing is packed anew: four bytes change in each local header and each entry of the central directory
 * (APPNOTE.TXT 4.3.7 and 4.3.12). Throws for bytes that are no zip.
 */
export function seal(bytes: Uint8Array): Uint8Array {
  const sealed = Uint8Array.from(bytes);
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  for (const { start, centralStart } of readDirectory(sealed).entries) {
    setDate(view, centralStart + 12);
    setDate(view, start + 10);
  }
  return sealed;
}

function setDate(view: DataView, offset: number): void {
  view.setUint16(offset, FIXED_TIME, true);
  view.setUint16(offset + 2, FIXED_DATE, true);
}
