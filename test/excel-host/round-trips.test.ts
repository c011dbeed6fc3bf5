import { type ExcelInNode, excelInNode } from './excel-in-node.ts';
import type { ProfileName } from './host/profiles.ts';
import { Workbook } from './model/workbook.ts';

describe('round trips and undo steps of the simulated Excel', () => {
  let excel: ExcelInNode;
  const start = async (profile: ProfileName): Promise<void> => {
    excel = await excelInNode(new Workbook(['任务台账']), profile);
  };
  afterEach(() => excel.close());

  async function write(...values: string[]): Promise<void> {
    await excel.Excel.run(async (context) => {
      for (const [index, value] of values.entries()) {
        context.workbook.worksheets.getItem('任务台账').getCell(index, 0).values = [[value]];
        await context.sync();
      }
    });
  }

  it('counts a sync as one, however much it asks', async () => {
    await start('excel-365');
    expect(excel.host.roundTrips).toBe(0);
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const used = worksheets.getItem('任务台账').getUsedRangeOrNullObject(true);
      used.load('values,text,numberFormat');
      await context.sync();
    });
    expect(excel.host.roundTrips).toBe(1);
    await write('一', '二', '三');
    expect(excel.host.roundTrips).toBe(4);
  });

  it('makes a step of every batch that writes, and none of one that reads', async () => {
    await start('excel-365');
    await write('一', '二');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('任务台账').getRange('A1').load('values');
      await context.sync();
    });
    expect(excel.host.undoSteps).toBe(2);
    expect(excel.host.undo()).toBe(true);
    expect([excel.host.cell('任务台账', 'A1').value, excel.host.cell('任务台账', 'A2').value]).toEqual(['一', '']);
  });

  it('does not merge the batches of one run, because this office.js does not tell the host to', async () => {
    await start('excel-365');
    await excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem('任务台账');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    expect(excel.host.undoSteps).toBe(2);
  });

  it('keeps its steps when settings are saved', async () => {
    await start('excel-365');
    await write('一');
    const { settings } = excel.Office.context.document;
    settings.set('上次校验', '2024-06-30');
    const saved = new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    await Promise.all([saved, write('二')]);
    expect(excel.host.undoSteps).toBe(2);
  });

  it('makes steps of what a person does', async () => {
    await start('excel-2021');
    excel.host.type('任务台账', 'A1', '一');
    excel.host.paste('任务台账', 'B1', [['二', '三']]);
    excel.host.clear('任务台账', 'A1');
    expect(excel.host.undoSteps).toBe(3);
    while (excel.host.undo());
    expect(excel.host.sheet('任务台账').usedArea({ top: 1, bottom: 9, left: 0, right: 9 }, true)).toBeNull();
  });

  it.each<[ProfileName, number]>([
    ['excel-2021', 0],
    ['excel-2024', 0],
    ['excel-365', 2],
  ])('in %s a batch leaves %i steps after an edit by hand', async (profile, steps) => {
    await start(profile);
    excel.host.type('任务台账', 'B1', '手写');
    await write('一');
    expect(excel.host.undoSteps).toBe(steps);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['protecting a sheet', ({ workbook }) => workbook.worksheets.getItem('任务台账').protection.protect()],
    ['setting a custom property', ({ workbook }) => void workbook.properties.custom.add('k', 'v')],
  ])('%s empties the list of steps', async (_what, batch) => {
    await start('excel-365');
    await write('一');
    await excel.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    expect(excel.host.undoSteps).toBe(0);
  });
});
