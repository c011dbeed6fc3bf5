/** Record numbers of BIFF 5 and 8 ([MS-XLS] 2.3) that say something about what a person sees in the cells. */
export const RECORD = {
  formula: 0x0006,
  endOfFile: 0x000a,
  externSheet: 0x0017,
  name: 0x0018,
  date1904: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  severalRk: 0x00bd,
  richString: 0x00d6,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  pictures: 0x00eb,
  sharedStrings: 0x00fc,
  labelOfShared: 0x00fd,
  supBook: 0x01ae,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  numberFormat: 0x041e,
  beginOfFile: 0x0809,
} as const;

/** One record with what continues it: its own bytes first. */
export interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
  readonly segments: readonly DataView[];
}

/**
 * The records of one substream, from the BOF record at `start` up to its EOF, without those of the charts inside it; null
 * where there is no BOF or no EOF: the stream is cut off or damaged.
 */
export function readSubstream(stream: Uint8Array, start: number): BiffRecord[] | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let segments: DataView[] = [];
  let depth = 0;
  for (let at = start; at + 4 <= view.byteLength; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength || (at === start && id !== RECORD.beginOfFile)) return null;
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    at += 4 + length;
    if (id === RECORD.beginOfFile) depth += 1;
    else if (id === RECORD.endOfFile) depth -= 1;
    if (depth === 0) return records;
    if (id === RECORD.continued) segments.push(data);
    else {
      segments = [data];
      if (depth === 1) records.push({ id, data, segments });
    }
  }
  return null;
}
