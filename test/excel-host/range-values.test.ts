import { type ExcelInNode, excelInNode } from './excel-in-node.ts';
import { Workbook } from './model/workbook.ts';

describe('writing into ranges of the simulated Excel', () => {
  let excel: ExcelInNode;

  beforeAll(async () => {
    excel = await excelInNode(new Workbook(['任务台账', '说明']));
  });
  afterAll(() => excel.close());

  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('任务台账');

  /** Loads properties of a fresh proxy; one that was written to would only give back what was written. */
  async function load(address: string, properties: string): Promise<Record<string, unknown>> {
    return excel.Excel.run(async (context) => {
      const range = sheetOf(context).getRange(address);
      range.load(properties);
      await context.sync();
      return range.toJSON() as Record<string, unknown>;
    });
  }

  async function write(address: string, values: unknown[][]): Promise<void> {
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange(address).values = values;
      await context.sync();
    });
  }

  it('keeps values, types and texts as Excel takes them in', async () => {
    await write('A1:F1', [['文字', 12.5, true, '', '#N/A', "'=1+1"]]);
    expect(await load('A1:F1', 'values,valueTypes,text,address,rowIndex,columnIndex,rowCount,columnCount')).toEqual({
      values: [['文字', 12.5, true, '', '#N/A', '=1+1']],
      valueTypes: [['String', 'Double', 'Boolean', 'Empty', 'Error', 'String']],
      text: [['文字', '12.5', 'TRUE', '', '#N/A', '=1+1']],
      address: '任务台账!A1:F1',
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 1,
      columnCount: 6,
    });
  });

  it.each([
    ['5', 5, 'General', '5'],
    ['1,234', 1234, '#,##0', '1,234'],
    ['95%', 0.95, '0%', '95%'],
    ['2024-06-30', 45473, 'yyyy/m/d', '2024/6/30'],
    ['2024年6月30日', 45473, 'yyyy"年"m"月"d"日"', '2024年6月30日'],
    ['2024-6', 45444, 'yyyy"年"m"月"', '2024年6月'],
    ['2024-02-30', '2024-02-30', 'General', '2024-02-30'],
    ['true', true, 'General', 'TRUE'],
    ["'001", '001', 'General', '001'],
    ['12人', '12人', 'General', '12人'],
    ['-', '-', 'General', '-'],
  ])('takes the text %s for %p', async (text, value, numberFormat, shown) => {
    excel.host.sheet('任务台账').put(2, 0, { content: null, formula: null, numberFormat: 'General', style: {} });
    await write('A2', [[text]]);
    expect(excel.host.cell('任务台账', 'A2')).toMatchObject({ value, numberFormat, text: shown });
  });

  it('takes nothing for anything in a cell formatted as text', async () => {
    await excel.Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A3:B3');
      range.numberFormat = [['@', '@']];
      range.values = [['001', 7]];
      await context.sync();
    });
    expect(await load('A3:B3', 'values,valueTypes,numberFormat')).toEqual({
      values: [['001', '7']],
      valueTypes: [['String', 'String']],
      numberFormat: [['@', '@']],
    });
  });

  it('leaves a cell alone where null is written and empties it where an empty text is', async () => {
    await write('A4:C4', [['留', '去', '换']]);
    await write('A4:C4', [[null, '', '新']]);
    expect((await load('A4:C4', 'values')).values).toEqual([['留', '', '新']]);
  });

  it('writes one value into all cells', async () => {
    await excel.Excel.run(async (context) => {
      // The declarations know only rows of values.
      Reflect.set(sheetOf(context).getRange('E4:E6'), 'values', '同');
      await context.sync();
    });
    expect((await load('E4:E6', 'values')).values).toEqual([['同'], ['同'], ['同']]);
  });

  it('takes a large write in the pieces that office.js makes of it', async () => {
    const values = Array.from({ length: 2000 }, (_row, index) => [`第${index + 1}行`]);
    const before = excel.host.roundTrips;
    await write('H1:H2000', values);
    expect(excel.host.roundTrips - before).toBe(1);
    expect([excel.host.cell('任务台账', 'H1').value, excel.host.cell('任务台账', 'H2000').value]).toEqual([
      '第1行',
      '第2000行',
    ]);
  });
});
