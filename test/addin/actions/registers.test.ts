import { cellText } from '../../../ledger/grid/grid.ts';
import { MemoryPort } from '../memory-port.ts';
import { registerData, registerGrid } from '../register-ledger.ts';
import { openPane } from '../sample-ledger.ts';

const opened = async (port: MemoryPort) => openPane(port, registerData());

/** What stands in the result columns: `sheet row mark`, rows without a mark left out. */
function marksIn(port: MemoryPort): string[] {
  return port.grid.sheets.flatMap(({ name, rows }) => {
    const heading = rows.find(({ row }) => row === 4);
    const index = heading?.cells.findIndex((cell) => cellText(cell) === '校验结果') ?? -1;
    return rows
      .filter(({ row, cells }) => row > 4 && index >= 0 && cellText(cells[index]) !== '')
      .map(({ row, cells }) => `${name} ${row} ${cellText(cells[index])}`);
  });
}

describe('a ledger with registers', () => {
  it('is marked on every sheet in one write', async () => {
    const port = new MemoryPort({ grid: await registerGrid() });
    const pane = await opened(port);
    await pane.validate();
    expect(port.calls.filter((call) => call.startsWith('write'))).toEqual([
      'writeColumns 任务台账!T5:T8 人员培训证件台账!X5:X6 案件台账!V5:V5',
      'writeSetting workbook lastValidation',
    ]);
    expect(marksIn(port).filter((mark) => !mark.startsWith('任务台账'))).toEqual([
      '人员培训证件台账 5 绿 无误',
      '人员培训证件台账 6 黄 待改 D-11【在岗状态】',
      '案件台账 5 绿 无误',
    ]);
    expect(pane.getSnapshot().check?.rows).toBe(4);
  });

  it('is rid of every mark again', async () => {
    const port = new MemoryPort({ grid: await registerGrid() });
    const pane = await opened(port);
    await pane.validate();
    expect(marksIn(port)).not.toEqual([]);
    await pane.clearMarks();
    expect(marksIn(port)).toEqual([]);
    expect(pane.getSnapshot().notice?.kind).toBe('cleared');
  });

  it('lists findings with their sheet, and leads to the cell there', async () => {
    const port = new MemoryPort({ grid: await registerGrid() });
    const pane = await opened(port);
    const line = pane.getSnapshot().shown.find(({ finding }) => finding.code === 'D-11');
    expect(line?.place).toEqual({
      'zh-CN': '人员培训证件台账 · 第 6 行 · 在岗状态 (E6)',
      en: '人员培训证件台账 · Row 6 · 在岗状态 (E6)',
    });
    await pane.goTo(line?.id ?? '');
    expect(port.selected).toEqual({ sheet: '人员培训证件台账', row: 6, columnIndex: 4 });
  });

  it('leads to the headings for a finding about a whole sheet', async () => {
    const port = new MemoryPort({ grid: await registerGrid(new Map()) });
    const pane = await opened(port);
    const line = pane.getSnapshot().shown.find(({ finding }) => finding.sheet !== null && finding.row === null);
    await pane.goTo(line?.id ?? '');
    expect(port.selected).toMatchObject({ sheet: line?.finding.sheet, row: 4, columnIndex: 0 });
  });

  it('is normalised on its registers too', async () => {
    const port = new MemoryPort({ grid: await registerGrid() });
    const pane = await opened(port);
    await pane.previewNormalisation();
    const items = pane.getSnapshot().normalisation ?? [];
    expect(items.map(({ id, before, after }) => `${id} ${before} → ${after}`)).toEqual([
      '人员培训证件台账!F5 2020.3.1 → 2020-03-01',
    ]);
    await pane.applyNormalisation(items.map(({ id }) => id));
    const row = port.grid.sheets.find(({ name }) => name === '人员培训证件台账')?.rows.find((each) => each.row === 5);
    expect(row?.cells[5]).toMatchObject({ kind: 'day', day: '2020-03-01' });
  });

  it('is no longer the one that was checked once a register was changed', async () => {
    const port = new MemoryPort({ grid: await registerGrid() });
    port.type('人员培训证件台账', 'E6', '在岗');
    const pane = await opened(port);
    await pane.checkHandIn();
    expect(pane.getSnapshot().workbook).toMatchObject({ stampFits: true });
    port.type('案件台账', 'A5', '行政诉讼');
    await pane.refresh();
    expect(pane.getSnapshot().workbook).toMatchObject({ stampFits: false });
  });

  it('gets back the colours that any of its sheets lost', async () => {
    const grid = await registerGrid();
    const names = ['任务台账', '人员培训证件台账', '案件台账', '量化指标'];
    const port = new MemoryPort({ grid, formats: new Map(names.map((name) => [name, []])) });
    await (await opened(port)).validate();
    const calls = port.calls.filter((call) => call.startsWith('restoreFormats'));
    expect(calls).toHaveLength(1);
    for (const name of names) expect(calls[0]).toContain(name);
    const red = port.restored.filter(({ formula }) => formula.startsWith('LEFT(') && formula.includes('红'));
    expect(red.map(({ area }) => area)).toEqual(['A5:T8', 'A5:X1006', 'A5:V1005', 'A5:L1005']);
  });

  it('has the sheets of its unit once the template is loaded', async () => {
    const port = new MemoryPort();
    const pane = await opened(port);
    await pane.loadTemplate({ plan: 'sample-2024', unit: 'D02', round: '2024-Q2' });
    expect(port.calls).toContain('placeSheets 说明 任务台账 人员培训证件台账 案件台账 量化指标 字典');
    await pane.loadTemplate({ plan: 'sample-2024', unit: 'D03', round: '2024-Q2' });
    expect(pane.getSnapshot().problem?.kind).toBe('has-ledger');
    const other = new MemoryPort();
    await (await opened(other)).loadTemplate({ plan: 'sample-2024', unit: 'D03', round: '2024-Q2' });
    expect(other.calls).toContain('placeSheets 说明 任务台账 字典');
  });

  it('says which sheet lacks the result column, and marks the others', async () => {
    const port = new MemoryPort({ grid: await registerGrid() });
    port.type('案件台账', 'V4', '备注一');
    const pane = await opened(port);
    await pane.validate();
    expect(pane.getSnapshot().problem).toMatchObject({ kind: 'no-result-column' });
    expect(pane.getSnapshot().problem?.message['zh-CN']).toContain('“案件台账”没有“校验结果”列');
    expect(marksIn(port)).toContain('人员培训证件台账 5 绿 无误');
  });
});
