const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;
/** 1980-01-01 00:00, the first moment of a zip entry, as DOS time and DOS date. */
const FIXED_TIME = 0;
const FIXED_DATE = 0x21;

/**
 * The same zip with every entry dated 1980-01-01, so that the same content gives the same bytes.
 * Nothing is packed anew: four bytes change in each local header and each entry of the central directory
 * (APPNOTE.TXT 4.3.7 and 4.3.12). Throws for bytes that are no zip.
 */
export function seal(bytes: Uint8Array): Uint8Array {
  const sealed = bytes.slice();
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const end = endOfCentralDirectory(view);
  const entries = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index += 1) {
    if (view.getUint32(offset, true) !== CENTRAL_HEADER) throw new RangeError('central directory of the zip is broken');
    setDate(view, offset + 12);
    const local = view.getUint32(offset + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new RangeError('local header of the zip is missing');
    setDate(view, local + 10);
    offset +=
      46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return sealed;
}

function setDate(view: DataView, offset: number): void {
  view.setUint16(offset, FIXED_TIME, true);
  view.setUint16(offset + 2, FIXED_DATE, true);
}

function endOfCentralDirectory(view: DataView): number {
  // The record is 22 bytes and a comment; writers of workbooks leave none, so the first step nearly always hits.
  for (let offset = view.byteLength - 22; offset >= 0; offset -= 1) {
    if (view.getUint32(offset, true) === END_OF_CENTRAL_DIRECTORY) return offset;
  }
  throw new RangeError('not a zip');
}
