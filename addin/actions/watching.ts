import { AutoCheck } from './auto-check.ts';
import type { StopWatching } from './host-port.ts';
import type { PaneSession } from './pane-session.ts';
import { writeSetting } from './settings.ts';
import { validateQuietly } from './validate.ts';

/** 自动校验: watches the workbook while it is switched on. */
export class Watching {
  readonly #session: PaneSession;
  readonly #autoCheck: AutoCheck;
  #stop: StopWatching | null = null;

  /** `queue` lets one action at a time touch the workbook. */
  constructor(session: PaneSession, queue: <Value>(action: () => Promise<Value>) => Promise<Value>) {
    this.#session = session;
    this.#autoCheck = new AutoCheck(async () => {
      if (session.store.state.busy !== null) return 'again';
      const done = await queue(() => validateQuietly(session));
      return !done.ok && done.problem.kind === 'cell-edit-mode' ? 'again' : 'done';
    });
  }

  /** Starts what the setting asks for, without a word where the host cannot. */
  async start(): Promise<void> {
    if (this.#stop !== null) return;
    const watching = await this.#session.port.watch(this.#autoCheck.changed);
    if (watching.ok) this.#stop = watching.value;
    else this.#session.store.set({ autoCheck: false });
  }

  async set(on: boolean): Promise<void> {
    const { store, port } = this.#session;
    if (on) {
      const watching = this.#stop ?? this.#session.take(await port.watch(this.#autoCheck.changed));
      if (watching === null) return;
      this.#stop = watching;
      this.#autoCheck.changed();
    } else await this.stop();
    store.set({ autoCheck: on });
    await writeSetting(port, 'autoCheck', on ? 'on' : null);
  }

  async stop(): Promise<void> {
    this.#autoCheck.stop();
    const stop = this.#stop;
    this.#stop = null;
    await stop?.();
  }
}
