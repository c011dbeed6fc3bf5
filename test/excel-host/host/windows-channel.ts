import { dialogAddress, dispatchIds, INTERNAL_ERROR, PendingCommands, saveSettings, settingsOf } from './common-api.ts';
import type { ExcelHost } from './excel-host.ts';
import type { Language } from './language.ts';
import type { FireEvent, WindowsBridge, WindowsContext } from './windows-external.ts';

/** The host's end of `window.external`, as Excel for Windows offers it to the pane. */
export class WindowsChannel implements WindowsBridge {
  /** Calls that this simulation does not know. */
  readonly unknown: unknown[] = [];
  /** Addresses of the windows that the pane wanted opened. */
  readonly dialogs: string[] = [];
  /** How an event gets into the pane; set by whoever carries it there. */
  fire: FireEvent = () => false;
  readonly #host: ExcelHost;
  readonly #language: Language;
  readonly #commands = new PendingCommands();

  constructor(host: ExcelHost, language: Language) {
    this.#host = host;
    this.#language = language;
    host.onEvent = (eventType, targetId, args) => {
      // 65536 says that the message is an event of the object model.
      this.fire(dispatchIds.richApiMessage, [[65_536, eventType, targetId, JSON.stringify(args), 1]]);
    };
  }

  context(): WindowsContext {
    const { workbook, profile } = this.#host;
    return {
      hostInfo: `Excel|Win32|16.01|${this.#language}|correlation||`,
      language: this.#language,
      requirementSets: JSON.stringify(profile.requirementSets),
      documentUrl: `C:\\台账\\${workbook.name}`,
      readWrite: !workbook.readOnly,
      settings: settingsOf(workbook),
    };
  }

  async execute(dispatchId: number, params: unknown): Promise<readonly unknown[]> {
    if (dispatchId === dispatchIds.processQuery) {
      const message = messageOf(params);
      const answer = await this.#host.process(JSON.parse(String(message[4])), Number(message[6] ?? 0));
      return [0, 200, [], JSON.stringify(answer)];
    }
    if (dispatchId === dispatchIds.saveSettings && Array.isArray(params)) {
      const [keys, values] = params;
      const pairs = Array.isArray(keys)
        ? keys.map((key, index) => [String(key), String(values?.[index])] as const)
        : [];
      return [this.saveSettings(pairs) ? 0 : INTERNAL_ERROR];
    }
    if (dispatchId === dispatchIds.commandCompleted) {
      this.#commands.completed();
      return [0];
    }
    this.unknown.push({ dispatchId, params });
    return [INTERNAL_ERROR];
  }

  saveSettings(settings: readonly (readonly [string, string])[]): boolean {
    return saveSettings(this.#host.workbook, settings);
  }

  openDialog(options: string): void {
    this.dialogs.push(dialogAddress(options));
  }

  /** Presses a ribbon button that runs a function; settled when the function says that it is done. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    const done = this.#commands.started();
    this.fire(dispatchIds.commandInvoked, [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    return done;
  }
}

/** The array of a request: body at 4, flags at 6; sometimes packed once more. */
function messageOf(params: unknown): readonly unknown[] {
  if (Array.isArray(params)) return Array.isArray(params[0]) ? params[0] : params;
  if (typeof params === 'object' && params !== null && 'data' in params) return messageOf(params.data);
  throw new TypeError('a request of Office.js is an array');
}
