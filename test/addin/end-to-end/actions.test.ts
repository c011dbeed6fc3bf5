import type { Browser } from 'playwright-core';
import { read } from '../../../pipeline/read/read.ts';
import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { Workbook } from '../../excel-host/model/workbook.ts';
import { launchBrowser, startExcel } from '../../excel-host/start-excel.ts';
import { builtAddin } from '../pane/built-addin.ts';
import { NO_FAULTS, openPane, PaneInExcel } from './open-pane.ts';
import { AS_OF, FIRST_ROW, ledgerOf, SHEET } from './sample-files.ts';

const LAST_ROW = 59;
const rows = Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, index) => FIRST_ROW + index);

describeInBrowser('in the ledger of a unit', () => {
  const { folder } = builtAddin('--office', 'self');
  let browser: Browser;
  let pane: PaneInExcel;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await pane.close();
    expect(pane.faults).toEqual(NO_FAULTS);
  });
  afterAll(() => browser.close());

  const marks = () => rows.map((row) => pane.host.cell(SHEET, `T${row}`).value);

  describe.each(['win32', 'web'] as const)('over the %s path', (path) => {
    it('marks are cleared without a trace', async () => {
      pane = await openPane(browser, folder, { path, workbook: await ledgerOf('D22') });
      const sheets = async () => {
        const outcome = await read(await pane.host.toBytes(), 'D22.xlsx');
        return outcome.state === 'read' ? outcome.grid.sheets : [];
      };
      const before = await sheets();
      await pane.press('校验');
      expect(marks()).not.toContain('');
      await pane.press('清除标记');
      expect(await sheets()).toEqual(before);
      expect(await pane.text()).toContain('标记已全部清除。');
    });

    it('what is safe is put into its proper form, save what was unticked', async () => {
      pane = await openPane(browser, folder, { path, workbook: await ledgerOf('D22') });
      const { host, frame } = pane;
      await pane.press('校验');
      host.type(SHEET, 'J8', "'2024.6.5");
      host.type(SHEET, 'Q9', "'2024.6.20");
      await frame.getByRole('button', { name: '一键规范', exact: true }).click();
      const dialog = frame.getByRole('dialog');
      await dialog.waitFor();
      expect((await dialog.locator('.change').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
        'T04-1 完成日期 2024.6.5 → 改为 2024-06-05 文本日期已转换',
        'T04-2 填报日期 2024.6.20 → 改为 2024-06-20 文本日期已转换',
      ]);
      await dialog.getByRole('checkbox', { name: /T04-2/ }).click();
      const undoable = host.undoSteps;
      await dialog.getByRole('button', { name: '规范 1 处' }).click();
      await dialog.waitFor({ state: 'detached' });
      await pane.idle();
      expect([host.cell(SHEET, 'J8').value, host.cell(SHEET, 'J8').text]).toEqual([45448, '2024-06-05']);
      expect(host.cell(SHEET, 'Q9').value).toBe('2024.6.20');
      expect(host.undoSteps).toBe(undoable + 1);
      host.undo();
      expect(host.cell(SHEET, 'J8').value).toBe('2024.6.5');
    });
  });

  it('findings and actions are in English where Excel is', async () => {
    const workbook = await ledgerOf('D22');
    pane = await openPane(browser, folder, { path: 'win32', language: 'en-US', workbook });
    const { host, frame } = pane;
    await pane.setAsOf(AS_OF);
    host.type(SHEET, 'J6', '长期坚持');
    await pane.press('Validate');
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await pane.text()).toContain('Validated: 1 finding.');
    expect(await pane.lines()).toEqual([
      'Status word in a date column J6 "完成日期" holds the status word "长期坚持": choose it under 完成状态 and enter a date here',
    ]);
    // What is written into the workbook is the county's own language all the same.
    expect(host.cell(SHEET, 'T6').value).toBe('绿 正常 D-05【完成日期】');
  });
});

describeInBrowser('with the pane closed', () => {
  const { folder } = builtAddin('--office', 'self');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(['win32', 'web'] as const)('over the %s path', (path) => {
    const commands = async (workbook: Workbook) =>
      new PaneInExcel(await startExcel({ browser, path, pane: folder, page: 'commands.html', workbook }));

    it('校验 and 清除标记 of the ribbon mark the rows and clear them', async () => {
      const pane = await commands(await ledgerOf('D22'));
      const marks = () => rows.map((row) => String(pane.host.cell(SHEET, `T${row}`).value));
      await pane.excel.runCommand('validateLedger');
      expect(marks().filter((mark) => !/^[红黄蓝绿灰] /u.test(mark))).toEqual([]);
      await pane.excel.runCommand('clearMarks');
      expect(marks().filter((mark) => mark !== '')).toEqual([]);
      expect(pane.excel.dialogs).toEqual([]);
      await pane.close();
      expect(pane.faults).toEqual(NO_FAULTS);
    });

    it('校验 says in a window that there is no ledger', async () => {
      const pane = await commands(new Workbook());
      await pane.excel.runCommand('validateLedger');
      const said = new URL(pane.excel.dialogs[0] ?? 'none:').searchParams.getAll('say');
      expect(said[0]).toBe('这个工作簿里没有台账。');
      await pane.close();
      expect(pane.faults).toEqual(NO_FAULTS);
    });
  });
});
