import { type ExcelInNode, excelInNode } from './excel-in-node.ts';
import { Workbook } from './model/workbook.ts';

/** Events come after the batch or the edit that brought them about. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('events of the simulated Excel', () => {
  let excel: ExcelInNode;
  let seen: unknown[];

  beforeEach(async () => {
    excel = await excelInNode(new Workbook(['任务台账', '说明']));
    seen = [];
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  const idOf = (name: string): string => excel.host.sheet(name).id;

  async function watch(register: (worksheets: Excel.WorksheetCollection) => object): Promise<void> {
    await excel.Excel.run(async (context) => {
      register(context.workbook.worksheets);
      await context.sync();
    });
  }

  it('tells of what a person types, with value before and after', async () => {
    await watch((sheets) =>
      sheets.onChanged.add(async ({ address, worksheetId, changeType, source, triggerSource, details }) => {
        seen.push({ address, worksheetId, changeType, source, triggerSource, details });
      }),
    );
    excel.host.type('任务台账', 'I5', '已完成');
    await settle();
    expect(seen).toEqual([
      {
        address: 'I5',
        worksheetId: idOf('任务台账'),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: '', valueAfter: '已完成', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      },
    ]);
  });

  it('tells the add-in of its own writes too, once for a whole range', async () => {
    await watch((sheets) =>
      sheets.onChanged.add(async ({ address, triggerSource, details }) => {
        seen.push([address, triggerSource, details]);
      }),
    );
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('说明').getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([['A1:B2', 'ThisLocalAddin', undefined]]);
  });

  it('tells of one sheet alone where only that was asked for, and gives its range', async () => {
    await watch((sheets) =>
      sheets.getItem('任务台账').onChanged.add(async (event) => {
        await excel.Excel.run(async (context) => {
          const range = event.getRange(context);
          range.load('address,values');
          await context.sync();
          seen.push([range.address, range.values]);
        });
      }),
    );
    excel.host.type('说明', 'A1', '别处');
    excel.host.type('任务台账', 'B2', '此处');
    await settle();
    expect(seen).toEqual([['任务台账!B2', [['此处']]]]);
  });

  it('stops telling once the handler is removed', async () => {
    const registration = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => {
        seen.push(address);
      });
      await context.sync();
      return added;
    });
    excel.host.type('任务台账', 'A1', 1);
    await settle();
    await excel.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    excel.host.type('任务台账', 'A2', 2);
    await settle();
    expect(seen).toEqual(['A1']);
  });

  it('tells of sheets that come, go and are brought to the front, and of selections', async () => {
    await watch((sheets) => {
      sheets.onAdded.add(async ({ worksheetId }) => void seen.push(['added', worksheetId]));
      sheets.onDeleted.add(async ({ worksheetId }) => void seen.push(['deleted', worksheetId]));
      sheets.onActivated.add(async ({ worksheetId }) => void seen.push(['activated', worksheetId]));
      return sheets.onSelectionChanged.add(async ({ address, worksheetId }) => void seen.push([address, worksheetId]));
    });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    const added = idOf('新');
    excel.host.select('说明', 'C3:D4');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('新').delete();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([
      ['added', added],
      ['activated', idOf('说明')],
      ['C3:D4', idOf('说明')],
      ['deleted', added],
    ]);
  });

  it('tells of protection set and lifted', async () => {
    await watch((sheets) => sheets.onProtectionChanged.add(async ({ isProtected }) => void seen.push(isProtected)));
    await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('任务台账');
      protection.protect();
      protection.unprotect();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([true, false]);
  });
});
