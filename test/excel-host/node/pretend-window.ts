import vm from 'node:vm';

/** A window just good enough for office.js to start in: no page, no network, scripts from where they are told to come. */
export interface PretendWindow {
  readonly window: object;
  /** Errors thrown in timers, where a page would report page errors. */
  readonly errors: readonly unknown[];
  /** Runs a script now; path relative to the base address. */
  load(path: string): void;
  close(): void;
}

/** `scriptAt` gives the script of a path below `base`, or null. Timers are kept apart so that they can be ended. */
export function pretendWindow(base: string, scriptAt: (path: string) => vm.Script | null): PretendWindow {
  const errors: unknown[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const guarded =
    (run: (...args: unknown[]) => void) =>
    (...args: unknown[]): void => {
      try {
        run(...args);
      } catch (error) {
        errors.push(error);
      }
    };
  const kept = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    timers.add(timer.unref());
    return timer;
  };
  const load = (path: string): void => {
    const script = scriptAt(path);
    if (script === null) throw new Error(`there is no script ${path}`);
    script.runInContext(window);
  };
  const append = (element: PretendElement): PretendElement => {
    const { src } = element;
    if (src?.startsWith(base)) {
      setTimeout(
        guarded(() => {
          load(src.slice(base.length));
          element.onload?.();
        }),
        0,
      );
    }
    return element;
  };
  const head = { appendChild: append };
  const location = new URL('https://sim.test/pane.html');
  const globals: Record<string, unknown> = {
    ...globalsOfNode(),
    setTimeout: (run: () => void, delay: number, ...args: unknown[]) => kept(setTimeout(guarded(run), delay, ...args)),
    setInterval: (run: () => void, delay: number, ...args: unknown[]) =>
      kept(setInterval(guarded(run), delay, ...args)),
    clearTimeout,
    clearInterval,
    location: { ...parts(location) },
    navigator: { userAgent: 'Windows' },
    name: '',
    history: {},
    localStorage: storage(),
    sessionStorage: storage(),
    addEventListener: () => {},
    removeEventListener: () => {},
    document: {
      head,
      body: head,
      location: { ...parts(location) },
      URL: location.href,
      domain: location.hostname,
      cookie: '',
      readyState: 'complete',
      documentElement: {},
      hasFocus: () => true,
      createElement: element,
      getElementById: () => null,
      addEventListener: () => {},
      getElementsByTagName: (name: string) =>
        name === 'script' ? [{ src: `${base}office.js`, getAttribute: () => null }] : name === 'head' ? [head] : [],
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) globals[name] = globals;
  const window = vm.createContext(globals);
  const close = (): void => {
    for (const timer of timers) clearTimeout(timer);
  };
  return { window, errors, load, close };
}

interface PretendElement {
  src?: string;
  onload?: () => void;
}

function element(): PretendElement {
  const made: PretendElement & object = {};
  return Object.assign(made, { style: {}, setAttribute: () => {}, appendChild: () => {}, addEventListener: () => {} });
}

/** Classes that values travel with between office.js and the code under test, so that both know them as their own. */
function globalsOfNode(): Record<string, unknown> {
  const silent = { log: () => {}, info: () => {}, debug: () => {}, warn: () => {}, error: () => {} };
  return { console: silent, Promise, JSON, Error, TypeError, Array, Object, Map, Set, Date, URL, performance };
}

function parts({ href, search, hash, origin, protocol, hostname, host, pathname }: URL): Record<string, string> {
  return { href, search, hash, origin, protocol, hostname, host, pathname };
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    key: () => null,
    length: 0,
  };
}
