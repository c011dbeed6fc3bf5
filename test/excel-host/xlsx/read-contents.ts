import type * as XLSX from '@e965/xlsx';
import type { Area } from '../model/area.ts';
import { type CellContent, emptyCell } from '../model/cell.ts';
import type { Sheet, Visibility } from '../model/sheet.ts';
import { Workbook } from '../model/workbook.ts';

const visibilities: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Sheets, cells, names, merged and hidden cells of a workbook, as SheetJS reads them. */
export function readContents(bytes: Uint8Array, xlsx: typeof XLSX): Workbook {
  const book = xlsx.read(decoded(bytes), {
    type: typeof decoded(bytes) === 'string' ? 'string' : 'array',
    dense: true,
    cellNF: true,
    cellStyles: true,
    cellFormula: true,
    // A text table keeps its texts: the simulated Excel enters them itself.
    raw: false,
  });
  const workbook = new Workbook(book.SheetNames);
  workbook.date1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const [index, sheet] of workbook.sheets.entries()) {
    sheet.visibility = visibilities[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'Visible';
    const source = book.Sheets[sheet.name];
    if (source !== undefined) fillSheet(sheet, source, workbook.date1904);
  }
  const shown = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown !== undefined) workbook.active = shown;
  workbook.names = namesOf(book, workbook);
  readProperties(workbook, book);
  return workbook;
}

/** Text tables from Chinese offices are GB 18030 where they are not UTF-8; everything else stays bytes. */
function decoded(bytes: Uint8Array): string | Uint8Array {
  const start = bytes.subarray(0, 4);
  if ((start[0] === 0x50 && start[1] === 0x4b) || (start[0] === 0xd0 && start[1] === 0xcf)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function fillSheet(sheet: Sheet, source: XLSX.WorkSheet, date1904: boolean): void {
  const rows = source['!data'] ?? [];
  for (const [rowIndex, row] of rows.entries()) {
    for (const [column, cell] of (row ?? []).entries()) {
      if (cell === undefined || cell === null) continue;
      sheet.put(rowIndex + 1, column, {
        ...emptyCell,
        content: contentOf(cell, date1904),
        formula: cell.f === undefined ? null : `=${cell.f}`,
        numberFormat: typeof cell.z === 'string' ? cell.z : 'General',
      });
    }
  }
  sheet.merges = (source['!merges'] ?? []).map(areaOf);
  for (const [index, row] of (source['!rows'] ?? []).entries()) if (row?.hidden) sheet.hiddenRows.add(index + 1);
  for (const [index, column] of (source['!cols'] ?? []).entries()) if (column?.hidden) sheet.hiddenColumns.add(index);
}

function contentOf(cell: XLSX.CellObject, date1904: boolean): CellContent | null {
  if (cell.t === 'e') return { error: cell.w ?? '#VALUE!' };
  if (cell.t === 'z' || cell.v === undefined || cell.v === '') return null;
  if (cell.v instanceof Date) return cell.v.getTime() / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  return cell.v;
}

function areaOf({ s: start, e: end }: XLSX.Range): Area {
  return { top: start.r + 1, bottom: end.r + 1, left: start.c, right: end.c };
}

function namesOf(book: XLSX.WorkBook, workbook: Workbook): Workbook['names'] {
  return (book.Workbook?.Names ?? [])
    .filter(({ Name }) => !Name.startsWith('_xlnm.'))
    .map((name) => ({
      name: name.Name,
      formula: `=${name.Ref}`,
      visible: !('Hidden' in name && name.Hidden === true),
      comment: name.Comment ?? '',
      sheetId: name.Sheet === undefined || name.Sheet === null ? null : (workbook.sheets[name.Sheet]?.id ?? null),
    }));
}

function readProperties(workbook: Workbook, book: XLSX.WorkBook): void {
  const props = book.Props ?? {};
  const texts = {
    title: props.Title,
    subject: props.Subject,
    author: props.Author,
    company: props.Company,
    keywords: props.Keywords,
    comments: props.Comments,
    lastAuthor: props.LastAuthor,
  };
  for (const [key, text] of Object.entries(texts)) if (text !== undefined) workbook.properties.set(key, text);
  for (const [key, value] of Object.entries(book.Custprops ?? {})) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      workbook.customProperties.set(decodedName(key), value);
    }
  }
}

/** SheetJS decodes the values of custom properties, but leaves their names as bytes of UTF-8. */
function decodedName(name: string): string {
  const codes = Array.from(name, (character) => character.charCodeAt(0));
  if (codes.some((code) => code > 0xff)) return name;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return name;
  }
}
