import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { launchBrowser, startExcel } from '../../excel-host/start-excel.ts';
import { builtAddin } from '../pane/built-addin.ts';
import { NO_FAULTS, openPane, type PaneInExcel } from './open-pane.ts';
import { FIRST_ROW, ledgerOf, SHEET } from './sample-files.ts';

const RESULT_COLUMN = 19;

describeInBrowser('the pane says in a plain sentence', () => {
  const { folder } = builtAddin('--office', 'self');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(['win32', 'web'] as const)('over the %s path', (path) => {
    let pane: PaneInExcel;
    const open = async () => {
      pane = await openPane(browser, folder, { path, workbook: await ledgerOf('D22') });
    };
    afterEach(async () => {
      await pane.close();
      expect(pane.faults).toEqual(NO_FAULTS);
    });

    it('that the sheet is protected', async () => {
      await open();
      const sheet = pane.host.sheet(SHEET);
      const cell = sheet.cell(FIRST_ROW, RESULT_COLUMN);
      sheet.put(FIRST_ROW, RESULT_COLUMN, { ...cell, style: { ...cell.style, protection: { locked: true } } });
      await pane.press('校验');
      expect(await pane.problem()).toBe('工作表或工作簿受保护，未能写入。');
      expect(pane.host.cell(SHEET, `T${FIRST_ROW}`).value).toBe('');
    });

    it('that the workbook is read-only, and validates it all the same', async () => {
      const workbook = await ledgerOf('D22');
      workbook.readOnly = true;
      pane = await openPane(browser, folder, { path, workbook });
      pane.host.setReadOnly(true);
      await pane.press('校验');
      expect(await pane.problem()).toBe('工作簿以只读方式打开，可以校验和查看，不能写入标记。');
      expect(Object.values(await pane.counts()).reduce((sum, count) => sum + count)).toBe(55);
    });

    it('that a cell is being edited, and goes on when it no longer is', async () => {
      await open();
      pane.host.setCellEditMode(true);
      await pane.press('校验');
      expect(await pane.problem()).toBe('有单元格正在输入，Excel 暂时不接受操作。');
      pane.host.setCellEditMode(false);
      await pane.press('校验');
      expect(await pane.problem()).toBeNull();
      expect(pane.host.cell(SHEET, `T${FIRST_ROW}`).value).not.toBe('');
    });

    it('that the connection is lost, and goes on when it is back', async () => {
      await open();
      pane.host.disconnect();
      await pane.press('校验');
      expect(await pane.problem()).toBe('与 Excel 的连接中断，本次操作没有完成。');
      pane.host.reconnect();
      await pane.press('重新读取');
      expect(await pane.problem()).toBeNull();
    });

    it('that Excel is too old, and what works all the same', async () => {
      pane = await openPane(browser, folder, { path, profile: 'too-old', workbook: await ledgerOf('D22') });
      const text = await pane.text();
      expect(text.split('这个版本的 Excel 没有所需的功能').length).toBe(2);
      expect(text).toContain('可照常填写模板');
    });
  });

  it('that office.js cannot be reached', async () => {
    const excel = await startExcel({ browser, path: 'win32', pane: folder, unreachable: /office\.js$/ });
    await excel.frame.getByText('连接不上 Excel：office.js 没有加载成功。').waitFor();
    await excel.close();
    expect([excel.errors, excel.outside]).toEqual([[], []]);
  });
});
