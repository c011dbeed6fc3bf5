import { dialogAddress, dispatchIds, INTERNAL_ERROR, PendingCommands, saveSettings, settingsOf } from './common-api.ts';
import type { ExcelHost } from './excel-host.ts';
import type { Language } from './language.ts';

/** A message of Office.js to the page that holds its iframe, or back. */
interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** `_actionType` of a request. */
const actions = { call: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The hosting page's end of the postMessage channel over which Excel on the web talks to the pane in its iframe. */
export class WebChannel {
  /** Calls that this simulation does not know. */
  readonly unknown: unknown[] = [];
  /** Addresses of the windows that the pane wanted opened. */
  readonly dialogs: string[] = [];
  readonly #host: ExcelHost;
  readonly #language: Language;
  readonly #origin: string;
  readonly #post: (message: string) => void;
  readonly #events = new Map<string, number>();
  readonly #commands = new PendingCommands();
  /** Buttons pressed before the pane listens to the ribbon. */
  readonly #pressed: (() => void)[] = [];

  /** `post` carries a message into the iframe of the pane. */
  constructor(host: ExcelHost, language: Language, origin: string, post: (message: string) => void) {
    this.#host = host;
    this.#language = language;
    this.#origin = origin;
    this.#post = post;
    host.onEvent = (eventType, targetId, args) => {
      // 65536 says that the message is an event of the object model.
      this.#fire('richApiMessage', { ArrayData: [[65_536, eventType, targetId, JSON.stringify(args), 1]] });
    };
  }

  /** Address of the iframe: Office.js reads from it who the host is and how to reach it. */
  frameAddress(pane: string): string {
    const separator = pane.includes('?') ? '&' : '?';
    const info = `${CONVERSATION}|${CONTROL}|${encodeURIComponent(this.#origin)}`;
    // Office.js reads _xdm_Info to the end of the fragment, so it stands last.
    return `${pane}${separator}_host_Info=${this.#hostInfo}#&_serializer_version=1&_xdm_Info=${info}`;
  }

  /** Name of the iframe: the same once more, for dialogs. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: `_xdm_${CONVERSATION}`,
      hostInfo: this.#hostInfo,
      xdmInfo: `${CONVERSATION}|${CONTROL}|${this.#origin}`,
      serializerVersion: 1,
      appContext: '',
      flights: '[]',
    });
  }

  /** Takes a message that came out of the iframe; what is not of this conversation is left alone. */
  async receive(text: string): Promise<void> {
    const message = messageOf(text);
    if (message === null || message._messageType !== 0 || message._conversationId !== CONVERSATION) return;
    this.#send({
      _responseType: 0,
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _data: await this.#answer(message),
    });
    if (this.#events.has(COMMAND)) for (const press of this.#pressed.splice(0)) press();
  }

  /** Presses a ribbon button that runs a function, once the pane listens; settled when the function says that it is done. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    const done = this.#commands.started();
    const press = () => this.#fire(COMMAND, [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    if (this.#events.has(COMMAND)) press();
    else this.#pressed.push(press);
    return done;
  }

  get #hostInfo(): string {
    return `Excel$Web$16.01$${this.#language}$correlation$$$0`;
  }

  async #answer(message: Message): Promise<unknown> {
    const { _actionName: name, _data: data } = message;
    if (message._actionType === actions.registerEvent) {
      this.#events.set(name, message._correlationId);
      // Waiting for messages of a dialog is how a dialog is opened.
      if (name === 'dialogMessageReceived') this.dialogs.push(dialogAddress(data));
      return { Version: 1, Error: 0 };
    }
    if (message._actionType === actions.unregisterEvent) {
      this.#events.delete(name);
      return { Version: 1, Error: 0 };
    }
    if (name === 'ContextActivationManager_getAppContextAsync') return this.#context();
    // Telemetry and the like: nothing is answered.
    if (name === 'ContextActivationManager_notifyHost') return null;
    if (name === 'executeMethod') return { Version: 1, ...(await this.#execute(data)) };
    this.unknown.push(message);
    return null;
  }

  #context(): object {
    const { workbook, profile } = this.#host;
    this.#host.restart();
    return {
      _id: CONTROL,
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: this.#language,
      _dataLocale: this.#language,
      _docUrl: `${this.#origin}/${encodeURIComponent(workbook.name)}`,
      _clientMode: workbook.readOnly ? 0 : 1,
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _hostFullVersion: '16.0.19201.20002',
      _requirementMatrix: JSON.stringify(profile.requirementSets),
      _appDomains: [],
      _initialDisplayMode: 2,
      _settings: settingsOf(workbook),
    };
  }

  async #execute(data: unknown): Promise<object> {
    const id = read(read(data, 'DdaMethod'), 'DispatchId');
    if (id === dispatchIds.processQuery) {
      const message = read(data, 'ArrayData');
      if (!Array.isArray(message)) throw new TypeError('a request of Office.js is an array');
      const answer = await this.#host.process(JSON.parse(String(message[4])), Number(message[6] ?? 0));
      return { Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer)] };
    }
    if (id === dispatchIds.saveSettings) {
      const pairs = read(read(data, 'DdaSettingsMethod'), 'Properties');
      const settings = Array.isArray(pairs) ? pairs.map(([key, value]) => [String(key), String(value)] as const) : [];
      return { Error: saveSettings(this.#host.workbook, settings) ? 0 : INTERNAL_ERROR };
    }
    if (id === dispatchIds.readSettings) {
      return {
        Error: 0,
        Properties: { Settings: settingsOf(this.#host.workbook).map(([Name, Value]) => ({ Name, Value })) },
      };
    }
    if (id === dispatchIds.commandCompleted) {
      this.#commands.completed();
      return { Error: 0 };
    }
    this.unknown.push(data);
    return { Error: INTERNAL_ERROR };
  }

  #fire(name: string, data: unknown): void {
    const correlation = this.#events.get(name);
    if (correlation === undefined) return;
    this.#send({ _responseType: 1, _actionName: name, _correlationId: correlation, _data: data });
  }

  #send(answer: object): void {
    const envelope = {
      _messageType: 1,
      _conversationId: CONVERSATION,
      _origin: this.#origin,
      _serializerVersion: 1,
      _errorCode: 0,
    };
    this.#post(JSON.stringify({ ...envelope, ...answer }));
  }
}

const CONVERSATION = 'conversation';
const CONTROL = 'control';
/** The event of a ribbon button. */
const COMMAND = 'appCommandInvoked';

function messageOf(text: string): Message | null {
  try {
    const value: Message | null = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
