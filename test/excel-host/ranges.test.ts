import { type ExcelInNode, excelInNode } from './excel-in-node.ts';
import { Workbook } from './model/workbook.ts';

describe('looking at ranges of the simulated Excel', () => {
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

  it('finds the used range, with and without cells that only have a look', async () => {
    excel.host.type('说明', 'B3', '内容');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('说明').getRange('D9').format.fill.color = '#FFCC00';
      await context.sync();
    });
    const [valuesOnly, all, empty] = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('说明');
      const used = sheet.getUsedRangeOrNullObject(true);
      const looks = sheet.getUsedRangeOrNullObject(false);
      const nothing = sheet.getRange('F1:G9').getUsedRangeOrNullObject(true);
      used.load('address');
      looks.load('address');
      await context.sync();
      return [used.address, looks.address, nothing.isNullObject];
    });
    expect([valuesOnly, all, empty]).toEqual(['说明!B3', '说明!B3:D9', true]);
  });

  it('moves from range to range', async () => {
    const found = await excel.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const start = sheet.getRange('B2:D5');
      const ranges = {
        cell: start.getCell(1, 2),
        row: start.getRow(3),
        column: start.getColumn(1),
        lastRow: start.getLastRow(),
        offset: start.getOffsetRange(1, 1),
        resized: start.getResizedRange(-1, 1),
        entireRow: start.getEntireRow(),
        bounding: start.getBoundingRect(sheet.getRange('F9')),
        common: start.getIntersectionOrNullObject(sheet.getRange('C4:Z9')),
        byIndexes: sheet.getRangeByIndexes(4, 8, 2, 1),
        sheetCell: sheet.getCell(4, 8),
        columns: sheet.getRange('C:D'),
      };
      for (const range of Object.values(ranges)) range.load('address');
      await context.sync();
      return Object.fromEntries(
        Object.entries(ranges).map(([name, range]) => [name, range.address.replace('任务台账!', '')]),
      );
    });
    expect(found).toEqual({
      cell: 'D3',
      row: 'B5:D5',
      column: 'C2:C5',
      lastRow: 'B5:D5',
      offset: 'C3:E6',
      resized: 'B2:E4',
      entireRow: '2:5',
      bounding: 'B2:F9',
      common: 'C4:D5',
      byIndexes: 'I5:I6',
      sheetCell: 'I5',
      columns: 'C:D',
    });
  });

  it('tells hidden rows and columns, one by one and all together', async () => {
    const sheet = excel.host.sheet('任务台账');
    sheet.hiddenRows.add(3);
    sheet.hiddenColumns.add(1);
    const seen = await excel.Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A2:B4');
      const hidden = sheetOf(context).getRange('A3');
      range.load('rowHidden,columnHidden');
      hidden.load('rowHidden,columnHidden');
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [range.rowHidden, range.columnHidden, hidden.rowHidden, hidden.columnHidden, rows.value, columns.value];
    });
    expect(seen).toEqual([
      null,
      null,
      true,
      false,
      [
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: false, rowIndex: 3 },
      ],
      [{ columnHidden: false }, { columnHidden: true }],
    ]);
  });

  it('tells merged areas, and keeps contents in their first cell only', async () => {
    excel.host.sheet('任务台账').merges = [{ top: 10, bottom: 11, left: 0, right: 1 }];
    await write('A10:B11', [
      ['一', '二'],
      ['三', '四'],
    ]);
    const seen = await excel.Excel.run(async (context) => {
      const merged = sheetOf(context).getRange('A1:F20').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      merged.areas.load('items/address');
      const none = sheetOf(context).getRange('A1:F9').getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, merged.areaCount, merged.areas.items.map(({ address }) => address), none.isNullObject];
    });
    expect(seen).toEqual(['任务台账!A10:B11', 1, ['任务台账!A10:B11'], true]);
    expect((await load('A10:B11', 'values')).values).toEqual([
      ['一', ''],
      ['', ''],
    ]);
  });

  it('keeps fill, font, wrapping and lock of cells', async () => {
    await excel.Excel.run(async (context) => {
      const { format } = sheetOf(context).getRange('C12:D12');
      format.fill.color = '#ff0000';
      format.font.bold = true;
      format.font.color = '#0000FF';
      format.wrapText = true;
      format.protection.locked = false;
      await context.sync();
    });
    const seen = await excel.Excel.run(async (context) => {
      const range = sheetOf(context).getRange('C12:D12');
      const mixed = sheetOf(context).getRange('B12:C12');
      range.load('format/fill/color,format/font/bold,format/font/color,format/wrapText,format/protection/locked');
      mixed.load('format/fill/color,format/protection/locked');
      await context.sync();
      const { fill, font, wrapText, protection } = range.format;
      return [
        fill.color,
        font.bold,
        font.color,
        wrapText,
        protection.locked,
        mixed.format.fill.color,
        mixed.format.protection.locked,
      ];
    });
    expect(seen).toEqual(['#FF0000', true, '#0000FF', true, false, null, null]);
  });

  it('clears contents and leaves the look', async () => {
    await write('C12', [['去']]);
    await excel.Excel.run(async (context) => {
      sheetOf(context).getRange('C12').clear('Contents');
      await context.sync();
    });
    expect(excel.host.cell('任务台账', 'C12')).toMatchObject({ value: '', locked: false });
  });

  it('reads validations', async () => {
    excel.host.sheet('任务台账').validations = [
      {
        area: { top: 5, bottom: 60, left: 8, right: 8 },
        rule: {
          type: 'list',
          formulae: ['完成状态选项'],
          allowBlank: true,
          showErrorMessage: true,
          error: '请从列表中选',
        },
      },
    ];
    const seen = await excel.Excel.run(async (context) => {
      const list = sheetOf(context).getRange('I5:I9').dataValidation;
      const part = sheetOf(context).getRange('I1:I9').dataValidation;
      const none = sheetOf(context).getRange('J5').dataValidation;
      list.load('type,rule,errorAlert');
      part.load('type');
      none.load('type');
      await context.sync();
      return [list.type, list.rule.list?.source, list.errorAlert.message, part.type, none.type];
    });
    expect(seen).toEqual(['List', '=完成状态选项', '请从列表中选', 'Inconsistent', 'None']);
  });

  it('selects, bringing the sheet to the front', async () => {
    const selected = await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('说明').getRange('B7:C9').select();
      await context.sync();
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load('address');
      cell.load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(['说明!B7:C9', '说明!B7']);
    expect(excel.host.selectedCell).toBe('说明!B7');
  });
});
