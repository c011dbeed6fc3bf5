import { createLedgerPane } from '../../../addin/actions/create-ledger-pane.ts';
import type { GridSheet } from '../../../ledger/grid/grid.ts';
import { importedPlan } from '../../build/imported-plan.ts';
import { emptyWorkbook, MemoryPort } from '../memory-port.ts';
import { countyPlan, dayOf, ledgerGrid, openPane, paneData, SHEET } from '../sample-ledger.ts';

const wish = { plan: 'sample-2024', unit: 'D02', round: '2024-Q2' };

describe('opening a pane', () => {
  it('says which ledger the workbook is and how much time is left', async () => {
    const pane = await openPane(new MemoryPort({ grid: await ledgerGrid(), file: 'D02.xlsx' }));
    expect(pane.getSnapshot().workbook).toEqual({
      kind: 'ledger',
      file: 'D02.xlsx',
      unit: { code: 'D02', shortName: '县教育局' },
      plan: { id: 'sample-2024', version: 1, title: '样例县重点工作台账', tasks: 5 },
      round: { id: '2024-Q2', from: '2024-04-01', to: '2024-06-30' },
      templateVersion: 2,
      submitBy: '2024-07-10',
      daysLeft: 20,
      damages: [],
      lastValidation: null,
      stamp: null,
      stampFits: null,
    });
    expect(pane.getSnapshot().check).toMatchObject({ by: 'read', rows: 4, lights: { blue: 1, green: 2, grey: 1 } });
  });

  it('tells an empty workbook from one with something else in it', async () => {
    const port = new MemoryPort();
    const pane = await openPane(port);
    expect(pane.getSnapshot().workbook).toEqual({ kind: 'no-ledger', empty: true });
    port.type('Sheet1', 'A1', '采购清单');
    await pane.refresh();
    expect(pane.getSnapshot().workbook).toEqual({ kind: 'no-ledger', empty: false });
    await pane.validate();
    expect(pane.getSnapshot().problem?.kind).toBe('no-ledger');
  });

  it('knows a ledger by its titles when the names are lost, and says so', async () => {
    const grid = await ledgerGrid();
    const pane = await openPane(new MemoryPort({ grid: { ...grid, names: [] } }));
    const { workbook } = pane.getSnapshot();
    expect(workbook).toMatchObject({ kind: 'ledger', unit: { code: 'D02' }, round: { id: '2024-Q2' } });
    expect(workbook.kind === 'ledger' && workbook.damages.map(({ message }) => message['zh-CN'])).toEqual([
      '工作簿里隐藏的身份信息丢失，单位、计划和填报期是按表头文字或您的选择认出的。',
    ]);
  });

  it('says plainly what is damaged: a renamed sheet, a lost heading, another version of the plan', async () => {
    const grid = await ledgerGrid();
    const renamed = {
      ...grid,
      names: grid.names.map((name) => (name.sheet === SHEET ? { ...name, sheet: '我的台账' } : name)),
      sheets: grid.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, name: '我的台账' } : sheet)),
    };
    const port = new MemoryPort({ grid: renamed });
    port.type('我的台账', 'I4', '旧列');
    port.type('字典', 'B3', '2');
    const { workbook } = (await openPane(port)).getSnapshot();
    expect(workbook.kind === 'ledger' && workbook.damages.map(({ message }) => message['zh-CN'])).toEqual([
      '工作表“任务台账”现在叫“我的台账”，照常读取。',
      '本台账的计划版本是“2”，本次应为“1”，请在最新模板上填报',
      '没有找到“完成状态”列，该列无法读取，请恢复表头',
    ]);
  });

  it('asks for the plan of a ledger that is not within reach, and takes it from a file', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid() });
    const nothing = paneData({ plans: { titles: [], load: async () => null } });
    const pane = await openPane(port, nothing);
    expect(pane.getSnapshot().workbook).toMatchObject({ kind: 'unusable', needs: 'plan' });
    await pane.addPlan('{"id": "sample-2024"}');
    expect(pane.getSnapshot().problem?.kind).toBe('not-a-plan');
    await pane.addPlan(JSON.stringify(countyPlan));
    expect(pane.getSnapshot()).toMatchObject({
      workbook: { kind: 'ledger' },
      plans: [{ id: 'sample-2024' }],
      problem: null,
    });
    const later = await openPane(port, nothing);
    expect(later.getSnapshot().workbook.kind).toBe('ledger');
  });

  it('takes an imported plan without what the import knew of it, and keeps no more', async () => {
    const own = { ...countyPlan, imported: importedPlan().imported };
    const port = new MemoryPort({ grid: await ledgerGrid() });
    const nothing = paneData({ plans: { titles: [], load: async () => null } });
    const pane = await openPane(port, nothing);
    await pane.addPlan(JSON.stringify(own));
    expect(pane.getSnapshot().workbook.kind).toBe('ledger');
    expect(JSON.parse(port.readSetting('personal', 'plans') ?? '[]')).toEqual([JSON.stringify(countyPlan)]);
  });

  it('asks for the round of a ledger that does not say it', async () => {
    const grid = await ledgerGrid();
    const sheets = grid.sheets.filter(({ name }) => name !== '说明').map((sheet) => withoutRow(sheet, 2));
    const port = new MemoryPort({ grid: { ...grid, sheets } });
    port.type('字典', 'B6', '');
    const pane = await openPane(port);
    expect(pane.getSnapshot().workbook).toMatchObject({ kind: 'unusable', needs: 'round' });
    await pane.chooseRound('第二季度');
    expect(pane.getSnapshot().problem?.kind).toBe('not-a-round');
    await pane.chooseRound('2024-Q2');
    expect(pane.getSnapshot().workbook).toMatchObject({ kind: 'ledger', round: { id: '2024-Q2' } });
    expect(port.settings.get('workbook round')).toBe('2024-Q2');
  });

  it('does nothing in an Excel that is too old but say what works', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(), host: { apiLevel: 12 } });
    const pane = await openPane(port);
    await pane.validate();
    expect(port.calls).toEqual([]);
    expect(pane.getSnapshot()).toMatchObject({ problem: { kind: 'too-old', detail: 'ExcelApi 1.12' }, busy: null });
  });

  it.each(['cell-edit-mode', 'disconnected', 'unexpected'] as const)(
    'says so when the host answers %s',
    async (kind) => {
      const port = new MemoryPort({ grid: await ledgerGrid() });
      port.failing.set('readWorkbook', kind);
      const pane = await openPane(port);
      expect(pane.getSnapshot()).toMatchObject({ problem: { kind }, workbook: { kind: 'unread' }, busy: null });
      port.failing.clear();
      await pane.refresh();
      expect(pane.getSnapshot()).toMatchObject({ problem: null, workbook: { kind: 'ledger' } });
    },
  );
});

