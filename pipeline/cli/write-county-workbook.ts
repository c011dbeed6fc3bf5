import { PassThrough } from 'node:stream';
import type { RollUp } from '../../ledger/rollup/rollup.ts';
import { drawCountyWorkbook } from '../report/county-workbook/draw-county-workbook.ts';
import { complete } from '../workbook/complete.ts';
import { seal } from '../workbook/seal.ts';

/** The bytes of the county workbook, drawn row by row by the streaming writer and sealed: the same roll-up, the same bytes. */
export async function writeCountyWorkbook(rollUp: RollUp): Promise<Uint8Array> {
  const { default: WorkbookWriter } = await import('exceljs/lib/stream/xlsx/workbook-writer.js');
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  drawCountyWorkbook(workbook, rollUp);
  await workbook.commit();
  return seal(complete(Buffer.concat(chunks)));
}
