import type { Grid } from '../../../ledger/grid/grid.ts';
import { readBiff } from '../biff/read-biff.ts';
import type { ReadLimits } from '../limits.ts';
import { refusals } from '../refusals.ts';
import { openCompoundFile } from './compound-file.ts';
import { readSummaryInformation } from './summary-information.ts';

/** Reads a Compound File: a BIFF workbook (.xls, .et), or what else lies in such a container. Throws `Unreadable`. */
export function readCompound(bytes: Uint8Array, limits: ReadLimits): { grid: Grid; pictures: boolean } {
  const file = openCompoundFile(bytes);
  const names = new Set(file.names.map((name) => name.toLowerCase()));
  if (names.has('encryptedpackage') || names.has('encryptioninfo')) throw refusals.encrypted();
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream === null) {
    if (names.has('worddocument')) throw refusals.foreign({ 'zh-CN': 'Word 文档', en: 'a Word document' });
    if (names.has('powerpoint document')) {
      throw refusals.foreign({ 'zh-CN': 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' });
    }
    throw refusals.unknown();
  }
  const { grid, pictures } = readBiff(stream, limits);
  return {
    grid: {
      ...grid,
      ...readSummaryInformation(file.stream('\u0005SummaryInformation')),
      macros: grid.macros || names.has('_vba_project_cur'),
    },
    pictures,
  };
}
