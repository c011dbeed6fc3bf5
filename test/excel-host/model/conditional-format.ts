import type { ConditionalFormattingRule, Style } from 'exceljs';
import { type Area, intersection, without } from './area.ts';
import type { Sheet } from './sheet.ts';

/** A conditional format of a sheet. Of other kinds than formulas only the rule that the file brought is kept. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: 'Custom' | 'Other';
  readonly areas: readonly Area[];
  /** Without its equals sign, seen from the first cell of the first area. */
  readonly formula: string;
  readonly style: Partial<Style>;
  readonly stopIfTrue: boolean;
  /** The rule as exceljs read it, for kinds that are not simulated. */
  readonly kept?: ConditionalFormattingRule;
}

/** The formats of a sheet that touch an area, the one that wins first. */
export function formatsAt(sheet: Sheet, area: Area): readonly ConditionalFormat[] {
  return sheet.formats.filter(({ areas }) => areas.some((each) => intersection(each, area) !== null));
}

/** Adds a format before all others, as Excel does. */
export function addFormat(sheet: Sheet, area: Area, id: string): ConditionalFormat {
  const format: ConditionalFormat = { id, type: 'Custom', areas: [area], formula: '', style: {}, stopIfTrue: false };
  sheet.formats = [format, ...sheet.formats];
  return format;
}

/** Changes one format; nothing happens where it has gone. */
export function changeFormat(sheet: Sheet, id: string, change: Partial<ConditionalFormat>): void {
  sheet.formats = sheet.formats.map((format) => (format.id === id ? { ...format, ...change } : format));
}

/** Takes an area out of all formats; one without any area left goes. */
export function clearFormats(sheet: Sheet, area: Area): void {
  sheet.formats = sheet.formats
    .map((format) => ({ ...format, areas: format.areas.flatMap((each) => without(each, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

export function deleteFormat(sheet: Sheet, id: string): void {
  sheet.formats = sheet.formats.filter((format) => format.id !== id);
}

/** Puts a format at a position of the order in which they win. */
export function moveFormat(sheet: Sheet, id: string, position: number): void {
  const format = sheet.formats.find((each) => each.id === id);
  if (format === undefined) return;
  const others = sheet.formats.filter((each) => each.id !== id);
  sheet.formats = [...others.slice(0, position), format, ...others.slice(position)];
}
