import type { Browser } from 'playwright-core';
import { tasksSheet } from '../../../ledger/sheets/tasks.ts';
import { describeInBrowser } from '../../excel-host/find-browser.ts';
import { lookOfCell } from '../../excel-host/formula/look-of-cell.ts';
import type { ProfileName } from '../../excel-host/host/profiles.ts';
import { parseArea } from '../../excel-host/model/area.ts';
import { launchBrowser } from '../../excel-host/start-excel.ts';
import { builtAddin } from '../pane/built-addin.ts';
import { NO_FAULTS, openPane, type PaneInExcel, until } from './open-pane.ts';
import {
  AS_OF,
  entriesOf,
  FIRST_ROW,
  findingsAtDesk,
  ROUND,
  registerBlocksOf,
  SHEET,
  sheetNamesOf,
} from './sample-files.ts';

const UNIT = 'D22';
/** Rows of the unit in which this clerk goes wrong: T02-1, and T04-1, due on 2024-06-30. */
const WORD_FOR_DAY = 6;
const OVERDUE = 8;
/** 2024-07-12 as Excel counts days. */
const DAY_SERIAL = 45_485;
/** Milliseconds for a clerk's whole round on a slow machine. */
const STORY_TIME = 180_000;
const EXPLANATION = '8月20日前完成';

describeInBrowser('a clerk with the pane', () => {
  const { folder } = builtAddin('--office', 'self');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each<['web' | 'win32', ProfileName]>([
    ['win32', 'excel-2021'],
    ['win32', 'excel-2024'],
    ['win32', 'excel-365'],
    ['web', 'web'],
  ])(
    'goes from an empty workbook to the ledger that is handed in (%s, %s)',
    async (path, profile) => {
      const pane = await openPane(browser, folder, { path, profile });
      try {
        await loadsTheTemplate(pane);
        await validates(pane);
        await goesToTheFindingAndMendsIt(pane);
        await handsIn(pane);
        await agreesWithTheDesk(pane);
      } finally {
        await pane.close();
      }
      expect(pane.faults).toEqual(NO_FAULTS);
    },
    STORY_TIME,
  );
});

async function loadsTheTemplate(pane: PaneInExcel): Promise<void> {
  const { host, frame } = pane;
  expect(await frame.locator('h1').innerText()).toBe('这个工作簿里还没有台账');
  await pane.choose('计划', 'fangcheng-2023');
  await pane.choose('填报单位', UNIT);
  await frame.getByLabel('年份').fill('2024');
  await pane.choose('时段', 'Q2');
  await pane.press('载入模板');
  await frame.locator('.head').waitFor();
  expect(await frame.locator('.head h1').innerText()).toBe(`县林业局 ${ROUND}`);
  expect(host.sheets).toEqual(['Sheet1', '说明', ...sheetNamesOf(UNIT), '字典']);
  expect(host.sheet('字典').visibility).toBe('VeryHidden');
  expect(host.workbook.active.name).toBe(SHEET);
  expect([host.cell(SHEET, 'A5').value, host.cell(SHEET, 'A59').value]).toEqual(['T01-1', 'T51-1']);
}

