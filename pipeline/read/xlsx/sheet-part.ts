import type { GridArea, GridCell, GridRow } from '../../../ledger/grid/grid.ts';
import { columnOfReference, readArea, readRowNumber } from '../area.ts';
import { asFormula, numberCell } from '../cell-value.ts';
import { readIsoMoment } from '../iso-moment.ts';
import type { NumberLook } from '../number-format.ts';
import { refusals } from '../refusals.ts';
import type { SheetRows } from '../sheet-rows.ts';
import { XmlReader } from '../xml-reader.ts';
import { decodeEscapes, readRichText } from './rich-text.ts';
import { isOn } from './workbook-part.ts';

/** What a sheet part needs to know of its workbook. */
export interface SheetContext {
  readonly strings: readonly (GridCell | undefined)[];
  readonly looks: readonly NumberLook[];
  readonly date1904: boolean;
}

/** What a sheet part holds. */
export interface SheetPart {
  readonly rows: readonly GridRow[];
  readonly merges: readonly GridArea[];
  readonly hiddenColumns: readonly number[];
}

/** Reads a worksheet part; rows and cells without a reference follow the one before them. */
export function readSheetPart(text: string, context: SheetContext, rows: SheetRows): SheetPart {
  const xml = new XmlReader(text);
  const merges: GridArea[] = [];
  const hidden: { from: number; to: number }[] = [];
  let row = 0;
  let index = -1;
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open') continue;
    if (xml.name === 'c') {
      const column = columnOfReference(xml.attribute('r') ?? '');
      index = column < 0 ? index + 1 : column;
      const cell = readCell(xml, context);
      if (cell !== undefined) rows.put(index, cell);
    } else if (xml.name === 'row') {
      const stated = readRowNumber(xml.attribute('r'));
      row = stated < 0 ? row + 1 : stated;
      index = -1;
      rows.startRow(row, isOn(xml.attribute('hidden')) || Number(xml.attribute('ht') ?? 1) === 0);
    } else if (xml.name === 'mergeCell') {
      const area = readArea(xml.attribute('ref') ?? '');
      if (area !== null) merges.push(area);
    } else if (xml.name === 'col' && (isOn(xml.attribute('hidden')) || Number(xml.attribute('width') ?? 1) === 0)) {
      hidden.push({ from: Number(xml.attribute('min')) - 1, to: Number(xml.attribute('max')) - 1 });
    }
  }
  const finished = rows.finish();
  return { rows: finished, merges, hiddenColumns: columnsUpTo(rows.width, hidden) };
}

/** Everything the cell just opened says, with its end. */
function readCell(xml: XmlReader, context: SheetContext): GridCell | undefined {
  const type = xml.attribute('t') ?? 'n';
  const style = xml.attribute('s');
  let value: string | null = null;
  let inline: string | null = null;
  let formula = false;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'v') value = xml.wholeText();
    else if (xml.name === 'is') inline = readRichText(xml);
    else {
      if (xml.name === 'f') formula = true;
      xml.skip();
    }
  }
  const cell = inline === null ? valueCell(type, value, style, context) : textCell(inline);
  if (!formula) return cell;
  return asFormula(cell ?? { kind: 'text', text: '' });
}

function valueCell(
  type: string,
  value: string | null,
  style: string | undefined,
  context: SheetContext,
): GridCell | undefined {
  if (value === null) return undefined;
  switch (type) {
    case 's':
      return sharedCell(Number(value), context);
    case 'str':
    case 'inlineStr':
      return textCell(decodeEscapes(value));
    case 'b':
      return { kind: 'boolean', value: isOn(value.trim()) };
    case 'e':
      return { kind: 'error', code: value.trim() };
    case 'd':
      return dayCell(value);
    default:
      return plainCell(value, style, context);
  }
}

function sharedCell(position: number, context: SheetContext): GridCell | undefined {
  if (!(position >= 0 && position < context.strings.length)) throw refusals.damaged();
  return context.strings[position];
}

function plainCell(value: string, style: string | undefined, context: SheetContext): GridCell | undefined {
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(decodeEscapes(value));
  if (number === 0 && value.trim() === '') return undefined;
  const look = style === undefined ? (context.looks[0] ?? 'number') : (context.looks[Number(style)] ?? 'number');
  return numberCell(number, look, context.date1904);
}

function dayCell(value: string): GridCell | undefined {
  const moment = readIsoMoment(value);
  if (moment === null) return textCell(value);
  return moment.time === null ? { kind: 'day', day: moment.day } : { kind: 'day', day: moment.day, time: moment.time };
}

function textCell(text: string): GridCell | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

function columnsUpTo(width: number, spans: readonly { from: number; to: number }[]): number[] {
  const columns = new Set<number>();
  for (const { from, to } of spans) {
    for (let index = Math.max(0, from); index <= Math.min(to, width - 1); index += 1) columns.add(index);
  }
  return [...columns].sort((one, other) => one - other);
}
