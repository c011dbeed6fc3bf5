import type { ExcelHost } from '../host/excel-host.ts';
import type { Language } from '../host/language.ts';
import { WindowsChannel } from '../host/windows-channel.ts';
import type { AttachedFrame } from './attach.ts';

/** An iframe with a page of the add-in in it, connected to the host. */
export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  readonly channel: WindowsChannel;
}

/** Makes the iframe; the page starts to load once it is put into the document. */
export function paneFrame(
  host: ExcelHost,
  language: Language,
  address: string,
  openDialog: (address: string) => void,
): PaneFrame {
  const channel = new WindowsChannel(host, language);
  const element = document.createElement('iframe');
  element.title = '任务台账';
  element.src = address;
  const attached: AttachedFrame = {
    bridge: {
      context: () => {
        host.restart();
        return channel.context();
      },
      execute: (id, params) => channel.execute(id, params),
      saveSettings: (settings) => channel.saveSettings(settings),
      openDialog: (options) => {
        channel.openDialog(options);
        openDialog(channel.dialogs.at(-1) ?? '');
      },
    },
    attached: (fire) => {
      channel.fire = fire;
    },
  };
  Reflect.set(element, 'simulatedExcel', attached);
  return { element, channel };
}

/** Runs a function command of the ribbon in a page of its own that nobody sees. */
export async function runInBackground(frame: PaneFrame, functionName: string): Promise<void> {
  frame.element.hidden = true;
  document.body.append(frame.element);
  await new Promise((resolve) => frame.element.addEventListener('load', resolve, { once: true }));
  await commandsReady(frame.element);
  await frame.channel.runCommand(functionName, functionName);
  frame.element.remove();
}

/** Office.js takes commands once it has started. */
async function commandsReady(element: HTMLIFrameElement): Promise<void> {
  const office: typeof Office = Reflect.get(element.contentWindow ?? {}, 'Office');
  await office.onReady();
  await new Promise((resolve) => setTimeout(resolve, 300));
}
