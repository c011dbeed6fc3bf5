import type { GridName, GridSheet } from '../../../ledger/grid/grid.ts';
import { readDefinedName } from '../defined-name.ts';
import { XmlReader } from '../xml-reader.ts';

/** What the workbook part says: its sheets in their order, the date system and the defined names. */
export interface WorkbookPart {
  readonly sheets: readonly { name: string; relationship: string; visibility: GridSheet['visibility'] }[];
  readonly date1904: boolean;
  readonly names: readonly GridName[];
}

export function readWorkbookPart(text: string): WorkbookPart {
  const sheets: WorkbookPart['sheets'][number][] = [];
  const names: GridName[] = [];
  let date1904 = false;
  const xml = new XmlReader(text);
  for (let step = xml.next(); step !== 'end'; step = xml.next()) {
    if (step !== 'open') continue;
    if (xml.name === 'sheet') {
      sheets.push({
        name: xml.attribute('name') ?? '',
        relationship: xml.prefixedAttribute('id') ?? '',
        visibility: visibilityOf(xml.attribute('state')),
      });
    } else if (xml.name === 'workbookPr') date1904 = isOn(xml.attribute('date1904'));
    else if (xml.name === 'definedName') {
      const named = readDefinedName(xml.attribute('name') ?? '', xml.wholeText());
      if (named !== null) names.push(named);
    }
  }
  return { sheets, date1904, names };
}

/** An XML boolean. */
export function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

function visibilityOf(state: string | undefined): GridSheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
