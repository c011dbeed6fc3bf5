import { pageOf } from '../../../pipeline/workbook/page.ts';
import { finishSheet, setWidths } from '../../../pipeline/workbook/workbook.ts';
import { attributes, childrenOf, part } from './parts.ts';
import { writers } from './writers.ts';

/** Order of the elements of a worksheet (ECMA-376, CT_Worksheet); Excel repairs a sheet that keeps another. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'legacyDrawing',
];

describe.each(writers)('page on %s', (_, write) => {
  const page = pageOf({
    paper: 'A3',
    headingRows: [3, 4],
    frozenColumns: 2,
    activeCell: 'C5',
    selected: true,
    printArea: 'B:D',
    foot: '甲&乙',
    tab: 'FF00527F',
  });
  const drawn = write((workbook) => {
    const sheet = workbook.addWorksheet('矩阵', page);
    setWidths(sheet, [9, 12.5, 20]);
    sheet.autoFilter = 'A4:D4';
    for (let row = 1; row <= 6; row += 1) sheet.addRow([row, '一', '二', '三']).commit();
    finishSheet(sheet);
  });

  it('fits one page across on A3 landscape', async () => {
    const sheet = part(await drawn, 'xl/worksheets/sheet1.xml');
    expect(attributes(sheet, 'pageSetUpPr', 'fitToPage')).toEqual(['1']);
    expect(attributes(sheet, 'pageSetup', 'paperSize')).toEqual(['8']);
    expect(attributes(sheet, 'pageSetup', 'orientation')).toEqual(['landscape']);
    expect(attributes(sheet, 'pageSetup', 'fitToWidth')).toEqual(['1']);
    expect(attributes(sheet, 'pageSetup', 'fitToHeight')).toEqual(['0']);
  });

  it('numbers pages in Chinese and writes the foot as it is', async () => {
    const sheet = part(await drawn, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<oddFooter>&amp;L&amp;9甲&amp;&amp;乙&amp;C&amp;9第 &amp;P 页 共 &amp;N 页</oddFooter>');
  });

  it('repeats the heading rows in print and keeps them in view with the first columns', async () => {
    const bytes = await drawn;
    const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
    const workbook = part(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('_xlnm.Print_Titles" localSheetId="0">&apos;矩阵&apos;!$3:$4<');
    expect(workbook).toContain('_xlnm.Print_Area" localSheetId="0">&apos;矩阵&apos;!$B:$D<');
    expect(attributes(sheet, 'pane', 'state')).toEqual(['frozen']);
    expect(attributes(sheet, 'pane', 'xSplit')).toEqual(['2']);
    expect(attributes(sheet, 'pane', 'ySplit')).toEqual(['4']);
    expect(attributes(sheet, 'selection', 'activeCell')).toEqual(['C5']);
  });

  it('writes every width it was given', async () => {
    const sheet = part(await drawn, 'xl/worksheets/sheet1.xml');
    expect(attributes(sheet, 'col', 'width').map(Number)).toEqual([9.01, 12.5, 20]);
  });

  it('keeps the order of elements that Excel asks for', async () => {
    const children = childrenOf(part(await drawn, 'xl/worksheets/sheet1.xml'));
    expect(children).toEqual([...children].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(children).toEqual(expect.arrayContaining(['sheetPr', 'sheetViews', 'cols', 'autoFilter', 'headerFooter']));
  });
});

describe('the foot of a page', () => {
  it.each([
    ['甲&乙', '&L&9甲&&乙&C&9第 &P 页 共 &N 页'],
    ['2024年台账', '&L&9 2024年台账&C&9第 &P 页 共 &N 页'],
  ])('%s keeps its letters, digits and its size', (foot, expected) => {
    const { headerFooter } = pageOf({ paper: 'A4', headingRows: null, foot });
    expect(headerFooter?.oddFooter).toBe(expected);
  });
});
