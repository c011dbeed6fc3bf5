import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Grid, GridCell } from '../../../ledger/grid/grid.ts';
import { bytesOf, firstSheet, gridOf } from './hand-made.ts';

type Value = string | number | boolean | Date | null;

/** Every cell as SheetJS sees it, days by their UTC parts: `A1` and a plain value. */
function seenBySheetJs(bytes: Uint8Array): Record<string, string> {
  const book = XLSX.read(bytes, { type: 'array', cellDates: true, UTC: true });
  const seen: Record<string, string> = {};
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries<XLSX.CellObject>(book.Sheets[name] ?? {})) {
      if (address.startsWith('!') || cell.v === undefined || cell.v === '') continue;
      const value = cell.t === 'e' ? cell.w : cell.v instanceof Date ? cell.v.toISOString().slice(0, 16) : cell.v;
      seen[`${name}!${address}`] = String(value).replace(/\r\n?/g, '\n');
    }
  }
  return seen;
}

function seenByUs(grid: Grid): Record<string, string> {
  const seen: Record<string, string> = {};
  for (const { name, rows } of grid.sheets) {
    for (const { row, cells } of rows) {
      for (const [index, cell] of cells.entries()) {
        if (cell === undefined || (cell.kind === 'text' && cell.text === '')) continue;
        seen[`${name}!${XLSX.utils.encode_col(index)}${row}`] = plain(cell);
      }
    }
  }
  return seen;
}

function plain(cell: GridCell): string {
  if (cell.kind === 'day') return `${cell.day}T${cell.time ?? '00:00'}`;
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'error' ? cell.code : String(cell.value);
}

const day = fc
  .integer({ min: 36_526, max: 60_000 })
  .map((serial) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000));
const text = fc.string({
  unit: fc.constantFrom(
    '县',
    '司',
    'a',
    'Z',
    '0',
    ' ',
    '&',
    '<',
    '>',
    '"',
    '\n',
    '\t',
    '_x000D_',
    '_',
    '　',
    '%',
    '𠮷',
  ),
  maxLength: 12,
});
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.boolean(),
  day,
  fc.constant(null),
);
const rows = fc.array(fc.array(value, { maxLength: 8 }), { minLength: 1, maxLength: 10 });

describe('our reader and SheetJS', () => {
  it('see the same in what exceljs writes', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat({ max: 5 }), async (values, offset) => {
        const book = new ExcelJS.Workbook();
        for (const name of ['台账', '附表']) {
          const sheet = book.addWorksheet(name);
          for (const [index, cells] of values.entries()) {
            for (const [column, content] of cells.entries()) {
              const cell = sheet.getCell(index + 1 + offset, column + 1);
              cell.value = content;
              if (content instanceof Date) cell.numFmt = 'yyyy"年"m"月"d"日"';
            }
          }
        }
        book.addWorksheet('说明').getCell('A1').value = '填报说明';
        const bytes = bytesOf(await book.xlsx.writeBuffer());
        expect(seenByUs(await gridOf(bytes))).toEqual(seenBySheetJs(bytes));
      }),
      { numRuns: 40 },
    );
  });

  it.each(['xlsx', 'biff8', 'xlml'] as const)('see the same in what SheetJS writes as %s', async (bookType) => {
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const withoutEscapes = values.map((cells) =>
          cells.map((content) => (typeof content === 'string' ? content.replace(/_x000D_|\t|\n|𠮷/g, '') : content)),
        );
        const sheet = XLSX.utils.aoa_to_sheet([['序号'], ...withoutEscapes], { dateNF: 'yyyy-mm-dd', UTC: true });
        const book = XLSX.utils.book_new(sheet, '台账');
        const bytes = bytesOf(XLSX.write(book, { type: 'array', bookType, bookSST: true }));
        expect(seenByUs(await gridOf(bytes))).toEqual(seenBySheetJs(bytes));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what exceljs writes', () => {
  it('is read with its formulas, errors, rich text, links, percentages, hidden parts and notes', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('任务台账');
    sheet.mergeCells('A1:C1');
    sheet.getCell('A1').value = '重点工作台账';
    sheet.getCell('A3').value = { formula: '1/0', result: { error: '#DIV/0!' } };
    sheet.getCell('B3').value = { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] };
    sheet.getCell('C3').value = { text: '佐证材料', hyperlink: 'https://example.com/' };
    sheet.getCell('D3').value = 0.95;
    sheet.getCell('D3').numFmt = '0.0%';
    sheet.getCell('E3').note = '批注不是内容';
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    const dictionary = book.addWorksheet('字典', { state: 'veryHidden' });
    dictionary.getCell('A1').value = '已完成';
    const grid = await gridOf(bytesOf(await book.xlsx.writeBuffer()));
    expect(grid.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['任务台账', 'visible'],
      ['字典', 'veryHidden'],
    ]);
    const { rows: read, merges, hiddenColumns } = firstSheet(grid);
    expect(merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 2 }]);
    expect(hiddenColumns).toEqual([1]);
    expect(read.find(({ row }) => row === 3)).toEqual({
      row: 3,
      hidden: true,
      cells: [
        { kind: 'error', code: '#DIV/0!', formula: true },
        { kind: 'text', text: '富文本' },
        { kind: 'text', text: '佐证材料' },
        { kind: 'number', value: 0.95, percent: true },
      ],
    });
  });
});
