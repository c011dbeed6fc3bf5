import { cellText } from '../../../ledger/grid/grid.ts';
import { MemoryPort } from '../memory-port.ts';
import { ledgerGrid, openPane, SHEET } from '../sample-ledger.ts';

/** Lets waiting actions finish; timers stand still meanwhile. */
const settle = () => jest.advanceTimersByTimeAsync(0);

async function watched(port: MemoryPort) {
  const pane = await openPane(port);
  await pane.setAutoCheck(true);
  await jest.advanceTimersByTimeAsync(2000);
  port.calls.length = 0;
  return pane;
}

describe('the automatic check', () => {
  let grid: Awaited<ReturnType<typeof ledgerGrid>>;
  beforeAll(async () => {
    grid = await ledgerGrid();
  });
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('comes once, a second and a half after the last change, and reads the workbook itself', async () => {
    const port = new MemoryPort({ grid });
    const pane = await watched(port);
    port.type(SHEET, 'K6', '无');
    await jest.advanceTimersByTimeAsync(1400);
    port.type(SHEET, 'K7', '无');
    await jest.advanceTimersByTimeAsync(1400);
    expect(port.calls).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(port.calls.filter((call) => call === 'readWorkbook')).toHaveLength(1);
    expect(pane.getSnapshot().check?.by).toBe('auto');
    expect(pane.getSnapshot().check?.findings.map(({ finding }) => finding.code)).toEqual(['T-02', 'D-12', 'D-12']);
    const row = port.grid.sheets.find(({ name }) => name === SHEET)?.rows.find((each) => each.row === 6);
    expect(cellText(row?.cells[19])).toBe('绿 正常 D-12【本期进展】');
    await pane.close();
  });

  it('is quiet: no word, no busy sign, and no write where nothing is different', async () => {
    const port = new MemoryPort({ grid });
    const pane = await watched(port);
    const busy: unknown[] = [];
    pane.subscribe(() => busy.push(pane.getSnapshot().busy));
    port.type(SHEET, 'K6', '6月又举办业务培训1期，40人参加。');
    await jest.advanceTimersByTimeAsync(1600);
    expect(busy.filter((kind) => kind !== null)).toEqual([]);
    expect(pane.getSnapshot()).toMatchObject({ problem: null, notice: null });
    expect(port.calls.filter((call) => call.startsWith('writeColumns'))).toEqual([]);
    await pane.close();
  });

  it('waits without a word while a cell is being edited', async () => {
    const port = new MemoryPort({ grid });
    const pane = await watched(port);
    port.failing.set('readWorkbook', 'cell-edit-mode');
    port.type(SHEET, 'K6', '无');
    await jest.advanceTimersByTimeAsync(3200);
    expect(pane.getSnapshot().problem).toBeNull();
    port.failing.clear();
    await jest.advanceTimersByTimeAsync(1600);
    expect(pane.getSnapshot().check?.findings.map(({ finding }) => finding.code)).toContain('D-12');
    await pane.close();
  });

  it('is remembered for the person, and stops when it is switched off', async () => {
    const port = new MemoryPort({ grid });
    const pane = await watched(port);
    const later = await openPane(port);
    expect(later.getSnapshot().autoCheck).toBe(true);
    expect(port.watched).toBe(true);
    await later.setAutoCheck(false);
    await pane.setAutoCheck(false);
    expect(port.watched).toBe(false);
    port.calls.length = 0;
    port.type(SHEET, 'K6', '无');
    await jest.advanceTimersByTimeAsync(5000);
    expect(port.calls).toEqual([]);
    expect((await openPane(port)).getSnapshot().autoCheck).toBe(false);
  });

  it('stays off where the host cannot tell of changes, and says why', async () => {
    const port = new MemoryPort({ grid });
    port.failing.set('watch', 'too-old');
    const pane = await openPane(port);
    await pane.setAutoCheck(true);
    await settle();
    expect(pane.getSnapshot()).toMatchObject({ autoCheck: false, problem: { kind: 'too-old' } });
  });
});
