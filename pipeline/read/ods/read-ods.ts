import type { Grid, GridName, GridSheet } from '../../../ledger/grid/grid.ts';
import { readDefinedName } from '../defined-name.ts';
import { readDocumentProperties } from '../document-properties.ts';
import type { ReadLimits } from '../limits.ts';
import { refusals } from '../refusals.ts';
import { type CellTally, SheetRows } from '../sheet-rows.ts';
import { XmlReader } from '../xml-reader.ts';
import { readTable } from './table.ts';

/**
 * Reads an OpenDocument spreadsheet (ISO/IEC 26300) from its content and meta parts; a flat one gives the same text for
 * both. Repeated empty rows and columns cost nothing. Throws `Unreadable`.
 */
export function readOpenDocument(content: string, meta: string, limits: ReadLimits): Grid {
  const xml = new XmlReader(content);
  const tally: CellTally = { cells: 0, places: 0 };
  const hiddenStyles = new Set<string>();
  const sheets: GridSheet[] = [];
  const names: GridName[] = [];
  let externalLinks = false;
  let style = '';
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open') continue;
    if (xml.name === 'style') style = xml.prefixedAttribute('name') ?? '';
    else if (xml.name === 'table-properties' && xml.prefixedAttribute('display') === 'false') hiddenStyles.add(style);
    else if (xml.name === 'named-range') names.push(...readNamedRange(xml));
    else if (xml.name === 'table') {
      const name = xml.prefixedAttribute('name') ?? '';
      // Copies of cells of other files travel as tables whose name is the address of that file.
      if (/^'?file:/i.test(name)) {
        externalLinks = true;
        xml.skip();
        continue;
      }
      if (sheets.length >= limits.sheets) throw refusals.tooManySheets(limits.sheets);
      const hidden = hiddenStyles.has(xml.prefixedAttribute('style-name') ?? '');
      const table = readTable(xml, new SheetRows(name, limits, tally), (inner) => names.push(...readNamedRange(inner)));
      sheets.push({ name, visibility: hidden ? 'hidden' : 'visible', ...table });
    }
  }
  return {
    format: 'ods',
    ...readDocumentProperties([() => meta], { application: 'generator', saved: 'date' }),
    macros: false,
    externalLinks,
    encoding: null,
    names,
    sheets,
  };
}

/** `$台账.$A$1:.$B$12` is what other programs write as `台账!$A$1:$B$12`. */
function readNamedRange(xml: XmlReader): GridName[] {
  const address = xml.prefixedAttribute('cell-range-address') ?? '';
  const match = /^\$?('(?:[^']|'')+'|[^'.]+)\.([^:.]+)(?::(?:\$?(?:'(?:[^']|'')+'|[^'.]*))?\.([^:.]+))?$/.exec(address);
  const area = match?.[3] === undefined ? match?.[2] : `${match[2]}:${match[3]}`;
  const named = readDefinedName(xml.prefixedAttribute('name') ?? '', `${match?.[1]}!${area}`);
  return named === null ? [] : [named];
}
