import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const WORKBOOK_PART = 'xl/workbook.xml';

export interface Completion {
  /** Rows from this one on grow when someone types more into them; none where it is not given. */
  readonly growFrom?: number;
}

/**
 * The same workbook with what exceljs cannot write.
 *
 * - Rows that grow: exceljs fixes every height it writes, and Excel and WPS leave a fixed row as it is, so that text typed
 *   into it is cut off. Without the mark the height given is only where the row begins.
 * - The hidden name `_xlnm._FilterDatabase` of every filtered sheet: without it LibreOffice shows no filter.
 *
 * Unpacks and packs the whole workbook; `seal` comes after it.
 */
export function complete(bytes: Uint8Array, { growFrom }: Completion = {}): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  const filters = new Map<string, string>();
  for (const [path, part] of Object.entries(parts)) {
    const id = SHEET_PART.exec(path)?.[1];
    if (id === undefined) continue;
    const xml = strFromU8(part);
    const area = /<autoFilter ref="([A-Z]+\d+:[A-Z]+\d+)"/.exec(xml)?.[1];
    if (area !== undefined) filters.set(id, area);
    if (growFrom !== undefined) parts[path] = strToU8(unfixRows(xml, growFrom));
  }
  const workbook = parts[WORKBOOK_PART];
  if (workbook !== undefined) parts[WORKBOOK_PART] = strToU8(nameFilters(strFromU8(workbook), filters));
  return zipSync(parts);
}

function unfixRows(xml: string, firstRow: number): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (row, number: string) =>
    Number(number) < firstRow ? row : row.replace(' customHeight="1"', ''),
  );
}

/** Names the filtered areas, given by sheet id. A name's `localSheetId` is the position of its sheet in the workbook. */
function nameFilters(xml: string, filters: ReadonlyMap<string, string>): string {
  const sheets = [...xml.matchAll(/<sheet sheetId="(\d+)" name="([^"]*)"/g)];
  const names = sheets.flatMap(([, id = '', name = ''], position) => {
    const area = filters.get(id)?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const sheet = name.replaceAll('&apos;', '&apos;&apos;');
    return area === undefined
      ? []
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${position}" hidden="1">&apos;${sheet}&apos;!${area}</definedName>`;
  });
  if (names.length === 0) return xml;
  return xml.includes('</definedNames>')
    ? xml.replace('</definedNames>', () => `${names.join('')}</definedNames>`)
    : xml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}
