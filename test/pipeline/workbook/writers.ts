import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';

type Draw = (workbook: ExcelJS.Workbook) => void;

/** Both writers that draw workbooks, each from a drawing to bytes. */
export const writers: readonly (readonly [name: string, write: (draw: Draw) => Promise<Uint8Array>])[] = [
  ['the workbook in memory', inMemory],
  ['the streaming writer', streaming],
];

async function inMemory(draw: Draw): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  draw(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function streaming(draw: Draw): Promise<Uint8Array> {
  const stream = new PassThrough();
  const chunks: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  draw(workbook);
  await workbook.commit();
  return new Uint8Array(Buffer.concat(chunks));
}