describe('loading the template', () => {
  it('brings the sheets of the unit in and says that the undo list is empty', async () => {
    const port = new MemoryPort();
    const pane = await openPane(port);
    await pane.loadTemplate(wish);
    expect(port.calls).toContain('placeSheets 说明 任务台账 字典');
    expect(pane.getSnapshot()).toMatchObject({
      workbook: { kind: 'ledger', unit: { code: 'D02' } },
      notice: { kind: 'template-loaded' },
      problem: null,
    });
  });

  it.each([
    ['a round that is none', { ...wish, round: '2024-Q5' }, 'not-a-round'],
    ['a unit without a task', { ...wish, unit: 'D09' }, 'no-rows'],
    ['a plan that is not there', { ...wish, plan: 'other' }, 'no-rows'],
  ])('refuses %s', async (_what, odd, kind) => {
    const port = new MemoryPort();
    const pane = await openPane(port);
    await pane.loadTemplate(odd);
    expect(pane.getSnapshot().problem?.kind).toBe(kind);
    expect(port.grid).toBe(emptyWorkbook);
  });

  it('refuses to put a second ledger into a workbook', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid() });
    const pane = await openPane(port);
    await pane.loadTemplate(wish);
    expect(pane.getSnapshot().problem?.kind).toBe('has-ledger');
    expect(port.calls.some((call) => call.startsWith('placeSheets'))).toBe(false);
  });

  it.each(['protected', 'disconnected'] as const)('says so when the host answers %s', async (kind) => {
    const port = new MemoryPort();
    port.failing.set('placeSheets', kind);
    const pane = await openPane(port);
    await pane.loadTemplate(wish);
    expect(pane.getSnapshot()).toMatchObject({ problem: { kind }, busy: null });
  });
});

describe('the as-of day and the language', () => {
  it('judges as of the day chosen, and of today again', async () => {
    const pane = await openPane(new MemoryPort({ grid: await ledgerGrid() }));
    await pane.setAsOf(dayOf('2024-07-05'));
    expect(pane.getSnapshot()).toMatchObject({ asOf: '2024-07-05', check: { asOf: '2024-07-05', lights: { red: 1 } } });
    await pane.setAsOf(null);
    expect(pane.getSnapshot()).toMatchObject({ asOf: '2024-06-20', check: { lights: { red: 0 } } });
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
  ])('speaks to an Excel in %s in %s', (language, locale) => {
    const pane = createLedgerPane(new MemoryPort({ host: { language } }), paneData());
    expect(pane.getSnapshot().locale).toBe(locale);
  });

  it('keeps the language a person chose', async () => {
    const port = new MemoryPort();
    await (await openPane(port)).setLocale('en');
    expect((await openPane(port)).getSnapshot().locale).toBe('en');
    expect(port.settings.get('personal locale')).toBe('en');
  });
});

it('tells who listens of every change, and nobody who has left', async () => {
  const pane = createLedgerPane(new MemoryPort(), paneData());
  const busy: (string | null)[] = [];
  const leave = pane.subscribe(() => busy.push(pane.getSnapshot().busy));
  await pane.open();
  leave();
  const heard = busy.length;
  await pane.refresh();
  expect(busy).toContain('reading');
  expect(busy.at(-1)).toBeNull();
  expect(busy).toHaveLength(heard);
});

function withoutRow(sheet: GridSheet, row: number): GridSheet {
  return sheet.name === SHEET ? { ...sheet, rows: sheet.rows.filter((each) => each.row !== row) } : sheet;
}
