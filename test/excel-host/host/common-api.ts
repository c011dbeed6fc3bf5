import type { Workbook } from '../model/workbook.ts';

/** Numbers under which Office.js calls what lies outside the object model of Excel. */
export const dispatchIds = {
  readSettings: 75,
  saveSettings: 76,
  processQuery: 93,
  commandCompleted: 94,
  /** Events. */
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

/** What Office.js answers to a call that failed inside Excel. */
export const INTERNAL_ERROR = 5001;

/** The settings of the workbook as Office.js keeps them: a JSON text for each key. */
export function settingsOf(workbook: Workbook): readonly (readonly [string, string])[] {
  return [...workbook.settings];
}

/** Replaces all settings; false where the workbook is read-only. */
export function saveSettings(workbook: Workbook, settings: Iterable<readonly [string, string]>): boolean {
  if (workbook.readOnly) return false;
  workbook.settings.clear();
  for (const [key, value] of settings) workbook.settings.set(key, value);
  // Settings are no edit: the sheets stay as they are, and so does the undo list.
  workbook.isDirty = true;
  return true;
}

/** The address in the options with which a dialog is opened. */
export function dialogAddress(options: unknown): string {
  const text = typeof options === 'string' ? options : JSON.stringify(options ?? null);
  const address: unknown = /https?:[^"]+/.exec(text)?.[0];
  return typeof address === 'string' ? address.replaceAll('\\/', '/').replaceAll('\\', '') : text;
}

/** Ribbon commands that were started and have not said that they are done. */
export class PendingCommands {
  #waiting: (() => void)[] = [];

  /** Settled by the next completion that arrives. */
  started(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  completed(): void {
    this.#waiting.shift()?.();
  }
}
