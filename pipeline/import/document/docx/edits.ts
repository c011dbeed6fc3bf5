/** Changes to a text, each at its place in the original. */
export class Edits {
  readonly #text: string;
  readonly #edits: { readonly from: number; readonly to: number; readonly put: string; readonly order: number }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  replace(from: number, to: number, put: string): void {
    this.#edits.push({ from, to, put, order: this.#edits.length });
  }

  insert(at: number, put: string): void {
    this.replace(at, at, put);
  }

  /** The text with all changes; one inside a piece that is replaced as a whole is let go. */
  apply(): string {
    const pieces: string[] = [];
    let at = 0;
    // At one place an insertion goes first, then the longest piece, which lets those inside it go.
    const inOrder = this.#edits.sort(
      (one, other) =>
        one.from - other.from ||
        Number(one.to > one.from) - Number(other.to > other.from) ||
        other.to - one.to ||
        one.order - other.order,
    );
    for (const { from, to, put } of inOrder) {
      if (from < at) continue;
      pieces.push(this.#text.slice(at, from), put);
      at = to;
    }
    pieces.push(this.#text.slice(at));
    return pieces.join('');
  }
}
