import { type ExcelInNode, excelInNode } from './excel-in-node.ts';
import { Workbook } from './model/workbook.ts';

describe('sheets, names and properties of the simulated Excel', () => {
  let excel: ExcelInNode;

  beforeEach(async () => {
    excel = await excelInNode(new Workbook(['说明', '任务台账', '字典']));
    excel.host.sheet('字典').visibility = 'VeryHidden';
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  const run = <Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> =>
    excel.Excel.run(batch);

  it('lists sheets with id, name, position and visibility', async () => {
    const sheets = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/position,items/visibility');
      const count = worksheets.getCount();
      await context.sync();
      return [count.value, worksheets.items.map(({ name, position, visibility }) => [name, position, visibility])];
    });
    expect(sheets).toEqual([
      3,
      [
        ['说明', 0, 'Visible'],
        ['任务台账', 1, 'Visible'],
        ['字典', 2, 'VeryHidden'],
      ],
    ]);
  });

  it('finds a sheet by name or id, and says where there is none', async () => {
    const found = await run(async (context) => {
      const { worksheets } = context.workbook;
      const there = worksheets.getItemOrNullObject('任务台账');
      const gone = worksheets.getItemOrNullObject('任务台帐');
      there.load('id,name');
      await context.sync();
      const byId = worksheets.getItem(there.id);
      byId.load('name');
      await context.sync();
      return [there.isNullObject, there.name, gone.isNullObject, byId.name];
    });
    expect(found).toEqual([false, '任务台账', true, '任务台账']);
  });

  it('adds, renames, moves, hides, brings to the front and deletes sheets', async () => {
    await run(async (context) => {
      const added = context.workbook.worksheets.add('新表');
      added.position = 0;
      added.activate();
      await context.sync();
      added.name = '改名';
      context.workbook.worksheets.getItem('说明').visibility = 'Hidden';
      await context.sync();
    });
    expect(excel.host.sheets).toEqual(['改名', '说明', '任务台账', '字典']);
    expect(excel.host.workbook.active.name).toBe('改名');
    expect(excel.host.sheet('说明').visibility).toBe('Hidden');
    await run(async (context) => {
      context.workbook.worksheets.getItem('改名').delete();
      await context.sync();
    });
    expect(excel.host.sheets).toEqual(['说明', '任务台账', '字典']);
    expect(excel.host.workbook.active.name).toBe('任务台账');
  });

  it('keeps names: added by range or formula, found, hidden, following their sheet, deleted', async () => {
    await run(async (context) => {
      const { names } = context.workbook;
      names.add('标识', context.workbook.worksheets.getItem('任务台账').getRange('A1:B6')).visible = false;
      names.add('表头', '=任务台账!$A$4:$T$4');
      await context.sync();
      context.workbook.worksheets.getItem('任务台账').name = '台账 2024';
      await context.sync();
    });
    const seen = await run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/type,items/value,items/formula,items/visible,items/scope');
      const there = names.getItemOrNullObject('标识');
      const range = there.getRangeOrNullObject();
      range.load('address');
      const gone = names.getItemOrNullObject('没有');
      await context.sync();
      const items = names.items.map(({ name, type, value, formula, visible, scope }) => [
        name,
        type,
        value,
        formula,
        visible,
        scope,
      ]);
      return [items, there.isNullObject, range.address, gone.isNullObject];
    });
    expect(seen).toEqual([
      [
        ['标识', 'Range', "'台账 2024'!$A$1:$B$6", "='台账 2024'!$A$1:$B$6", false, 'Workbook'],
        ['表头', 'Range', "'台账 2024'!$A$4:$T$4", "='台账 2024'!$A$4:$T$4", true, 'Workbook'],
      ],
      false,
      "'台账 2024'!A1:B6",
      true,
    ]);
    await run(async (context) => {
      context.workbook.names.getItem('表头').delete();
      await context.sync();
    });
    expect(excel.host.workbook.names.map(({ name }) => name)).toEqual(['标识']);
  });

  it('says of a name whose sheet has gone that it is broken', async () => {
    const seen = await run(async (context) => {
      const item = context.workbook.names.add('断', '=不在!$A$1');
      item.load('type,value');
      const range = item.getRangeOrNullObject();
      await context.sync();
      return [item.type, item.value, range.isNullObject];
    });
    expect(seen).toEqual(['Error', '#REF!', true]);
  });

  it('keeps names of one sheet apart', async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem('说明').names.add('只在说明', '=说明!$A$1');
      await context.sync();
    });
    const [ofSheet, ofWorkbook] = await run(async (context) => {
      const own = context.workbook.worksheets.getItem('说明').names.getCount();
      const all = context.workbook.names.getCount();
      await context.sync();
      return [own.value, all.value];
    });
    expect([ofSheet, ofWorkbook]).toEqual([1, 0]);
  });

  it('keeps custom properties and settings, without regard to the case of a property', async () => {
    const seen = await run(async (context) => {
      const { properties, settings } = context.workbook;
      properties.title = '台账';
      properties.custom.add('报送', '2024-06-30');
      properties.custom.add('Rows', 3);
      settings.add('k', { a: [1, '二'] });
      await context.sync();
      const custom = properties.custom.getItemOrNullObject('rows');
      custom.load('key,value,type');
      const gone = properties.custom.getItemOrNullObject('没有');
      const setting = settings.getItemOrNullObject('k');
      setting.load('value');
      properties.load('title');
      await context.sync();
      return [custom.key, custom.value, gone.isNullObject, setting.value, properties.title];
    });
    expect(seen).toEqual(['Rows', 3, true, { a: [1, '二'] }, '台账']);
    expect([...excel.host.workbook.customProperties]).toEqual([
      ['报送', '2024-06-30'],
      ['Rows', 3],
    ]);
  });

  it('keeps document settings in the same place as workbook settings', async () => {
    const { settings } = excel.Office.context.document;
    settings.set('来自', { 面板: true });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect([...excel.host.workbook.settings]).toEqual([['来自', '{"面板":true}']]);
    expect(settings.get('来自')).toEqual({ 面板: true });
  });

  it('tells whether the workbook is changed, and how it calculates', async () => {
    const seen = await run(async (context) => {
      const { workbook } = context;
      workbook.load('isDirty,readOnly,name');
      workbook.application.load('calculationMode');
      await context.sync();
      return [workbook.isDirty, workbook.readOnly, workbook.name, workbook.application.calculationMode];
    });
    expect(seen).toEqual([false, false, 'Book1.xlsx', 'Automatic']);
    excel.host.type('说明', 'A1', 1);
    expect(excel.host.workbook.isDirty).toBe(true);
  });

  it('protects a sheet with options and a password', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('任务台账');
      sheet.protection.protect({ allowSort: true }, '密码');
      await context.sync();
    });
    const seen = await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('任务台账');
      protection.load('protected,options');
      await context.sync();
      return [protection.protected, protection.options.allowSort, protection.options.allowFormatCells];
    });
    expect(seen).toEqual([true, true, false]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('任务台账').protection.unprotect('密码');
      await context.sync();
    });
    expect(excel.host.sheet('任务台账').protection).toBeNull();
  });
});
