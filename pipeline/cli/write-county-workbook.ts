import { PassThrough } from 'node:stream';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { drawCountyWorkbook } from '../report/county-workbook/draw-county-workbook.ts';
import { WORKBOOK_PART, withFilterNames } from '../workbook/filter-names.ts';
import { replacePart } from '../workbook/replace-part.ts';
import { seal } from '../workbook/seal.ts';

/** The bytes of the county workbook, drawn row by row by the streaming writer and sealed: the same roll-up, the same bytes. */
export async function writeCountyWorkbook(rollUp: RollUp): Promise<Uint8Array> {
  const { default: WorkbookWriter } = await import('exceljs/lib/stream/xlsx/workbook-writer.js');
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const filters = drawCountyWorkbook(workbook, rollUp);
  await workbook.commit();
  const named = replacePart(Buffer.concat(chunks), WORKBOOK_PART, (xml) =>
    withFilterNames(xml, (_id, name) => filters.get(name)),
  );
  return seal(named);
}
