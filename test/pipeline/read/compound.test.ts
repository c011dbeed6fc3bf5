import * as XLSX from '@e965/xlsx';
import { bytesOf, gridOf, refusalOf } from './hand-made.ts';

/** A Compound File with these streams, by path. */
function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(file, path, content);
  return bytesOf(XLSX.CFB.write(file, { type: 'array' }));
}

const rows = Array.from({ length: 400 }, (_, index) => [index + 1, `任务 ${index + 1}`, '推进中']);
const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), '台账');
const xls = bytesOf(XLSX.write(book, { type: 'array', bookType: 'biff8' }));

describe('a Compound File', () => {
  it.each([
    ['a Word document', { '/WordDocument': new Uint8Array(9000) }, 'not-a-workbook'],
    [
      'a Word document with a workbook inside',
      { '/WordDocument': new Uint8Array(10), '/ObjectPool/_1/Workbook': xls },
      'not-a-workbook',
    ],
    ['a presentation', { '/PowerPoint Document': new Uint8Array(10) }, 'not-a-workbook'],
    ['a mail', { '/__properties_version1.0': new Uint8Array(10) }, 'not-a-workbook'],
    [
      'a sealed workbook',
      { '/EncryptionInfo': new Uint8Array(10), '/EncryptedPackage': new Uint8Array(9000) },
      'encrypted',
    ],
  ] as const)('of %s is refused', async (_, streams, kind) => {
    expect(await refusalOf(compound(streams), '台账.xls')).toBe(kind);
  });

  it('gives all rows of a workbook of many sectors', async () => {
    const grid = await gridOf(xls, '台账.xls');
    expect(grid.sheets[0]?.rows.length).toBe(400);
    expect(grid.sheets[0]?.rows.at(-1)?.cells[1]).toEqual({ kind: 'text', text: '任务 400' });
  });

  it('is never read as the rows before the place where it is cut off', async () => {
    const whole = JSON.stringify(await gridOf(xls));
    for (let length = 8; length < xls.length; length += 501) {
      const kind = await refusalOf(xls.slice(0, length));
      if (kind === 'read') expect(JSON.stringify(await gridOf(xls.slice(0, length)))).toBe(whole);
      else expect(kind).toBe('truncated');
    }
  });

  it('notices macros without running them', async () => {
    const stream = XLSX.CFB.find(XLSX.CFB.read(xls, { type: 'array' }), '/Workbook').content;
    const bytes = compound({ '/Workbook': bytesOf(stream), '/_VBA_PROJECT_CUR/VBA/dir': new Uint8Array(10) });
    expect(await gridOf(bytes)).toMatchObject({ format: 'xls', macros: true });
    expect(await gridOf(xls)).toMatchObject({ macros: false });
  });
});
