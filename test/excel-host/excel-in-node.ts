import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { ExcelHost } from './host/excel-host.ts';
import { Handle } from './host/handle.ts';
import type { Language } from './host/language.ts';
import { type ProfileName, profiles } from './host/profiles.ts';
import { WindowsChannel } from './host/windows-channel.ts';
import { installExternal } from './host/windows-external.ts';
import { Workbook } from './model/workbook.ts';
import { pretendWindow } from './node/pretend-window.ts';
import { officeJsFolder } from './office-js-folder.ts';

/** Microsoft's office.js for Windows running in Node over a simulated workbook: object model, events, settings, commands. */
export interface ExcelInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Handle;
  /** What Microsoft's code threw outside of any call, where a page would report a page error. */
  readonly errors: readonly unknown[];
  /** Addresses of the windows (`displayDialogAsync`) that the add-in wanted opened. */
  readonly dialogs: readonly string[];
  /** Presses a ribbon button that runs a function; settled when the function says that it is done. */
  runCommand(functionName: string, controlId?: string): Promise<void>;
  /** Puts `Excel`, `Office` and `OfficeExtension` where code of the add-in looks for them; the function given back takes them away. */
  installGlobals(): () => void;
  /** Ends the timers of office.js and takes away its globals. */
  close(): void;
}

/** Starts office.js in Node, with Microsoft's own check of requirement sets switched on. Takes about a tenth of a second. */
export async function excelInNode(
  workbook: Workbook = new Workbook(),
  profile: ProfileName = 'excel-365',
  language: Language = 'zh-CN',
): Promise<ExcelInNode> {
  const host = new ExcelHost(workbook, profiles[profile]);
  const channel = new WindowsChannel(host, language);
  const { window, load, errors, close } = pretendWindow('https://sim.test/office-js/', (path) => scriptAt(path));
  channel.fire = installExternal(window, channel);
  load('office.js');
  const office = globalOf<typeof Office>(window, 'Office');
  await office.onReady();
  const extension = globalOf<typeof OfficeExtension>(window, 'OfficeExtension');
  switchOnCheck(extension);
  const globals = { Excel: globalOf<typeof Excel>(window, 'Excel'), Office: office, OfficeExtension: extension };
  const removeGlobals = (): void => {
    for (const [name, value] of Object.entries(globals)) {
      if (Reflect.get(globalThis, name) === value) Reflect.deleteProperty(globalThis, name);
    }
  };
  return {
    ...globals,
    host: new Handle(host),
    errors,
    dialogs: channel.dialogs,
    runCommand: (functionName, controlId = 'button') => channel.runCommand(functionName, controlId),
    installGlobals: () => {
      Object.assign(globalThis, globals);
      return removeGlobals;
    },
    close: () => {
      close();
      removeGlobals();
    },
  };
}

const scripts = new Map<string, vm.Script | null>();

/** A script of office.js, compiled once for all; null where there is none. */
function scriptAt(path: string): vm.Script | null {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const file = join(officeJsFolder(), path);
  const script = existsSync(file) ? new vm.Script(readFileSync(file, 'utf8'), { filename: path }) : null;
  scripts.set(path, script);
  return script;
}

function globalOf<Value>(window: object, name: string): Value {
  const value: unknown = Reflect.get(window, name);
  if (value === undefined) throw new Error(`office.js left no ${name} behind`);
  return value as Value;
}

function switchOnCheck(extension: object): void {
  const utility: unknown = Reflect.get(extension, 'CommonUtility');
  if (typeof utility !== 'function') throw new Error('office.js has no CommonUtility any more');
  Reflect.set(utility, '_doApiNotSupportedCheck', true);
}
