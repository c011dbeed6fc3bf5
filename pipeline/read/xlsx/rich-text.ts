import { withLineFeeds } from '../cell-value.ts';
import type { XmlReader } from '../xml-reader.ts';

/** The text of the shared or inline string just opened: its runs joined, phonetic guides (`rPh`) left out. */
export function readRichText(xml: XmlReader): string {
  let text = '';
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 'rPh') xml.skip();
    else if (xml.name === 't') text += decodeEscapes(xml.wholeText());
  }
  return text;
}

/** Resolves the escapes of spreadsheet strings (`_x000D_`, and `_x005F_` for an underscore); line ends become LF. */
export function decodeEscapes(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)))
    : text;
  return withLineFeeds(plain);
}
