import type { DocumentProperties } from '../document-properties.ts';
import { readIsoMoment } from '../iso-moment.ts';

const LAST_SAVED = 13;
const APPLICATION = 18;
const FILE_TIME = 0x40;
const BYTE_STRING = 0x1e;
const FIRST_SET = 44;
/** Seconds from 1601-01-01, where file times begin, to 1970-01-01. */
const SECONDS_TO_1970 = 11_644_473_600;

/** What the SummaryInformation stream of a Compound File says ([MS-OLEPS]); a damaged one says nothing. */
export function readSummaryInformation(stream: Uint8Array | null): DocumentProperties {
  let application: string | null = null;
  let utc: string | null = null;
  for (const { id, at, view } of propertiesOf(stream)) {
    if (at + 12 > view.byteLength) continue;
    const type = view.getUint32(at, true) & 0xffff;
    if (id === LAST_SAVED && type === FILE_TIME) utc = readFileTime(view, at + 4);
    else if (id === APPLICATION && type === BYTE_STRING) application = readString(view, at + 4);
  }
  const moment = utc === null ? null : readIsoMoment(utc);
  return { application, savedOn: moment?.day ?? null, savedAt: moment?.utc ?? null };
}

function* propertiesOf(stream: Uint8Array | null): Generator<{ id: number; at: number; view: DataView }> {
  if (stream === null || stream.length < FIRST_SET + 4) return;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const start = view.getUint32(FIRST_SET, true);
  if (start + 8 > view.byteLength) return;
  const count = view.getUint32(start + 4, true);
  for (let index = 0, at = start + 8; index < count && at + 8 <= view.byteLength; index += 1, at += 8) {
    yield { id: view.getUint32(at, true), at: start + view.getUint32(at + 4, true), view };
  }
}

function readFileTime(view: DataView, at: number): string | null {
  const seconds = (view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000) / 1e7 - SECONDS_TO_1970;
  // A file that was never saved has a zero here.
  return seconds > 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString() : null;
}

function readString(view: DataView, at: number): string | null {
  const from = view.byteOffset + at + 4;
  const length = Math.min(view.getUint32(at, true), view.byteLength - at - 4);
  const text = new TextDecoder('gb18030').decode(new Uint8Array(view.buffer, from, Math.max(0, length)));
  return text.replace(/\0.*$/s, '').trim() || null;
}
