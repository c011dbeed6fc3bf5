import { strToU8, zipSync } from 'fflate';
import { cellText, type Grid, type GridCell, type GridSheet } from '../../../ledger/grid/grid.ts';
import type { RefusalKind } from '../../../ledger/refusal.ts';
import type { ReadLimits } from '../../../pipeline/read/limits.ts';
import { read } from '../../../pipeline/read/read.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook of one sheet, each one to be replaced by a test that wants it odd. */
export interface HandMadeParts {
  /** Inside `<sheetData>`. */
  readonly rows?: string;
  /** After `</sheetData>`. */
  readonly after?: string;
  /** The whole sheet part. */
  readonly sheet?: string;
  readonly sheetPart?: string;
  /** Inside `<sst>`. */
  readonly strings?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Inside `<workbook>`, before the sheets and after them. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A workbook written by hand, so that a test can say exactly which XML it has. */
export function handMade(parts: HandMadeParts): Uint8Array {
  const sheetPart = parts.sheetPart ?? 'worksheets/sheet1.xml';
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${parts.workbookBefore ?? ''}<sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets>${parts.workbookAfter ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONSHIPS}/worksheet" Target="${sheetPart}"/><Relationship Id="r2" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${RELATIONSHIPS}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`,
    [`xl/${sheetPart}`]:
      parts.sheet ??
      `<worksheet xmlns="${MAIN}"><sheetData>${parts.rows ?? ''}</sheetData>${parts.after ?? ''}</worksheet>`,
    ...parts.more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The grid of bytes that can be read; fails the test with the refusal otherwise. */
export async function gridOf(bytes: Uint8Array, file = '台账.xlsx', limits: Partial<ReadLimits> = {}): Promise<Grid> {
  const outcome = await read(bytes, file, limits);
  if (outcome.state === 'refused') throw new Error(`refused: ${outcome.refusal.kind}: ${outcome.refusal.message.en}`);
  return outcome.grid;
}

/** The kind of refusal of bytes that cannot be read, or `read`. */
export async function refusalOf(
  bytes: Uint8Array,
  file = '台账.xlsx',
  limits: Partial<ReadLimits> = {},
): Promise<RefusalKind | 'read'> {
  const outcome = await read(bytes, file, limits);
  return outcome.state === 'refused' ? outcome.refusal.kind : 'read';
}

export function firstSheet(grid: Grid): GridSheet {
  const [sheet] = grid.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The cells of the first sheet by row number, holes as undefined. */
export function cellsByRow(grid: Grid): Record<number, (GridCell | undefined)[]> {
  return Object.fromEntries(firstSheet(grid).rows.map(({ row, cells }) => [row, [...cells]]));
}

/** What a person sees on the first sheet, by row number. */
export function textByRow(grid: Grid): Record<number, string[]> {
  return Object.fromEntries(firstSheet(grid).rows.map(({ row, cells }) => [row, [...cells].map(cellText)]));
}

export function bytesOf(bytes: ArrayBuffer | ArrayLike<number>): Uint8Array {
  return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : Uint8Array.from(bytes);
}
