import { lookOfBuiltIn, lookOfCode, type NumberLook } from '../number-format.ts';
import { XmlReader } from '../xml-reader.ts';

/** The look of numbers by cell style: position in the `cellXfs` list of the styles part. */
export function readStyleLooks(text: string): NumberLook[] {
  const codes = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  const xml = new XmlReader(text);
  let inCellFormats = false;
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (xml.name === 'cellXfs') inCellFormats = step === 'open';
    if (step !== 'open') continue;
    if (xml.name === 'numFmt')
      codes.set(Number(xml.attribute('numFmtId')), lookOfCode(xml.attribute('formatCode') ?? ''));
    else if (xml.name === 'xf' && inCellFormats) {
      const id = Number(xml.attribute('numFmtId') ?? 0);
      looks.push(codes.get(id) ?? lookOfBuiltIn(id));
    }
  }
  return looks;
}
