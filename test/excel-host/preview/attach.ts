import { installExternal, type WindowsBridge } from '../host/windows-external.ts';

/** What the page around hangs on the iframe of a pane. */
export interface AttachedFrame {
  readonly bridge: WindowsBridge;
  /** Told how events get into the pane. */
  attached(fire: (dispatchId: number, payload: readonly unknown[]) => boolean): void;
}

// Runs in the iframe, before office.js. What crosses the frames is copied, so that office.js knows the arrays as its own.
const frame: AttachedFrame | undefined = Reflect.get(window.frameElement ?? {}, 'simulatedExcel');
if (frame !== undefined) {
  const { bridge } = frame;
  const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
  const fire = installExternal(window, {
    context: () => copy(bridge.context()),
    execute: async (id, params) => copy(await bridge.execute(id, params)),
    saveSettings: (settings) => bridge.saveSettings(settings),
    openDialog: (options) => bridge.openDialog(options),
  });
  frame.attached((id, payload) => fire(id, copy(payload)));
}
