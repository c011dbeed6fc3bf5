import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { read } from '../../../pipeline/read/read.ts';
import { bytesOf, handMade } from './hand-made.ts';

const book = XLSX.utils.book_new(
  XLSX.utils.aoa_to_sheet([
    ['序号', '任务'],
    [1, '规范裁量权基准'],
    [2, true],
    [0.5, null],
  ]),
  '台账',
);
const written = (bookType: XLSX.BookType) => bytesOf(XLSX.write(book, { type: 'array', bookType }));

const victims: readonly (readonly [string, Uint8Array])[] = [
  ['xlsx', handMade({ strings: '<si><t>任务</t></si>', rows: '<row><c t="s"><v>0</v></c><c><v>2</v></c></row>' })],
  ['xls', written('biff8')],
  ['xls of Excel 95', written('biff5')],
  ['xlsb', written('xlsb')],
  ['ods', written('ods')],
  ['flat ods', written('fods')],
  ['SpreadsheetML', written('xlml')],
  ['html', written('html')],
  ['csv', new Uint8Array(iconv.encode('序号,任务\n1,评查\n', 'gb18030'))],
];

describe.each(victims)('a damaged file of %s', (name, whole) => {
  it('is read as a whole', async () => {
    expect(await read(whole, name)).toMatchObject({ state: 'read' });
  });

  it('is read or refused wherever it is cut off, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length }), async (length) => {
        expect(['read', 'refused']).toContain((await read(whole.slice(0, length), name)).state);
      }),
      { numRuns: 100 },
    );
  });

  it('is read or refused whichever bits flip, and nothing is thrown', async () => {
    const flip = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 12 }), async (flips) => {
        const damaged = whole.slice();
        for (const [at, bit] of flips) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(['read', 'refused']).toContain((await read(damaged, name)).state);
      }),
      { numRuns: 200 },
    );
  });
});

it('random bytes are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(['read', 'refused']).toContain((await read(bytes, '台账.xlsx')).state);
    }),
    { numRuns: 200 },
  );
});
