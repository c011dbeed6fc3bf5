import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { HostObject } from '../rich-api/host-object.ts';

/** What every object of the simulated Excel knows: its workbook, and how to make the objects that others lead to. */
export interface ExcelObjects {
  readonly workbook: Workbook;
  /** Names of the host events that the add-in has registered for, by their target: a sheet's id or `Workbook`. */
  readonly registrations: Registrations;
  range(sheet: Sheet, area: Area): HostObject;
  worksheet(sheet: Sheet): HostObject;
  /** Reads the bytes of a workbook to be inserted; throws InvalidArgument for what Excel would not open. */
  open(bytes: Uint8Array): Promise<Workbook>;
}

/** Numbers of the events as they stand on the wire. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  deleted: 15,
  selected: 14,
  protection: 24,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events of which targets the add-in wants. */
export class Registrations {
  readonly #wanted = new Map<string, number>();

  add(eventType: number, target: string): void {
    const key = `${eventType} ${target}`;
    this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + 1);
  }

  remove(eventType: number, target: string): void {
    this.#wanted.delete(`${eventType} ${target}`);
  }

  has(eventType: number, target: string): boolean {
    return this.#wanted.has(`${eventType} ${target}`);
  }
}
