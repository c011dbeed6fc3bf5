import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from './find-browser.ts';
import { Workbook } from './model/workbook.ts';
import { type ExcelOptions, launchBrowser, type RunningExcel, startExcel } from './start-excel.ts';

const pane = join(__dirname, 'fixture');
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

describeInBrowser('the pane in the simulated Excel', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const start = (options: Partial<ExcelOptions> & Pick<ExcelOptions, 'path'>): Promise<RunningExcel> =>
    startExcel({ browser, pane, workbook: new Workbook(['任务台账', '说明']), ...options });

  /** Starts a pane for one look at it. */
  async function inExcel<Value>(options: Parameters<typeof start>[0], look: (excel: RunningExcel) => Promise<Value>) {
    const excel = await start(options);
    try {
      return await look(excel);
    } finally {
      await excel.close();
    }
  }

  describe.each(['web', 'win32'] as const)('over the %s path', (path) => {
    const platform = path === 'web' ? 'OfficeOnline' : 'PC';
    let excel: RunningExcel;

    beforeAll(async () => {
      excel = await start({ path });
      await excel.frame.evaluate(() => Office.onReady());
    });
    afterAll(() => excel.close());

    it.each(['zh-CN', 'en-US'] as const)('shakes hands in %s', async (language) => {
      const [seen, faults] = await inExcel(
        { path, language },
        async ({ frame, outside, missing, errors, unknownCalls }) => [
          await frame.evaluate(async () => {
            const info = await Office.onReady();
            const { context } = Office;
            return [info.host, info.platform, context.displayLanguage, context.document.mode, typeof Excel];
          }),
          { outside, missing, errors, unknownCalls },
        ],
      );
      expect(seen).toEqual(['Excel', platform, language, 'readWrite', 'object']);
      expect(faults).toEqual({
        outside: [],
        missing: [],
        errors: [],
        unknownCalls: [],
      });
    });

    it('writes into the workbook and reads it back, counting round trips and undo steps', async () => {
      const { frame, host } = excel;
      const before = host.roundTrips;
      const seen = await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('任务台账').getRange('I5:J5').values = [['已完成', 95]];
          await context.sync();
          const range = context.workbook.worksheets.getItem('任务台账').getUsedRangeOrNullObject(true);
          range.load('address,values');
          await context.sync();
          return [range.address, range.values];
        }),
      );
      expect(seen).toEqual(['任务台账!I5:J5', [['已完成', 95]]]);
      expect([host.cell('任务台账', 'I5').value, host.cell('任务台账', 'J5').value]).toEqual(['已完成', 95]);
      expect([host.roundTrips - before, host.undoSteps]).toEqual([2, 1]);
    });

    it('gives the errors of Excel and of its own', async () => {
      const { frame, host } = excel;
      const codes = await frame.evaluate(async () => {
        const codeOf = (batch: (context: Excel.RequestContext) => void): Promise<string> =>
          Excel.run(async (context) => {
            batch(context);
            await context.sync();
            return 'none';
          }).catch((error) => error.code);
        return [
          await codeOf(({ workbook }) => workbook.worksheets.getItem('没有').load('name')),
          await codeOf(({ workbook }) => workbook.pivotTables.load('items')),
        ];
      });
      expect(codes).toEqual(['ItemNotFound', 'NotSimulated']);
      expect(host.host.notSimulated).toHaveLength(1);
    });

    it('tells the pane of what a person types and selects', async () => {
      const { frame, host } = excel;
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          const seen: string[] = [];
          Reflect.set(window, 'seen', seen);
          const { worksheets } = context.workbook;
          worksheets.onChanged.add(async ({ address }) => void seen.push(address));
          worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
          await context.sync();
        }),
      );
      host.type('任务台账', 'I5', '已完成');
      host.select('任务台账', 'K7');
      await settle();
      expect(await frame.evaluate(() => Reflect.get(window, 'seen'))).toEqual(['I5', 'selected K7']);
    });

    it('runs a ribbon command until it says that it is done', async () => {
      const { frame, runCommand } = excel;
      await frame.evaluate(async () => {
        await Office.onReady();
        Office.actions.associate('validate', (event: Office.AddinCommands.Event) => {
          Reflect.set(window, 'pressed', event.source.id);
          event.completed();
        });
      });
      await runCommand('validate', 'validateButton');
      expect(await frame.evaluate(() => Reflect.get(window, 'pressed'))).toBe('validateButton');
    });

    it('notes the window that the pane wants opened', async () => {
      const { frame, dialogs } = excel;
      const status = await frame.evaluate(
        () =>
          new Promise((resolve) => {
            const options = { width: 30, height: 20, displayInIframe: true };
            const address = `https://sim.test/notice.html?say=${encodeURIComponent('文件')}`;
            Office.context.ui.displayDialogAsync(address, options, ({ status }) => resolve(status));
          }),
      );
      expect([status, dialogs.map((address) => address.split('&')[0]?.split('#')[0])]).toEqual([
        'succeeded',
        [`https://sim.test/notice.html?say=${encodeURIComponent('文件')}`],
      ]);
    });

    it('keeps settings in the workbook, for a pane opened later too', async () => {
      const { frame, host } = excel;
      await frame.evaluate(
        () =>
          new Promise<void>((resolve) => {
            Office.context.document.settings.set('口径', { 一: 1 });
            Office.context.document.settings.saveAsync(() => resolve());
          }),
      );
      expect([...host.workbook.settings]).toEqual([['口径', '{"一":1}']]);
      const kept = await inExcel({ path, workbook: host.workbook }, (later) =>
        later.frame.evaluate(async () => {
          await Office.onReady();
          return Office.context.document.settings.get('口径');
        }),
      );
      expect(kept).toEqual({ 一: 1 });
    });

    it('tells a pane that starts whether the workbook is read-only', async () => {
      const workbook = new Workbook();
      workbook.readOnly = true;
      const mode = await inExcel({ path, workbook }, ({ frame }) =>
        frame.evaluate(async () => {
          await Office.onReady();
          return Office.context.document.mode;
        }),
      );
      expect(mode).toBe('readOnly');
    });

    it("has Microsoft's check of requirement sets switched on", async () => {
      const code = await inExcel({ path, profile: 'too-old' }, ({ frame }) =>
        frame.evaluate(() =>
          Excel.run(async (context) => {
            context.workbook.insertWorksheetsFromBase64('');
            await context.sync();
            return 'none';
          }).catch((error) => error.code),
        ),
      );
      expect(code).toBe('ApiNotFound');
    });

    it("answers for Microsoft's network and notices every other request", async () => {
      const seen = await inExcel({ path, page: 'taskpane-cdn.html' }, async ({ frame, outside }) => [
        await frame.evaluate(async () => (await Office.onReady()).host),
        outside,
      ]);
      expect(seen).toEqual(['Excel', ['https://stranger.test/pixel.png']]);
    });

    it('can leave office.js out of reach', async () => {
      const office = await inExcel({ path, unreachable: /office\.js$/ }, ({ frame }) =>
        frame.evaluate(() => typeof Reflect.get(window, 'Office')),
      );
      expect(office).toBe('undefined');
    });
  });
});
