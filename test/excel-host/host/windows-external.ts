/** What Excel for Windows says of itself before anything is asked. */
export interface WindowsContext {
  /** `Excel|Win32|16.01|zh-CN|…` */
  readonly hostInfo: string;
  /** `zh-CN`: becomes `Office.context.displayLanguage`. */
  readonly language: string;
  readonly requirementSets: string;
  readonly documentUrl: string;
  readonly readWrite: boolean;
  /** Key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

/** How `window.external` reaches the host that stands behind it. */
export interface WindowsBridge {
  context(): WindowsContext;
  /** Answers with the items of a SafeArray; the first is 0 or an error number. */
  execute(dispatchId: number, params: unknown): Promise<readonly unknown[]>;
  saveSettings(settings: readonly (readonly [string, string])[]): void;
  /** A window that the pane wants opened: its options as a JSON text. */
  openDialog(options: string): void;
}

/** Calls the handler that the pane registered under the number; false where it has none. */
export type FireEvent = (dispatchId: number, payload: readonly unknown[]) => boolean;

/**
 * Puts into a window what Excel for Windows puts there before the pane loads: `window.external`. Must stand alone, because
 * it is carried into the browser as source text.
 */
export function installExternal(window: object, bridge: WindowsBridge): FireEvent {
  const handlers = new Map<number, (id: number, args: unknown) => void>();
  const safeArray = (items: readonly unknown[]): object => ({
    toArray: () => items.map((item) => (Array.isArray(item) && item.length > 0 ? safeArray(item) : item)),
  });
  // Office.js hands over arrays, objects with `data`, and objects that look like arrays.
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('toArray' in value && typeof value.toArray === 'function') return plain(value.toArray());
    return Array.isArray(value) ? value.map(plain) : value;
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => bridge.context().language,
    GetAppDataLocale: () => bridge.context().language,
    GetDocUrl: () => bridge.context().documentUrl,
    GetAppCapabilities: () => (bridge.context().readWrite ? 0 : 1),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetSupportedMatrix: () => bridge.context().requirementSets,
    GetHostFullVersion: () => '16.0.19201.20002',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of bridge.context().settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        bridge.saveSettings(keys.map((key, index) => [key, values[index] ?? ''] as const));
      },
    }),
  };
  const external = {
    GetHostInfo: () => bridge.context().hostInfo,
    GetContext: () => context,
    Execute: (id: number, params: unknown, callback: (result: object, status: number) => void) => {
      void bridge.execute(id, plain(params)).then((items) => callback(safeArray(items), 0));
    },
    RegisterEvent: (
      id: number,
      target: string,
      handler: (id: number, args: unknown) => void,
      callback: (status: number) => void,
    ) => {
      handlers.set(id, handler);
      // Waiting for messages of a dialog is how a dialog is opened.
      if (id === 10) bridge.openDialog(target);
      callback(0);
    },
    UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => {
      handlers.delete(id);
      callback(0);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
  return (dispatchId, payload) => {
    const handler = handlers.get(dispatchId);
    handler?.(dispatchId, safeArray(payload));
    return handler !== undefined;
  };
}
