import type { Workbook } from './workbook.ts';

/** What a person can take back with Ctrl+Z: one step per edit of a person, one per batch of an add-in that can be undone. */
export class UndoStack {
  readonly #workbook: Workbook;
  #steps: (() => void)[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  get steps(): number {
    return this.#steps.length;
  }

  /**
   * Opens a step. The function given back closes it and keeps how to take it back, where the workbook changed meanwhile; a
   * step that cannot be undone (`undoable` false) empties the stack, as Excel does.
   */
  open(): (undoable: boolean) => void {
    const { revision } = this.#workbook;
    const restore = this.#workbook.remember();
    return (undoable) => {
      if (this.#workbook.revision !== revision) this.#steps = undoable ? [...this.#steps, restore] : [];
    };
  }

  /** Takes the last step back; false where there is none. */
  undo(): boolean {
    const restore = this.#steps.at(-1);
    this.#steps = this.#steps.slice(0, -1);
    restore?.();
    return restore !== undefined;
  }
}
