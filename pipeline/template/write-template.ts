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
  // Stored plain: `complete` takes it apart again at once and packs it once.
  const written = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
  const opensPane = options.opensPane !== false;
  return seal(
    complete(written, {
      growFrom: FIRST_ROW,
      ...(opensPane ? { amend: (parts) => addWebExtension(parts, options.deployment) } : {}),
    }),
  );
}
