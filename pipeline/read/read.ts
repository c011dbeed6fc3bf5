import type { Grid } from '../../ledger/grid/grid.ts';
import type { Refusal } from '../../ledger/refusal.ts';
import { readBiff } from './biff/read-biff.ts';
import { readCompound } from './compound/read-compound.ts';
import { withContent } from './content.ts';
import { type ReadLimits, readLimits } from './limits.ts';
import { readText } from './read-text.ts';
import { readZip } from './read-zip.ts';
import { recogniseFormat } from './recognise-format.ts';
import { refusals, Unreadable } from './refusals.ts';

/** A file that could be read, or why not and what to do. */
export type ReadOutcome =
  | { readonly state: 'read'; readonly grid: Grid }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/**
 * Reads a submitted file: .xlsx, .xlsm, .xls, .et, .xlsb, .ods, SpreadsheetML 2003, HTML saved as .xls, CSV and TSV. The
 * format is told by the content; the name only tells a table from other text. Macros never run. Bytes that are no workbook,
 * or that pass a limit, are refused with a sentence that says what to do; nothing is thrown for them.
 */
export async function read(bytes: Uint8Array, file: string, limits: Partial<ReadLimits> = {}): Promise<ReadOutcome> {
  try {
    return { state: 'read', grid: await readGrid(bytes, file, readLimits(limits)) };
  } catch (error) {
    if (error instanceof Unreadable) return { state: 'refused', refusal: error.refusal };
    throw error;
  }
}

async function readGrid(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<Grid> {
  if (bytes.length === 0) throw refusals.emptyFile();
  if (bytes.length > limits.bytes) throw refusals.tooManyBytes(limits.bytes);
  const recognised = recogniseFormat(bytes);
  switch (recognised.kind) {
    case 'zip':
      return readZip(bytes, limits);
    case 'compound': {
      const { grid, pictures } = readCompound(bytes, limits);
      return withContent(grid, pictures);
    }
    case 'biff': {
      const { grid, pictures } = readBiff(bytes, limits);
      return withContent(grid, pictures);
    }
    case 'text':
      return withContent(await readText(bytes, file, limits), false);
    case 'archive':
      throw refusals.archive();
    case 'picture':
      throw refusals.picture(recognised.what);
    case 'foreign':
      throw refusals.foreign(recognised.what);
    case 'unsupported':
      throw refusals.unsupported(recognised.what);
  }
}
