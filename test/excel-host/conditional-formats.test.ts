import { type ExcelInNode, excelInNode } from './excel-in-node.ts';
import { formatArea } from './model/area.ts';
import { Workbook } from './model/workbook.ts';

describe('conditional formats of the simulated Excel', () => {
  let excel: ExcelInNode;

  beforeEach(async () => {
    excel = await excelInNode(new Workbook(['任务台账']));
  });
  afterEach(() => excel.close());

  const formats = () =>
    excel.host
      .sheet('任务台账')
      .formats.map(({ areas, formula, style }) => ({ areas: areas.map(formatArea), formula, style }));

  async function add(
    address: string,
    formula: string,
    dress: (format: Excel.ConditionalRangeFormat) => void = () => {},
  ) {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('任务台账').getRange(address);
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      dress(custom.format);
      await context.sync();
    });
  }

  it('adds a formula with fill, font, frame and number format', async () => {
    await add('A5:T60', '=LEFT($S5,1)="红"', ({ fill, font, borders }) => {
      fill.color = '#FCE4E4';
      font.color = '#9C0006';
      font.bold = true;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('EdgeTop').color = '#9C0006';
    });
    expect(formats()).toEqual([
      {
        areas: ['A5:T60'],
        formula: 'LEFT($S5,1)="红"',
        style: {
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFCE4E4' } },
          font: { color: { argb: 'FF9C0006' }, bold: true },
          border: { top: { style: 'thin', color: { argb: 'FF9C0006' } } },
        },
      },
    ]);
  });

  it('puts a new format before the others and moves one by its priority', async () => {
    await add('A1', '=1');
    await add('A1', '=2');
    expect(formats().map(({ formula }) => formula)).toEqual(['2', '1']);
    await excel.Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem('任务台账').getRange('A1').conditionalFormats;
      all.load('items/id');
      await context.sync();
      const [first] = all.items;
      if (first !== undefined) first.priority = 1;
      await context.sync();
    });
    expect(formats().map(({ formula }) => formula)).toEqual(['1', '2']);
  });

  it('reads the formulas of all that touch a range, in one load', async () => {
    await add('A5:T60', '=LEFT($S5,1)="红"');
    await add('V1:W2', '=TRUE');
    const seen = await excel.Excel.run(async (context) => {
      const inside = context.workbook.worksheets.getItem('任务台账').getRange('B6:B7').conditionalFormats;
      inside.load('items/type,items/priority,items/customOrNullObject/rule/formula');
      const all = context.workbook.worksheets.getItem('任务台账').getRange().conditionalFormats.getCount();
      await context.sync();
      return [inside.items.map((item) => [item.type, item.customOrNullObject.rule.formula]), all.value];
    });
    expect(seen).toEqual([[['Custom', '=LEFT($S5,1)="红"']], 2]);
  });

  it('clears an area out of the formats that reach further', async () => {
    await add('A1:C9', '=TRUE');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('任务台账').getRange('B4:B6').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(formats()[0]?.areas).toEqual(['A1:C3', 'A7:C9', 'A4:A6', 'C4:C6']);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('任务台账').getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(formats()).toEqual([]);
  });

  it('deletes one format', async () => {
    await add('A1', '=1');
    await add('A1', '=2');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('任务台账').getRange('A1').conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(formats().map(({ formula }) => formula)).toEqual(['1']);
  });

  it('has no other kinds than formulas, and says so', async () => {
    const failed = excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('任务台账').getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'NotSimulated' });
  });
});
