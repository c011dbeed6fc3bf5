import { type ExcelInNode, excelInNode } from './excel-in-node.ts';
import { Workbook } from './model/workbook.ts';

type Batch = (context: Excel.RequestContext) => void;

describe('errors of the simulated Excel', () => {
  let excel: ExcelInNode;

  beforeEach(async () => {
    excel = await excelInNode(new Workbook(['任务台账', '隐藏']));
    excel.host.sheet('隐藏').visibility = 'Hidden';
  });
  afterEach(() => excel.close());

  async function codeOf(batch: Batch, options: Excel.RunOptions = {}): Promise<string> {
    return excel.Excel.run(options, async (context) => {
      batch(context);
      await context.sync();
      return 'none';
    }).catch((error: unknown) => (error instanceof excel.OfficeExtension.Error ? error.code : String(error)));
  }

  const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('任务台账');

  const put = (range: Excel.Range, values: unknown[][]): void => {
    range.values = values;
  };

  it.each<[string, string, Batch]>([
    ['a sheet that is not there', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('没有').load('name')],
    ['a name that is not there', 'ItemNotFound', ({ workbook }) => workbook.names.getItem('没有').load('name')],
    [
      'a member of nothing',
      'InvalidObjectPath',
      ({ workbook }) => workbook.worksheets.getItemOrNullObject('没有').getRange('A1').load('values'),
    ],
    ['rows of another shape', 'InvalidArgument', (context) => put(sheet(context).getRange('A1:B2'), [[1]])],
    ['an address that is none', 'InvalidArgument', (context) => sheet(context).getRange('第一行').load('address')],
    [
      'a range beyond the sheet',
      'InvalidArgument',
      (context) => sheet(context).getRange('A1').getOffsetRange(-1, 0).load('address'),
    ],
    ['a sheet name that is taken', 'ItemAlreadyExists', ({ workbook }) => void workbook.worksheets.add('任务台账')],
    ['a sheet name with a colon', 'InvalidArgument', ({ workbook }) => void workbook.worksheets.add('任务:台账')],
    [
      'a name that looks like a cell',
      'InvalidArgument',
      ({ workbook }) => void workbook.names.add('A1', '=任务台账!$A$1'),
    ],
    [
      'a hidden sheet brought to the front',
      'InvalidOperation',
      ({ workbook }) => workbook.worksheets.getItem('隐藏').activate(),
    ],
    ['the last visible sheet deleted', 'InvalidOperation', (context) => sheet(context).delete()],
    [
      'a text too long for a property',
      'InvalidArgument',
      ({ workbook }) => void workbook.properties.custom.add('k', 'x'.repeat(256)),
    ],
    [
      'bytes that are no workbook',
      'InvalidArgument',
      ({ workbook }) => void workbook.insertWorksheetsFromBase64('UEsDBA=='),
    ],
    ['a formula', 'NotSimulated', (context) => put(sheet(context).getRange('A1'), [['=1+1']])],
    ['a chart', 'NotSimulated', (context) => void sheet(context).charts.add('Line', sheet(context).getRange('A1'))],
  ])('%s gives %s', async (_what, code, batch) => {
    expect(await codeOf(batch)).toBe(code);
  });

  it('refuses to write into locked cells of a protected sheet, to a person and to the add-in', async () => {
    const open = { content: null, formula: null, numberFormat: 'General', style: { protection: { locked: false } } };
    excel.host.sheet('任务台账').put(2, 1, open);
    await codeOf((context) => sheet(context).protection.protect());
    expect(await codeOf((context) => put(sheet(context).getRange('B2'), [['可以']]))).toBe('none');
    expect(await codeOf((context) => put(sheet(context).getRange('B2:B3'), [['一'], ['二']]))).toBe('AccessDenied');
    expect(await codeOf((context) => void sheet(context).getRange('B2').conditionalFormats.add('Custom'))).toBe(
      'AccessDenied',
    );
    expect(await codeOf((context) => sheet(context).getRange('B2').format.fill.set({ color: '#FF0000' }))).toBe(
      'AccessDenied',
    );
    expect(await codeOf((context) => sheet(context).protection.unprotect('猜'))).toBe('InvalidArgument');
    expect(() => excel.host.type('任务台账', 'A1', '不行')).toThrow('You cannot perform the requested operation.');
    expect([excel.host.cell('任务台账', 'B2').value, excel.host.cell('任务台账', 'B3').value]).toEqual(['可以', '']);
  });

  it('refuses every batch while a person types into a cell, unless the batch is willing to wait', async () => {
    excel.host.setCellEditMode(true);
    expect(await codeOf((context) => sheet(context).load('name'))).toBe('InvalidOperationInCellEditMode');
    const waiting = codeOf((context) => put(sheet(context).getRange('A1'), [['等到了']]), {
      delayForCellEdit: true,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel.host.cell('任务台账', 'A1').value).toBe('');
    excel.host.setCellEditMode(false);
    expect(await waiting).toBe('none');
    expect(excel.host.cell('任务台账', 'A1').value).toBe('等到了');
  });

  it('lets a read-only workbook be read and not be written', async () => {
    excel.host.setReadOnly(true);
    expect(await codeOf((context) => sheet(context).getRange('A1').load('values'))).toBe('none');
    expect(await codeOf((context) => put(sheet(context).getRange('A1'), [[1]]))).toBe('AccessDenied');
    expect(await codeOf(({ workbook }) => void workbook.properties.custom.add('k', 'v'))).toBe('AccessDenied');
  });

  it('fails batches while the connection is lost, or never answers them', async () => {
    excel.host.disconnect();
    expect(await codeOf((context) => sheet(context).load('name'))).toBe('ServiceNotAvailable');
    excel.host.reconnect();
    expect(await codeOf((context) => sheet(context).load('name'))).toBe('none');
    excel.host.disconnect('silent');
    const answered = codeOf((context) => sheet(context).load('name'));
    const patience = new Promise((resolve) => setTimeout(() => resolve('no answer'), 100));
    expect(await Promise.race([answered, patience])).toBe('no answer');
  });

  it('keeps what a batch did before it failed, and names the statement that failed', async () => {
    const failed = await excel.Excel.run(async (context) => {
      sheet(context).getRange('A1').values = [['做了']];
      context.workbook.worksheets.getItem('没有').activate();
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') },
    });
    expect(excel.host.cell('任务台账', 'A1').value).toBe('做了');
  });

  it('remembers what it could not do even where nobody looked at the error', async () => {
    await codeOf((context) => sheet(context).shapes.load('items'));
    expect(excel.host.host.notSimulated).toEqual(['The simulated Excel has no Worksheet.shapes.']);
  });
});
