import { refusals } from '../refusals.ts';

/**
 * Reads strings out of a record and what continues it. Where the characters of a string run over into the next piece, that
 * piece begins with a byte that says anew whether they take one byte or two ([MS-XLS] 2.5.293). Never reads past the end:
 * throws `Unreadable` there.
 */
export class BiffText {
  readonly #segments: readonly DataView[];
  #segment = 0;
  #at: number;

  constructor(segments: readonly DataView[], at: number) {
    this.#segments = segments;
    this.#at = at;
  }

  byte(): number {
    return this.#view(1).getUint8(this.#advance(1));
  }

  word(): number {
    return this.#view(2).getUint16(this.#advance(2), true);
  }

  long(): number {
    return this.#view(4).getUint32(this.#advance(4), true);
  }

  /** A string of `length` characters, its byte of flags still ahead; formatting and phonetic guides are passed over. */
  unicode(length: number): string {
    const flags = this.byte();
    const runs = flags & 8 ? this.word() : 0;
    const extra = flags & 4 ? this.long() : 0;
    const text = this.#characters(length, (flags & 1) !== 0);
    this.#skip(runs * 4 + extra);
    return text;
  }

  /** A string of BIFF 5: `length` bytes in the code page of the workbook. */
  bytes(length: number, decoder: { decode(bytes: Uint8Array): string }): string {
    const view = this.#view(length);
    const at = this.#advance(length);
    return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  }

  #characters(length: number, wide: boolean): string {
    let text = '';
    let twoBytes = wide;
    for (let left = length; left > 0; ) {
      let view = this.#view(0);
      if (this.#at >= view.byteLength) {
        view = this.#nextSegment();
        twoBytes = (view.getUint8(this.#advance(1)) & 1) !== 0;
      }
      const size = twoBytes ? 2 : 1;
      const count = Math.min(left, Math.floor((view.byteLength - this.#at) / size));
      if (count === 0) throw refusals.damaged();
      const codes = Array.from({ length: count }, (_, index) =>
        twoBytes ? view.getUint16(this.#at + index * 2, true) : view.getUint8(this.#at + index),
      );
      text += String.fromCharCode(...codes);
      this.#at += count * size;
      left -= count;
    }
    return text;
  }

  #skip(count: number): void {
    for (let left = count; left > 0; ) {
      let view = this.#view(0);
      if (this.#at >= view.byteLength) view = this.#nextSegment();
      const here = Math.min(left, view.byteLength - this.#at);
      this.#at += here;
      left -= here;
    }
  }

  /** The present segment, at its end the next one; it must have `size` bytes left. */
  #view(size: number): DataView {
    let view = this.#segments[this.#segment];
    if (view !== undefined && size > 0 && this.#at >= view.byteLength) view = this.#nextSegment();
    if (view === undefined || this.#at + size > view.byteLength) throw refusals.damaged();
    return view;
  }

  #nextSegment(): DataView {
    this.#segment += 1;
    this.#at = 0;
    const view = this.#segments[this.#segment];
    if (view === undefined || view.byteLength === 0) throw refusals.damaged();
    return view;
  }

  #advance(size: number): number {
    const at = this.#at;
    this.#at += size;
    return at;
  }
}
