/** Scripts whose words are not parted by blanks, with their punctuation. */
const WIDE =
  /[\u2e80-\u303f\u3041-\u30ff\u3105-\u312f\u31c0-\u31ef\u3200-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’—…①-⓿]/;

/**
 * Gathers the text of one line as a page shows it: runs of blanks and line ends become one blank, and a line end between two
 * Chinese characters nothing (CSS Text Level 3, 4.1.3: Word breaks the lines of a page it saves anywhere). No-break and
 * full-width blanks are kept.
 */
export class LineText {
  #text = '';
  #pending: 'none' | 'blank' | 'line end' = 'none';

  /** Adds a piece; `verbatim` keeps every blank. */
  add(piece: string, verbatim: boolean): void {
    if (verbatim) {
      this.#join(piece);
      return;
    }
    for (const part of piece.split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue;
      if (/^[ \t\n\r\f]/.test(part)) {
        if (this.#pending !== 'line end') this.#pending = /[\n\r]/.test(part) ? 'line end' : 'blank';
      } else this.#join(part);
    }
  }

  /** Hands out the line and begins the next. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#pending = 'none';
    return text;
  }

  #join(piece: string): void {
    if (this.#pending !== 'none' && this.#text !== '' && piece !== '') {
      const wide = WIDE.test(this.#text.charAt(this.#text.length - 1)) && WIDE.test(piece.charAt(0));
      if (this.#pending === 'blank' || !wide) this.#text += ' ';
    }
    this.#pending = 'none';
    this.#text += piece;
  }
}
