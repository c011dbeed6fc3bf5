import type { GridArea, GridCell, GridSheet } from '../../../ledger/grid/grid.ts';
import { readRowNumber } from '../area.ts';
import { asFormula, numberCell, withLineFeeds } from '../cell-value.ts';
import { readIsoMoment } from '../iso-moment.ts';
import type { NumberLook } from '../number-format.ts';
import type { SheetRows } from '../sheet-rows.ts';
import type { XmlReader } from '../xml-reader.ts';

const VISIBILITIES: Readonly<Record<string, GridSheet['visibility']>> = {
  SheetHidden: 'hidden',
  SheetVeryHidden: 'veryHidden',
};
const LAST_COLUMN = 16_384;

/** What a worksheet needs to know of its workbook. */
export interface FormatContext {
  /** The look of numbers by style id. */
  readonly looks: ReadonlyMap<string, NumberLook>;
  readonly date1904: boolean;
}

/** Reads the worksheet just opened, to its end. Named ranges that belong to the sheet alone are handed out. */
export function readWorksheet(
  xml: XmlReader,
  formats: FormatContext,
  rows: SheetRows,
  onNamedRange: (xml: XmlReader) => void,
): Omit<GridSheet, 'name'> {
  const merges: GridArea[] = [];
  const hidden = new Set<number>();
  let visibility: GridSheet['visibility'] = 'visible';
  let column = -1;
  let row = 0;
  let index = -1;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'Column') {
      column = position(xml.prefixedAttribute('Index'), column);
      const span = Math.min(count(xml.prefixedAttribute('Span')), LAST_COLUMN);
      if (xml.prefixedAttribute('Hidden') === '1') for (let at = column; at <= column + span; at += 1) hidden.add(at);
      column += span;
    } else if (xml.name === 'Row') {
      const stated = readRowNumber(xml.prefixedAttribute('Index'));
      row = stated < 0 ? row + 1 : stated;
      index = -1;
      rows.startRow(row, xml.prefixedAttribute('Hidden') === '1');
      // A span repeats the height of an empty row.
      row += count(xml.prefixedAttribute('Span'));
    } else if (xml.name === 'Cell') {
      index = position(xml.prefixedAttribute('Index'), index);
      const right = index + count(xml.prefixedAttribute('MergeAcross'));
      const bottom = row + count(xml.prefixedAttribute('MergeDown'));
      if (right > index || bottom > row) merges.push({ top: row, bottom, left: index, right });
      const cell = readCell(xml, formats);
      if (cell !== undefined) rows.put(index, cell);
      index = right;
    } else if (xml.name === 'Visible') visibility = VISIBILITIES[xml.wholeText().trim()] ?? 'visible';
    else if (xml.name === 'NamedRange') onNamedRange(xml);
  }
  const finished = rows.finish();
  const hiddenColumns = [...hidden].filter((at) => at < rows.width).sort((one, other) => one - other);
  return { visibility, rows: finished, merges, hiddenColumns };
}

function readCell(xml: XmlReader, formats: FormatContext): GridCell | undefined {
  const formula = xml.prefixedAttribute('Formula') !== undefined;
  const look = formats.looks.get(xml.prefixedAttribute('StyleID') ?? 'Default') ?? 'number';
  let cell: GridCell | undefined;
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    const type = xml.prefixedAttribute('Type') ?? 'String';
    if (xml.name === 'Data') cell = dataCell(type, xml.wholeText(), look, formats.date1904);
    else xml.skip();
  }
  return formula ? asFormula(cell ?? { kind: 'text', text: '' }) : cell;
}

function dataCell(type: string, text: string, look: NumberLook, date1904: boolean): GridCell | undefined {
  const value = Number(text);
  if (type === 'Number' && text.trim() !== '' && Number.isFinite(value)) {
    return numberCell(value, look, date1904);
  }
  if (type === 'Boolean') return { kind: 'boolean', value: text.trim() === '1' };
  if (type === 'Error') return { kind: 'error', code: text.trim() };
  const moment = type === 'DateTime' ? readIsoMoment(text) : null;
  if (moment === null) return text === '' ? undefined : { kind: 'text', text: withLineFeeds(text) };
  // A mere time of day stands on the day before the first one.
  if (moment.day < '1900-01-01') return { kind: 'text', text: moment.time ?? '00:00' };
  return moment.time === null ? { kind: 'day', day: moment.day } : { kind: 'day', day: moment.day, time: moment.time };
}

function position(stated: string | undefined, last: number): number {
  const number = Number(stated ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= LAST_COLUMN ? number - 1 : last + 1;
}

function count(text: string | undefined): number {
  const number = Number(text ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
