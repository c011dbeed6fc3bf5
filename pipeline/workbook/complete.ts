import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WORKBOOK_PART, withFilterNames } from './filter-names.ts';

const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const FILTER = /<autoFilter ref="([A-Z]+\d+:[A-Z]+\d+)"/;
/** The filter stands behind the rows: a large sheet is not made a text for its sake. Bytes. */
const TAIL = 1 << 18;
/** Half the time of the usual 6, and files a twentieth larger. */
const LEVEL = 4;

export interface Completion {
  /** Rows from this one on grow when someone types more into them; none where it is not given. */
  readonly growFrom?: number;
  /** Changes further parts, by their path, before the workbook is packed. */
  readonly amend?: (parts: Record<string, Uint8Array>) => void;
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
export function complete(bytes: Uint8Array, { growFrom, amend }: Completion = {}): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  const filters = new Map<string, string>();
  for (const [path, part] of Object.entries(parts)) {
    const id = SHEET_PART.exec(path)?.[1];
    if (id === undefined) continue;
    const area = FILTER.exec(strFromU8(part.subarray(-TAIL)))?.[1];
    if (area !== undefined) filters.set(id, area);
    if (growFrom !== undefined) parts[path] = strToU8(unfixRows(strFromU8(part), growFrom));
  }
  const workbook = parts[WORKBOOK_PART];
  if (workbook !== undefined)
    parts[WORKBOOK_PART] = strToU8(withFilterNames(strFromU8(workbook), (id) => filters.get(id)));
  amend?.(parts);
  return zipSync(parts, { level: LEVEL });
}

function unfixRows(xml: string, firstRow: number): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (row, number: string) =>
    Number(number) < firstRow ? row : row.replace(' customHeight="1"', ''),
  );
}
