import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { bytesOf, cellsByRow, firstSheet, gridOf, textByRow } from './hand-made.ts';

/** One workbook with a bit of everything, by the library's own writers. */
function sample(bookType: XLSX.BookType, date1904 = false): Uint8Array {
  const sheet: XLSX.WorkSheet = {
    '!ref': 'A1:E4',
    '!merges': [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }],
    '!cols': [{}, {}, { hidden: true }],
    A1: { t: 's', v: '重点工作台账' },
    A2: { t: 'n', v: 45_473, z: 'yyyy-mm-dd' },
    B2: { t: 'n', v: 0.95, z: '0%' },
    C2: { t: 'b', v: false },
    D2: { t: 'e', v: 42 },
    E2: { t: 'n', v: 45_473.5, z: 'yyyy"年"m"月"d"日" hh:mm' },
    A4: { t: 's', v: '第一行\n第二行 & <b>' },
    B4: { t: 's', v: '0012' },
  };
  const book: XLSX.WorkBook = {
    SheetNames: ['台账', '字典'],
    Sheets: { 台账: sheet, 字典: { '!ref': 'A1', A1: { t: 's', v: '已完成' } } },
    Workbook: {
      WBProps: { date1904 },
      Sheets: [{ Hidden: 0 }, { Hidden: 2 }],
      Names: [{ Name: '标题区', Ref: '台账!$A$1:$C$1' }],
    },
  };
  return bytesOf(XLSX.write(book, { type: 'array', bookType }));
}

const rowTwo = (day: string) => [
  { kind: 'day', day },
  { kind: 'number', value: 0.95, percent: true },
  { kind: 'boolean', value: false },
  { kind: 'error', code: '#N/A' },
  { kind: 'day', day, time: '12:00' },
];

describe.each([
  ['biff8', 'xls'],
  ['xlsb', 'xlsb'],
  ['xlml', 'xml'],
  ['xlsx', 'xlsx'],
] as const)('a workbook written as %s', (bookType, format) => {
  it('is read with typed cells at their rows', async () => {
    const grid = await gridOf(sample(bookType));
    expect(grid.format).toBe(format);
    expect(cellsByRow(grid)).toEqual({
      1: [{ kind: 'text', text: '重点工作台账' }],
      2: rowTwo('2024-06-30'),
      4: [
        { kind: 'text', text: '第一行\n第二行 & <b>' },
        { kind: 'text', text: '0012' },
      ],
    });
  });

  it('is read in the 1904 date system', async () => {
    expect(cellsByRow(await gridOf(sample(bookType, true)))[2]).toEqual(rowTwo('2028-07-01'));
  });

  it('keeps merges, hidden columns and hidden sheets', async () => {
    const grid = await gridOf(sample(bookType));
    expect(firstSheet(grid).merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 2 }]);
    expect(firstSheet(grid).hiddenColumns).toEqual([2]);
    expect(grid.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'veryHidden']);
  });
});

describe('an Excel 95 workbook', () => {
  it('is read in the code page it names', async () => {
    const bytes = sample('biff5');
    // The writer knows no code page: put one in, and GBK bytes in the place of the title.
    const at = indexOf(bytes, new TextEncoder().encode('______'));
    bytes.set(iconv.encode('台账表', 'gbk'), at);
    const codePage = indexOf(bytes, Uint8Array.of(0x42, 0, 2, 0));
    expect(codePage).toBeGreaterThan(0);
    bytes.set([936 & 0xff, 936 >> 8], codePage + 4);
    expect(cellsByRow(await gridOf(bytes))[1]).toEqual([{ kind: 'text', text: '台账表' }]);
    expect(cellsByRow(await gridOf(bytes))[2]).toEqual(rowTwo('2024-06-30'));
  });
});

describe('HTML saved as .xls', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"></head><body><table><tr><td colspan=2>重点 台账</td></tr>` +
    '<tr><td>2024-06-30</td><td>1-2</td><td>0012</td><td x:num="0.95">95%</td><td>一<br>二 &amp; 三</td></tr></table></body></html>';

  it.each([
    ['utf-8', new TextEncoder().encode(page('utf-8')), 'utf-8'],
    ['gb2312', new Uint8Array(iconv.encode(page('gb2312'), 'gbk')), 'gb18030'],
  ])('is read in %s, each cell as the text it shows', async (_, bytes, encoding) => {
    const grid = await gridOf(bytes, '台账.xls');
    expect(grid).toMatchObject({ format: 'html', encoding });
    expect(textByRow(grid)).toEqual({ 1: ['重点 台账'], 2: ['2024-06-30', '1-2', '0012', '95%', '一\n二 & 三'] });
    expect(firstSheet(grid).merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 1 }]);
  });
});

