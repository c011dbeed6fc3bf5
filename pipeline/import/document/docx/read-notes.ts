import { XmlReader } from '../../../read/xml-reader.ts';

/** The text of the footnotes or endnotes of a Word file by their id, deleted words left out. Throws `Unreadable`. */
export function readNotes(part: string | null): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (part === null) return notes;
  const xml = new XmlReader(part);
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open' || !/^(?:footnote|endnote)$/.test(xml.name)) continue;
    const id = xml.attribute('w:id') ?? '';
    notes.set(id, readText(xml).trim());
  }
  return notes;
}

function readText(xml: XmlReader): string {
  let text = '';
  const outer = xml.depth;
  for (let step = xml.nextWithin(outer); step !== 'end'; step = xml.nextWithin(outer)) {
    if (step !== 'open') continue;
    if (xml.name === 't') text += xml.wholeText();
    else if (xml.name === 'del' || xml.name === 'moveFrom') xml.skip();
    else if (xml.name === 'p' && text !== '') text += ' ';
  }
  return text;
}
