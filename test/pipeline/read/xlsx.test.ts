import { cellsByRow, firstSheet, gridOf, handMade, refusalOf, textByRow } from './hand-made.ts';

const dates = (formats: string, ...ids: number[]) =>
  `<numFmts>${formats}</numFmts><cellXfs><xf numFmtId="0"/>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

describe('an .xlsx workbook', () => {
  it('gives typed cells at their physical rows', async () => {
    const grid = await gridOf(
      handMade({
        strings: '<si><t>任务</t></si>',
        rows:
          '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>12.5</v></c><c r="D2" t="b"><v>0</v></c></row>' +
          '<row r="7"><c r="B7" t="e"><v>#REF!</v></c><c r="C7" t="d"><v>2024-06-30T08:15:00</v></c></row>',
      }),
    );
    expect(cellsByRow(grid)).toEqual({
      2: [
        { kind: 'text', text: '任务' },
        undefined,
        { kind: 'number', value: 12.5 },
        { kind: 'boolean', value: false },
      ],
      7: [undefined, { kind: 'error', code: '#REF!' }, { kind: 'day', day: '2024-06-30', time: '08:15' }],
    });
  });

  it('keeps the results of formulas, 0 and false and no text among them', async () => {
    const grid = await gridOf(
      handMade({
        rows:
          '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f t="shared" si="0" ref="B1:B2">1=2</f><v>0</v></c>' +
          '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f t="array" ref="D1">A1</f></c><c r="E1" t="str"><f>X</f><v>已完成</v></c></row>',
      }),
    );
    expect(cellsByRow(grid)[1]).toEqual([
      { kind: 'number', value: 0, formula: true },
      { kind: 'boolean', value: false, formula: true },
      { kind: 'text', text: '', formula: true },
      { kind: 'text', text: '', formula: true },
      { kind: 'text', text: '已完成', formula: true },
    ]);
  });

  it('reads prefixed elements, and rows and cells without a reference', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>' +
      '<x:row r="4"><x:c r="C4"><x:v>2</x:v></x:c><x:c><x:v>3</x:v></x:c></x:row><x:row><x:c><x:v>4</x:v></x:c></x:row>' +
      '</x:sheetData></x:worksheet>';
    expect(textByRow(await gridOf(handMade({ sheet })))).toEqual({ 1: ['甲', '1'], 4: ['', '', '2', '3'], 5: ['4'] });
  });

  it.each([
    'worksheets/表一.xml',
    '/xl/tables.xml',
    '../xl/sheets/data.xml',
    'sheets\\data.xml',
    'sheets/my%20sheet.xml',
  ])('finds a sheet part called %s', async (target) => {
    const part = decodeURIComponent(target.replaceAll('\\', '/').replace(/^(?:\.\.)?\/xl\//, ''));
    const bytes = handMade({
      sheetPart: target,
      more: { [`xl/${part}`]: '<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>' },
    });
    expect(textByRow(await gridOf(bytes))).toEqual({ 1: ['9'] });
  });

  it('keeps every character of a text', async () => {
    const grid = await gridOf(
      handMade({
        strings:
          '<si><t xml:space="preserve"> 前后 </t></si><si><t>a_x000D_\nb_x005F_x000D_</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 文本</t></r></si>' +
          '<si><t>县司法局</t><rPh sb="0" eb="1"><t>xian</t></rPh><phoneticPr fontId="1"/></si><si><t>&lt;a&amp;b&gt; &#x4E00;&#20108;</t></si><si><t><![CDATA[<原样> &amp;]]></t></si><si><t/></si><si><t>行一&#13;&#10;行二</t></si>',
        rows: `<row r="1">${[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `<c t="s"><v>${n}</v></c>`).join('')}</row>`,
      }),
    );
    expect(textByRow(grid)[1]).toEqual([
      ' 前后 ',
      'a\nb_x000D_',
      '富 文本',
      '县司法局',
      '<a&b> 一二',
      '<原样> &amp;',
      '',
      '行一\n行二',
    ]);
    expect(cellsByRow(grid)[1]?.[6]).toBeUndefined();
  });

  it('takes an attribute with an angle bracket, single quotes, comments and declarations as they are meant', async () => {
    const grid = await gridOf(
      handMade({
        sheet:
          "<?xml version='1.0'?><!DOCTYPE w><worksheet note='a>b'><!-- <c><v>9</v></c> --><sheetData><row r = '3' ><c r='B3'><v>1</v></c ></row></sheetData></worksheet>",
      }),
    );
    expect(textByRow(grid)).toEqual({ 3: ['', '1'] });
  });

  it.each([
    [14, 'day'],
    [17, 'day'],
    [22, 'day'],
    [27, 'day'],
    [31, 'day'],
    [36, 'day'],
    [50, 'day'],
    [58, 'day'],
    [46, 'number'],
    [1, 'number'],
    [49, 'number'],
  ])('shows 45473 under the built-in format %i as a %s', async (id, kind) => {
    const grid = await gridOf(handMade({ styles: dates('', id), rows: '<row><c s="1"><v>45473</v></c></row>' }));
    expect(cellsByRow(grid)[1]?.[0]).toEqual(
      kind === 'day' ? { kind: 'day', day: '2024-06-30' } : { kind: 'number', value: 45473 },
    );
  });

  it('prefers the code a workbook gives to an id, and does not mix up the formats of differential styles', async () => {
    const styles = `${dates('<numFmt numFmtId="31" formatCode="0.00%"/><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>', 31, 170)}<dxfs><dxf><numFmt numFmtId="170" formatCode="0.0"/></dxf></dxfs>`;
    const grid = await gridOf(
      handMade({ styles, rows: '<row><c s="1"><v>0.95</v></c><c s="2"><v>45473</v></c></row>' }),
    );
    expect(cellsByRow(grid)[1]).toEqual([
      { kind: 'number', value: 0.95, percent: true },
      { kind: 'day', day: '2024-06-30' },
    ]);
  });

  it.each([
    ['<workbookPr date1904="1"/>', '2028-07-01'],
    ['<workbookPr date1904="true"/>', '2028-07-01'],
    ['<workbookPr date1904="0"/>', '2024-06-30'],
    ['', '2024-06-30'],
  ])('counts days in the date system of the workbook: %s', async (workbookBefore, day) => {
    const bytes = handMade({ workbookBefore, styles: dates('', 14), rows: '<row><c s="1"><v>45473</v></c></row>' });
    expect(cellsByRow(await gridOf(bytes))[1]).toEqual([{ kind: 'day', day }]);
  });
});

describe('the surroundings of the cells', () => {
  it('knows merges, hidden rows and columns', async () => {
    const grid = await gridOf(
      handMade({
        sheet:
          '<worksheet><cols><col min="2" max="2" width="9" hidden="1"/><col min="3" max="16384" hidden="true"/></cols><sheetData>' +
          '<row r="1" hidden="1"><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row></sheetData>' +
          '<mergeCells count="1"><mergeCell ref="A2:C3"/></mergeCells></worksheet>',
      }),
    );
    const sheet = firstSheet(grid);
    expect(sheet.hiddenColumns).toEqual([1, 2]);
    expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(sheet.merges).toEqual([{ top: 2, bottom: 3, left: 0, right: 2 }]);
  });

  it('knows the names that point at an area', async () => {
    const names =
      '<definedName name="ledgerIdentity">\'It\'\'s 台账\'!$A$1:$B$12</definedName><definedName name="one" localSheetId="0">台账!$C$3</definedName>' +
      '<definedName name="broken">#REF!</definedName><definedName name="lost">台账!#REF!</definedName><definedName name="rate">0.5</definedName>' +
      '<definedName name="two">台账!$A$1,台账!$B$2</definedName><definedName name="other">[1]台账!$A$1</definedName><definedName name="titles">台账!$1:$3</definedName>';
    const bytes = handMade({
      workbookAfter: `<definedNames>${names}</definedNames>`,
      rows: '<row><c><v>1</v></c></row>',
    });
    expect((await gridOf(bytes)).names).toEqual([
      { name: 'ledgerIdentity', sheet: "It's 台账", area: '$A$1:$B$12' },
      { name: 'one', sheet: '台账', area: '$C$3' },
    ]);
  });

  it('says who saved it and when, and whether it has macros or links', async () => {
    const rows = '<row><c><v>1</v></c></row>';
    const plain = await gridOf(handMade({ rows }));
    expect(plain).toMatchObject({
      format: 'xlsx',
      application: null,
      savedAt: null,
      macros: false,
      externalLinks: false,
    });
    const more = {
      'docProps/app.xml': '<Properties><Application>WPS Office</Application></Properties>',
      'docProps/core.xml':
        '<cp:coreProperties><dcterms:modified xsi:type="dcterms:W3CDTF">2024-06-30T23:30:00+08:00</dcterms:modified></cp:coreProperties>',
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    };
    expect(await gridOf(handMade({ rows, more }))).toMatchObject({
      format: 'xlsm',
      application: 'WPS Office',
      savedOn: '2024-06-30',
      savedAt: '2024-06-30T15:30:00Z',
      macros: true,
      externalLinks: true,
    });
  });

  it('puts rows that come out of order, or in two pieces, in order', async () => {
    const grid = await gridOf(
      handMade({
        rows: '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>',
      }),
    );
    expect(textByRow(grid)).toEqual({ 2: ['2'], 5: ['5', '6'] });
    expect(firstSheet(grid).rows.map(({ row }) => row)).toEqual([2, 5]);
  });

  it('pays nothing for formatted cells that are empty and far away', async () => {
    const grid = await gridOf(
      handMade({
        sheet:
          '<worksheet><cols><col min="1" max="16384" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>' +
          '<row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="1"/></row></sheetData></worksheet>',
      }),
    );
    expect(textByRow(grid)).toEqual({ 1: ['1'] });
    expect(firstSheet(grid).rows[0]?.cells.length).toBe(1);
  });

  it.each([
    ['a cell that points at a shared string that is not there', { rows: '<row><c t="s"><v>3</v></c></row>' }],
    ['a sheet whose XML breaks off', { sheet: '<worksheet><sheetData><row><c><v>1</v></c>' }],
    ['a sheet whose tag breaks off', { sheet: '<worksheet><sheetData><row><c r="A1' }],
  ])('refuses %s', async (_, parts) => {
    expect(await refusalOf(handMade(parts))).toBe('truncated');
  });
});