async function validates(pane: PaneInExcel): Promise<void> {
  const { host } = pane;
  await pane.setAsOf(AS_OF);
  fillIn(pane);
  host.type(SHEET, `J${WORD_FOR_DAY}`, '长期坚持');
  host.type(SHEET, `I${OVERDUE}`, '推进中');
  host.clear(SHEET, `J${OVERDUE}`);
  host.type(SHEET, `M${OVERDUE}`, EXPLANATION);

  const before = host.roundTrips;
  await pane.press('校验');
  expect(host.roundTrips - before).toBeLessThanOrEqual(4);
  expect(await pane.counts()).toEqual({ red: 1, yellow: 0, blue: 0, green: 54, grey: 0 });
  expect(await pane.severities()).toEqual({ 错误: 1, 不合规: 1, 提醒: 0, 提示: 0 });
  expect(await pane.lines()).toEqual([
    `日期列填了状态词 J${WORD_FOR_DAY} “完成日期”填了状态词“长期坚持”，状态请填到“完成状态”，此处只填日期`,
    `任务逾期 I${OVERDUE} 第 4 项应于 2024-06-30 前完成，截至 2024-07-12 已逾期 12 天，状态仍为“推进中”`,
  ]);
  expect(host.cell(SHEET, `T${WORD_FOR_DAY}`).value).toBe('绿 正常 D-05【完成日期】');
  expect(host.cell(SHEET, `T${OVERDUE}`).value).toMatch(/^红 逾期 T-01/);
  expect(host.cell(SHEET, `T${FIRST_ROW}`).value).toBe('绿 正常');
  // Colours: the overdue row and the faulty cell stand out, a row that is as it should be does not.
  expect(fillOf(pane, `I${OVERDUE}`)).not.toBe(fillOf(pane, `I${FIRST_ROW}`));
  expect(fillOf(pane, `J${WORD_FOR_DAY}`)).not.toBe(fillOf(pane, `J${FIRST_ROW}`));
}

async function goesToTheFindingAndMendsIt(pane: PaneInExcel): Promise<void> {
  const { host } = pane;
  host.activate('说明');
  await pane.frame.getByRole('button', { name: /T02-1/ }).click();
  await until(() => host.selectedCell === `${SHEET}!J${WORD_FOR_DAY}`);
  host.clear(SHEET, `J${WORD_FOR_DAY}`);
  await pane.press('校验');
  expect(await pane.severities()).toEqual({ 错误: 0, 不合规: 1, 提醒: 0, 提示: 0 });
  expect(host.cell(SHEET, `T${WORD_FOR_DAY}`).value).toBe('绿 正常');
}

async function handsIn(pane: PaneInExcel): Promise<void> {
  const { host, frame } = pane;
  await frame.getByRole('tab', { name: '报送检查' }).click();
  await pane.press('报送检查');
  const verdict = await frame.locator('.verdict').innerText();
  expect(verdict).toContain('可以报送');
  expect(verdict).toContain(`已盖校验戳（截至 ${AS_OF}）`);
  const red = await frame.locator('.red-row').innerText();
  expect(red).toContain('T04-1');
  expect(red).toContain(EXPLANATION);
  expect(host.workbook.names.find(({ name }) => name === 'TaskLedger_stamp')?.formula).toBe('=字典!$A$9:$B$9');
  expect(host.cell('字典', 'B9').value).toMatch(/^2024-07-12 E0 N1 W0 [0-9a-f]{16}$/);
}

async function agreesWithTheDesk(pane: PaneInExcel): Promise<void> {
  const { host } = pane;
  const codes = async () => (await findingsAtDesk(await host.toBytes(), 'D22.xlsx')).map(({ code }) => code);
  expect(await codes()).toEqual(['T-01']);
  host.type(SHEET, 'K5', '7月又举办业务培训1期，30人参加。');
  expect(await codes()).toEqual(['S-16', 'T-01']);
}

/** Colour that a cell shows on the day of the sample, its conditional formats applied. */
function fillOf({ host }: PaneInExcel, address: string): string | undefined {
  const area = parseArea(address);
  if (area === null) throw new RangeError(`${address} is no cell`);
  const { fill } = lookOfCell(host.sheet(SHEET), area.top, area.left, DAY_SERIAL);
  return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
}

/** Fills in every row by hand, as the unit of the sample does. */
function fillIn({ host }: PaneInExcel): void {
  const columns = tasksSheet.columns.filter(({ origin }) => origin === 'unit').map(({ id }) => id);
  const rows = [...entriesOf(UNIT).values()].map((entry) => {
    const typed = new Map<string, unknown>(Object.entries(entry));
    return columns.map((id) => String(typed.get(id) ?? ''));
  });
  host.paste(SHEET, `I${FIRST_ROW}`, rows);
  for (const { sheet, address, rows: words } of registerBlocksOf(UNIT)) host.paste(sheet, address, words);
}
