import type { GridCell } from '../../../ledger/grid/grid.ts';
import { XmlReader } from '../xml-reader.ts';
import { readRichText } from './rich-text.ts';

/** The cells that the shared strings of a workbook make, by position; undefined for an empty string. */
export function readSharedStrings(text: string): (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = [];
  const xml = new XmlReader(text);
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open' || xml.name !== 'si') continue;
    const content = readRichText(xml);
    cells.push(content === '' ? undefined : { kind: 'text', text: content });
  }
  return cells;
}
