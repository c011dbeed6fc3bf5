import type { Workbook } from 'exceljs';
import { complete } from '../workbook/complete.ts';
import { seal } from '../workbook/seal.ts';
import { addWebExtension } from './add-web-extension.ts';
import { drawTemplate } from './draw-template.ts';
import { FIRST_ROW } from './sheet-layout.ts';
import type { TemplateOptions } from './template-options.ts';

/** Draws the ledger workbook of a unit on an empty workbook in memory and gives its bytes: the same options, the same bytes. */
export async function writeTemplate(workbook: Workbook, options: TemplateOptions): Promise<Uint8Array> {
  drawTemplate(workbook, options);
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const completed = complete(written, { growFrom: FIRST_ROW });
  return seal(options.opensPane === false ? completed : addWebExtension(completed, options.deployment));
}