describe('SpreadsheetML 2003', () => {
  it('is read with its indexes, spans, days, formulas and names', async () => {
    const text = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <DocumentProperties xmlns="urn:schemas-microsoft-com:office:office"><LastSaved>2024-06-30T08:00:00Z</LastSaved></DocumentProperties>
      <Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles>
      <Names><NamedRange ss:Name="标题区" ss:RefersTo="=台账!R1C1:R1C3"/></Names>
      <Worksheet ss:Name="台账"><Table><Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>
      <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="Number">1</Data></Cell></Row>
      <Row ss:Index="5" ss:Hidden="1"><Cell ss:Index="3" ss:StyleID="p"><Data ss:Type="Number">0.5</Data></Cell>
      <Cell ss:Formula="=1=2"><Data ss:Type="Boolean">0</Data></Cell><Cell><Data ss:Type="DateTime">2024-06-30T00:00:00.000</Data></Cell>
      <Cell><Data ss:Type="DateTime">1899-12-31T12:30:00.000</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data><Comment><Data>批注</Data></Comment></Cell></Row>
      </Table></Worksheet></Workbook>`;
    const grid = await gridOf(new TextEncoder().encode(text), '台账.xls');
    expect(grid).toMatchObject({ format: 'xml', savedAt: '2024-06-30T08:00:00Z', savedOn: '2024-06-30' });
    expect(grid.names).toEqual([{ name: '标题区', sheet: '台账', area: '$A$1:$C$1' }]);
    expect(firstSheet(grid)).toEqual({
      name: '台账',
      visibility: 'visible',
      merges: [{ top: 1, bottom: 1, left: 0, right: 2 }],
      hiddenColumns: [1, 2],
      rows: [
        {
          row: 1,
          hidden: false,
          cells: [{ kind: 'text', text: '标题' }, undefined, undefined, { kind: 'number', value: 1 }],
        },
        {
          row: 5,
          hidden: true,
          cells: [
            undefined,
            undefined,
            { kind: 'number', value: 0.5, percent: true },
            { kind: 'boolean', value: false, formula: true },
            { kind: 'day', day: '2024-06-30' },
            { kind: 'text', text: '12:30' },
            { kind: 'error', code: '#N/A' },
          ],
        },
      ],
    });
  });
});

describe('an OpenDocument sheet', () => {
  const content = (table: string) =>
    `<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:meta><meta:generator>WPS Office</meta:generator>` +
    `<dc:date>2024-06-30T16:30:00+08:00</dc:date></office:meta><office:body><office:spreadsheet><table:table table:name="台账">${table}</table:table>` +
    `<table:named-expressions><table:named-range table:name="标题区" table:cell-range-address="$台账.$A$1:.$C$1"/></table:named-expressions></office:spreadsheet></office:body></office:document>`;
  const read = (table: string) => gridOf(new TextEncoder().encode(content(table)), '台账.fods');

  it('repeats what is repeated and pays nothing for repeated blanks', async () => {
    const grid = await read(
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/><table:table-cell table:number-columns-repeated="16382"/></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    );
    expect(textByRow(grid)).toEqual({ 1: ['7', '7'], 2: ['7', '7'] });
    expect(grid).toMatchObject({ application: 'WPS Office', savedOn: '2024-06-30', savedAt: '2024-06-30T08:30:00Z' });
    expect(grid.names).toEqual([{ name: '标题区', sheet: '台账', area: '$A$1:$C$1' }]);
  });

  it('reads every type of value, paragraphs and blanks, without notes', async () => {
    const cell = (attributes: string, inner = '') => `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
    const grid = await read(
      `<table:table-row>${[
        cell('office:value-type="percentage" office:value="0.95"', '<text:p>95%</text:p>'),
        cell('office:value-type="date" office:date-value="2024-06-30"'),
        cell('office:value-type="date" office:date-value="2024-06-30T08:15:00"'),
        cell('office:value-type="time" office:time-value="PT08H15M00S"', '<text:p>8:15</text:p>'),
        cell('office:value-type="boolean" office:boolean-value="true"'),
        cell(
          'office:value-type="string"',
          '<office:annotation><text:p>批注</text:p></office:annotation><text:p>一<text:s text:c="2"/>二 <text:span>三</text:span></text:p><text:p>四<text:line-break/>五</text:p>',
        ),
        cell(
          'table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"',
          '<text:p>#DIV/0!</text:p>',
        ),
      ].join('')}</table:table-row>`,
    );
    expect(cellsByRow(grid)[1]).toEqual([
      { kind: 'number', value: 0.95, percent: true },
      { kind: 'day', day: '2024-06-30' },
      { kind: 'day', day: '2024-06-30', time: '08:15' },
      { kind: 'text', text: '08:15' },
      { kind: 'boolean', value: true },
      { kind: 'text', text: '一  二 三\n四\n五' },
      { kind: 'error', code: '#DIV/0!', formula: true },
    ]);
  });

  it('knows hidden and filtered rows, hidden columns and merges', async () => {
    const one = '<table:table-cell office:value-type="float" office:value="1"/>';
    const grid = await read(
      `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="16383"/>` +
        `<table:table-row table:visibility="filter">${one}${one}</table:table-row><table:table-row table:visibility="collapse">${one}</table:table-row>` +
        `<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3" office:value-type="float" office:value="1"/><table:covered-table-cell/></table:table-row>`,
    );
    const sheet = firstSheet(grid);
    expect(sheet.rows.map(({ hidden }) => hidden)).toEqual([true, true, false]);
    expect(sheet.hiddenColumns).toEqual([1]);
    expect(sheet.merges).toEqual([{ top: 3, bottom: 5, left: 0, right: 1 }]);
  });
});

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  return bytes.findIndex((_, index) => wanted.every((byte, offset) => bytes[index + offset] === byte));
}
