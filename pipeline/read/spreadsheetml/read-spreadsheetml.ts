import type { Grid, GridName, GridSheet } from '../../../ledger/grid/grid.ts';
import { columnLetter } from '../../../ledger/grid/grid.ts';
import { readDefinedName } from '../defined-name.ts';
import { readIsoMoment } from '../iso-moment.ts';
import type { ReadLimits } from '../limits.ts';
import { lookOfCode, type NumberLook } from '../number-format.ts';
import { refusals } from '../refusals.ts';
import { type CellTally, SheetRows } from '../sheet-rows.ts';
import { XmlReader } from '../xml-reader.ts';
import { readWorksheet } from './worksheet.ts';

/**
 * Reads SpreadsheetML 2003 ("XML spreadsheet", often named .xls), already decoded. Days are
 * mostly written there as ISO 8601; some programs write serial numbers. Throws `Unreadable`.
 */
export function readSpreadsheetMl(text: string, limits: ReadLimits): Grid {
  const xml = new XmlReader(text);
  const looks = new Map<string, NumberLook>();
  let date1904 = false;
  const tally: CellTally = { cells: 0, places: 0 };
  const sheets: GridSheet[] = [];
  const names: GridName[] = [];
  let style = '';
  let saved = '';
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open') continue;
    if (xml.name === 'Style') style = xml.prefixedAttribute('ID') ?? '';
    else if (xml.name === 'NumberFormat') looks.set(style, lookOfFormat(xml.prefixedAttribute('Format') ?? ''));
    else if (xml.name === 'Date1904') date1904 = true;
    else if (xml.name === 'LastSaved') saved = xml.wholeText();
    else if (xml.name === 'NamedRange') names.push(...readNamedRange(xml));
    else if (xml.name === 'Worksheet') {
      if (sheets.length >= limits.sheets) throw refusals.tooManySheets(limits.sheets);
      const name = xml.prefixedAttribute('Name') ?? '';
      const rows = new SheetRows(name, limits, tally);
      sheets.push({
        name,
        ...readWorksheet(xml, { looks, date1904 }, rows, (inner) => names.push(...readNamedRange(inner))),
      });
    }
  }
  const moment = readIsoMoment(saved);
  return {
    format: 'xml',
    application: null,
    savedOn: moment?.day ?? null,
    savedAt: moment?.utc ?? null,
    macros: false,
    externalLinks: false,
    encoding: null,
    names,
    sheets,
  };
}

/** Some formats go by a name there instead of a code. */
function lookOfFormat(format: string): NumberLook {
  if (format === 'Percent') return 'percent';
  if (format === 'General Date') return 'day-time';
  if (/^(?:Long|Medium|Short) Date$/.test(format)) return 'day';
  if (/^(?:Long|Medium|Short) Time$/.test(format)) return 'time';
  return lookOfCode(format);
}

/** References are counted there: `=台账!R1C1:R12C2`. */
function readNamedRange(xml: XmlReader): GridName[] {
  const refersTo = xml.prefixedAttribute('RefersTo') ?? '';
  const lettered = refersTo.replace(/!.*$/, (reference) =>
    reference.replace(/R(\d+)C(\d+)/g, (_, row, column) => `$${columnLetter(Number(column) - 1)}$${row}`),
  );
  const named = readDefinedName(xml.prefixedAttribute('Name') ?? '', lettered);
  return named === null ? [] : [named];
}
