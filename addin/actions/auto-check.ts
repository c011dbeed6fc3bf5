/** How long nothing must change before an automatic check begins, in milliseconds. */
const QUIET_TIME = 1500;

/**
 * Waits until nothing has changed for a while, then checks once. A check that could not come about (a cell is being edited)
 * is tried again after the same time. Changes during a check lead to one more check.
 */
export class AutoCheck {
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #check: () => Promise<'done' | 'again'>;

  constructor(check: () => Promise<'done' | 'again'>) {
    this.#check = check;
  }

  /** Something changed. */
  readonly changed = (): void => {
    this.stop();
    this.#timer = setTimeout(() => void this.#run(), QUIET_TIME);
  };

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #run(): Promise<void> {
    this.#timer = null;
    const outcome = await this.#check();
    // A change that came in meanwhile has set its own timer.
    if (outcome === 'again' && this.#timer === null) this.changed();
  }
}
