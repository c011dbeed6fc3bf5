import { createLedgerPane } from '../../../addin/actions/create-ledger-pane.ts';
import { STAMP_NAME } from '../../../ledger/stamp/stamp.ts';
import { MemoryPort } from '../memory-port.ts';
import { dayOf, ledgerGrid, openPane, paneData, SHEET } from '../sample-ledger.ts';

const codesOf = (pane: Awaited<ReturnType<typeof openPane>>) =>
  pane.getSnapshot().check?.findings.map(({ finding }) => finding.code);

describe('the check before handing in', () => {
  it('says that a good ledger can be handed in, and stamps it', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid() });
    const pane = await openPane(port);
    await pane.checkHandIn();
    const { handIn, workbook, problem } = pane.getSnapshot();
    expect(handIn).toMatchObject({ fit: true, errors: [], red: [], verdict: { 'zh-CN': '可以报送' } });
    expect(handIn?.stamp).toMatchObject({ asOf: '2024-06-20', errors: 0, noncompliances: 0, warnings: 1 });
    expect(workbook).toMatchObject({ stampFits: true, stamp: handIn?.stamp });
    expect(problem).toBeNull();
    expect(port.grid.names).toContainEqual({ name: STAMP_NAME, sheet: '字典', area: '$A$9:$B$9' });
    expect(port.settings.get('workbook stamp')).toMatch(/^2024-06-20 E0 N0 W1 [0-9a-f]{16}$/);
  });

  it('tells which rows turn red within thirty days', async () => {
    const pane = await openPane(new MemoryPort({ grid: await ledgerGrid() }));
    await pane.checkHandIn();
    expect(pane.getSnapshot().handIn?.turningRed).toEqual([
      {
        key: 'T01-1',
        task: '全员轮训',
        dueOn: '2024-06-30',
        daysLeft: 10,
        cell: { sheet: SHEET, row: 5, columnIndex: 8 },
      },
    ]);
  });

  it('counts the errors that are left and stamps nothing', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid({ 'T02-1': { status: '', filledOn: '待定' } }) });
    const pane = await openPane(port);
    await pane.checkHandIn();
    const { handIn } = pane.getSnapshot();
    expect(handIn).toMatchObject({
      fit: false,
      verdict: { 'zh-CN': '还有 2 项错误', en: '2 errors left' },
      stamp: null,
    });
    expect(handIn?.errors.map(({ finding }) => finding.cell)).toEqual(['I6', 'Q6']);
    expect(port.calls.some((call) => call.startsWith('writeNamedLine'))).toBe(false);
  });

  it('shows what will be red at the county with the cell to explain it in, and does not hold it up', async () => {
    const grid = await ledgerGrid({ 'T01-1': { nextStep: '7月15日前补训' } });
    const pane = createLedgerPane(new MemoryPort({ grid }), paneData({ today: () => dayOf('2024-07-05') }));
    await pane.checkHandIn();
    const { handIn } = pane.getSnapshot();
    expect(handIn?.fit).toBe(true);
    expect(handIn?.red).toMatchObject([
      {
        key: 'T01-1',
        reason: 'overdue',
        explainIn: { sheet: SHEET, row: 5, columnIndex: 12 },
        explainColumn: '下步措施及时限',
        explanation: '7月15日前补训',
      },
    ]);
    expect(handIn?.red[0]?.findings.map(({ finding }) => finding.code)).toEqual(['T-01']);
  });

  it('notices a change after it, and is content again after the next check', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid() });
    const pane = await openPane(port);
    await pane.checkHandIn();
    port.type(SHEET, 'K6', '7月又举办业务培训1期，30人参加。');
    await pane.refresh();
    expect(codesOf(pane)).toContain('S-16');
    expect(pane.getSnapshot()).toMatchObject({ handIn: null, workbook: { stampFits: false } });
    await pane.checkHandIn();
    expect(codesOf(pane)).not.toContain('S-16');
    await pane.refresh();
    expect(codesOf(pane)).not.toContain('S-16');
    expect(pane.getSnapshot().handIn?.fit).toBe(true);
  });

  it('hands in a ledger all the same whose hidden sheet is lost, and says that the check is not recorded', async () => {
    const grid = await ledgerGrid();
    const port = new MemoryPort({
      grid: { ...grid, names: [], sheets: grid.sheets.filter(({ name }) => name !== '字典') },
    });
    const pane = await openPane(port);
    await pane.checkHandIn();
    expect(pane.getSnapshot()).toMatchObject({
      handIn: { fit: true, stamp: null },
      problem: { kind: 'no-stamp-place' },
    });
  });

  it('gives the verdict on a read-only workbook without a stamp', async () => {
    const pane = await openPane(new MemoryPort({ grid: await ledgerGrid(), host: { readOnly: true } }));
    await pane.checkHandIn();
    expect(pane.getSnapshot()).toMatchObject({ handIn: { fit: true, stamp: null }, problem: { kind: 'read-only' } });
  });
});
