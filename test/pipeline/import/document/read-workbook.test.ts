import * as XLSX from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { cellsOf, documentOf, kindOf, shortOf } from './reading.ts';

async function written(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const plan = () =>
  written((book) => {
    const sheet = book.addWorksheet('任务清单');
    sheet.mergeCells('A1:D1');
    sheet.getCell('A1').value = '样例县重点工作台账';
    sheet.getCell('A2').value = '填报单位：县司法局';
    sheet.getCell('C2').value = '日期：2024年1月';
    sheet.addRow(['序号', '重点任务', '责任单位', '完成时限']);
    sheet.addRow(['一、提升能力']);
    sheet.mergeCells('A4:D4');
    sheet.addRow([1, '培训', '县司法局', new Date(Date.UTC(2024, 5, 30))]);
    sheet.addRow([2, '轮训', null, null]);
    sheet.mergeCells('C5:C6');
    sheet.getCell('D5').numFmt = 'yyyy-mm-dd';
    sheet.getRow(6).hidden = true;
    sheet.getCell('A8').value = '注：1.本表由牵头单位填写。';
    const lists = book.addWorksheet('名单', { state: 'hidden' });
    lists.addRow(['县司法局', '县财政局']);
  });

it('a workbook gives its tables, with the titles above and the remarks below as paragraphs', async () => {
  const read = await documentOf(await plan(), '台账.xlsx');
  expect(read).toMatchObject({ format: 'xlsx', encoding: null });
  expect(read.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'table', 'paragraph']);
  expect(shortOf(read.blocks.filter(({ kind }) => kind === 'paragraph'))).toEqual([
    '样例县重点工作台账',
    '填报单位：县司法局',
    '日期：2024年1月',
    '注：1.本表由牵头单位填写。',
  ]);
  expect(read.blocks[2]).toMatchObject({ place: { line: null, sheet: '任务清单', cell: 'C2' } });
  expect(read.blocks[3]).toMatchObject({ name: '任务清单' });
  expect(cellsOf(read.blocks[3])).toEqual([
    'A3 1x1 序号',
    'B3 1x1 重点任务',
    'C3 1x1 责任单位',
    'D3 1x1 完成时限',
    'A4 1x4 一、提升能力',
    'A5 1x1 1',
    'B5 1x1 培训',
    'C5 2x1 县司法局',
    'D5 1x1 2024-06-30',
    'A6 1x1 2',
    'B6 1x1 轮训',
    'D6 1x1',
  ]);
});

it('a merge over rows that hold nothing counts the rows that are there', async () => {
  const bytes = await written((book) => {
    const sheet = book.addWorksheet('表');
    sheet.addRow(['任务', '单位']);
    sheet.getCell('A2').value = '评查';
    sheet.getCell('B2').value = '县司法局';
    sheet.getCell('B5').value = '县财政局';
    sheet.mergeCells('A2:A6');
  });
  const { blocks } = await documentOf(bytes, '台账.xlsx');
  expect(cellsOf(blocks[0])).toEqual([
    'A1 1x1 任务',
    'B1 1x1 单位',
    'A2 2x1 评查',
    'B2 1x1 县司法局',
    'B5 1x1 县财政局',
  ]);
});

it('a line above with fewer cells than half the table has columns is no heading of it', async () => {
  const bytes = await written((book) => {
    const sheet = book.addWorksheet('表');
    sheet.addRow(['样例县', '2024年']);
    sheet.addRows([1, 2].map((row) => ['甲', '乙', '丙', '丁', '戊'].map((text) => `${text}${row}`)));
  });
  const [place, year, table] = shortOf((await documentOf(bytes, '台账.xlsx')).blocks);
  expect([place, year, table?.[0]]).toEqual(['样例县', '2024年', ['甲1', '乙1', '丙1', '丁1', '戊1']]);
});

const rows = [
  ['任务', '责任单位'],
  ['评查', '县司法局'],
];
const sheetJs = (bookType: XLSX.BookType) =>
  new Uint8Array(XLSX.write(XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), '台账'), { type: 'array', bookType }));

it.each([
  ['.xls', sheetJs('biff8'), '台账.xls', 'xls'],
  ['.et, which is .xls by another name', sheetJs('biff8'), '台账.et', 'xls'],
  ['.xlsb', sheetJs('xlsb'), '台账.xlsb', 'xlsb'],
  ['.ods', sheetJs('ods'), '台账.ods', 'ods'],
  ['SpreadsheetML 2003', sheetJs('xlml'), '台账.xml', 'xml'],
  ['HTML saved as .xls', sheetJs('html'), '台账.xls', 'html'],
  ['.csv in GB18030', new Uint8Array(iconv.encode('任务,责任单位\n评查,县司法局\n', 'gb18030')), '台账.csv', 'csv'],
])('%s gives the same table', async (_, bytes, file, format) => {
  const read = await documentOf(bytes, file);
  expect(read.format).toBe(format);
  expect(shortOf(read.blocks)).toEqual([rows]);
  if (format === 'csv') expect(read.encoding).toBe('gb18030');
});

it.each([
  [
    'a workbook of one column',
    written((book) => book.addWorksheet('表').addRows([['一、要求'], ['二、任务']])),
    '台账.xlsx',
    'no-table',
  ],
  ['separated text without a separator', Promise.resolve(strToU8('一、要求\n二、任务\n')), '台账.csv', 'no-table'],
  ['a blank workbook', written((book) => book.addWorksheet('表')), '台账.xlsx', 'empty'],
])('%s is refused', async (_, bytes, file, kind) => {
  expect(await kindOf(await bytes, file)).toBe(kind);
});

it('a hidden sheet is read where no other holds a table', async () => {
  const bytes = await written((book) => {
    book.addWorksheet('说明').addRow(['见隐藏表']);
    book.addWorksheet('任务', { state: 'hidden' }).addRows(rows);
  });
  expect(shortOf((await documentOf(bytes, '台账.xlsx')).blocks)).toEqual([rows]);
});
