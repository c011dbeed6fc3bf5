import type { GridCell } from '../../../ledger/grid/grid.ts';
import { asFormula, withLineFeeds } from '../cell-value.ts';
import { readIsoMoment } from '../iso-moment.ts';
import { clockTime } from '../serial-day.ts';
import type { XmlReader } from '../xml-reader.ts';

/** Reads the cell just opened, to its end; undefined where it holds nothing. */
export function readTableCell(xml: XmlReader): GridCell | undefined {
  // LibreOffice repeats the type under a name of its own, and only there says that a text is an error.
  const error = xml.attribute('calcext:value-type') === 'error';
  const type = xml.attribute('office:value-type') ?? xml.prefixedAttribute('value-type');
  const value = xml.prefixedAttribute(type === 'boolean' ? 'boolean-value' : 'value');
  const date = xml.prefixedAttribute('date-value');
  const time = xml.prefixedAttribute('time-value');
  const string = xml.prefixedAttribute('string-value');
  const formula = xml.prefixedAttribute('formula') !== undefined;
  const shown = readParagraphs(xml);
  const cell = error
    ? ({ kind: 'error', code: shown } as const)
    : (typedCell(type, value ?? '', date ?? '', time ?? '', shown) ?? textCell(string ?? shown));
  return formula ? asFormula(cell ?? { kind: 'text', text: '' }) : cell;
}

function typedCell(
  type: string | undefined,
  value: string,
  date: string,
  time: string,
  shown: string,
): GridCell | undefined {
  switch (type) {
    case 'float':
    case 'currency':
      return numberOf(value, false);
    case 'percentage':
      return numberOf(value, true);
    case 'boolean':
      return { kind: 'boolean', value: value === 'true' };
    case 'date':
      return dayCell(date);
    case 'time':
      return timeCell(time, shown);
    default:
      return undefined;
  }
}

function numberOf(text: string, percent: boolean): GridCell | undefined {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return undefined;
  return percent ? { kind: 'number', value, percent } : { kind: 'number', value };
}

function dayCell(date: string): GridCell | undefined {
  const moment = readIsoMoment(date);
  if (moment === null) return undefined;
  return moment.time === null ? { kind: 'day', day: moment.day } : { kind: 'day', day: moment.day, time: moment.time };
}

/** A time of day as text, like that of other formats; a longer span as it is shown. */
function timeCell(time: string, shown: string): GridCell | undefined {
  const match = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(time);
  const hours = Number(match?.[1] ?? 24);
  if (hours >= 24) return textCell(shown);
  return textCell(clockTime(hours * 3600 + Number(match?.[2]) * 60 + Number(match?.[3])));
}

function textCell(text: string): GridCell | undefined {
  return text === '' ? undefined : { kind: 'text', text: withLineFeeds(text) };
}

/** The text of a cell: its paragraphs, one a line; notes and drawings are not part of it. */
function readParagraphs(xml: XmlReader): string {
  const paragraphs: string[] = [];
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'p' || xml.name === 'h') paragraphs.push(readParagraph(xml));
    else xml.skip();
  }
  return paragraphs.join('\n');
}

/** White space collapses as in HTML; `s`, `tab` and `line-break` stand for what is meant to stay. */
function readParagraph(xml: XmlReader): string {
  let text = '';
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step === 'text') text += xml.piece().replace(/[ \t\r\n]+/g, ' ');
    else if (step !== 'open') continue;
    else if (xml.name === 's') text += ' '.repeat(Math.min(Number(xml.prefixedAttribute('c') ?? 1) || 1, 1024));
    else if (xml.name === 'tab') text += '\t';
    else if (xml.name === 'line-break') text += '\n';
    else if (xml.name === 'annotation' || xml.name === 'note' || xml.name === 'ruby-text') xml.skip();
  }
  return text;
}
