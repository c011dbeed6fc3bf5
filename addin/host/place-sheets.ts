/// <reference types="office-js" />
import { readArea } from '../../pipeline/read/area.ts';
import type { PlacedContents } from '../actions/host-port.ts';

/**
 * Inserts the sheets of a workbook at the end, and puts back what Excel may lose on the way: names of the workbook, and that a
 * sheet is hidden. Then stands on the sheet asked for.
 */
export async function placeSheets(
  context: Excel.RequestContext,
  bytes: Uint8Array,
  contents: PlacedContents,
): Promise<null> {
  const { workbook } = context;
  const inserted = workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: 'End' });
  await context.sync();
  const placed = inserted.value.map((id) => workbook.worksheets.getItem(id));
  for (const sheet of placed) sheet.load('name,visibility');
  workbook.names.load('items/name');
  await context.sync();

  const known = new Set(workbook.names.items.map(({ name }) => name.toLowerCase()));
  const sheetFor = (name: string) => placed.find((sheet) => sheet.name === name) ?? placed[positionOf(name, contents)];
  for (const { name, sheet, area } of contents.names) {
    const target = sheetFor(sheet);
    const address = addressOf(area);
    if (known.has(name.toLowerCase()) || target === undefined || address === null) continue;
    workbook.names.add(name, target.getRange(address));
  }
  sheetFor(contents.show)?.activate();
  for (const { name, visibility } of contents.sheets) {
    const sheet = sheetFor(name);
    const wanted = visibilities[visibility];
    if (sheet !== undefined && sheet.visibility !== wanted) sheet.visibility = wanted;
  }
  await context.sync();
  return null;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function positionOf(name: string, { sheets }: PlacedContents): number {
  return sheets.findIndex((sheet) => sheet.name === name);
}

/** `A4:T4` of `$A$4:$T$4`; null for anything that is no area. */
function addressOf(area: string): string | null {
  return readArea(area) === null ? null : area.replaceAll('$', '');
}

/** Base64 in pieces: a call with a hundred thousand arguments is refused. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(binary);
}

const PIECE = 8192;
