import type { LedgerPane } from '../../../addin/actions/ledger-pane.ts';
import { cellText, type GridCell } from '../../../ledger/grid/grid.ts';
import { MemoryPort } from '../memory-port.ts';
import { ledgerGrid, openPane, SHEET } from '../sample-ledger.ts';

const untidy = {
  'T01-1': { status: '已办结', completedOn: '2024.6.5', evidence: '样例发〔2024〕12号　' },
  'T02-1': { completedOn: '6月5日', progress: ' 6月举办业务培训2期，86人参加。' },
};

async function previewOf(port: MemoryPort): Promise<{ pane: LedgerPane; lines: string[] }> {
  const pane = await openPane(port);
  await pane.previewNormalisation();
  const lines = (pane.getSnapshot().normalisation ?? []).map(
    ({ id, key, before, after, code }) => `${id} ${key} “${before}” → “${after}” ${code}`,
  );
  return { pane, lines };
}

function cellIn(port: MemoryPort, row: number, index: number): GridCell | undefined {
  return port.grid.sheets.find(({ name }) => name === SHEET)?.rows.find((each) => each.row === row)?.cells[index];
}

describe('normalising', () => {
  it('proposes what is safe, cell by cell, and leaves alone what needed an assumption', async () => {
    const { lines } = await previewOf(new MemoryPort({ grid: await ledgerGrid(untidy) }));
    expect(lines).toEqual([
      `${SHEET}!I5 T01-1 “已办结” → “已完成” D-18`,
      `${SHEET}!J5 T01-1 “2024.6.5” → “2024-06-05” D-03`,
      `${SHEET}!N5 T01-1 “样例发〔2024〕12号　” → “样例发〔2024〕12号” null`,
      `${SHEET}!K6 T02-1 “ 6月举办业务培训2期，86人参加。” → “6月举办业务培训2期，86人参加。” null`,
    ]);
  });

  it('never proposes to replace a formula', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid() });
    port.type(SHEET, 'I5', { kind: 'text', text: '已办结', formula: true });
    expect((await previewOf(port)).lines).toEqual([]);
  });

  it('writes the chosen ones in one step and validates', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(untidy) });
    const { pane } = await previewOf(port);
    await pane.applyNormalisation([`${SHEET}!I5`, `${SHEET}!J5`]);
    expect(port.calls.filter((call) => call.startsWith('writeCells'))).toEqual(['writeCells 2']);
    expect(cellIn(port, 5, 8)).toEqual({ kind: 'text', text: '已完成' });
    expect(cellIn(port, 5, 9)).toEqual({ kind: 'day', day: '2024-06-05' });
    expect(cellText(cellIn(port, 5, 13))).toBe('样例发〔2024〕12号　');
    expect(cellText(cellIn(port, 5, 19))).toBe('绿 已完成');
    const { normalisation, check, notice } = pane.getSnapshot();
    expect(normalisation).toBeNull();
    expect(check?.findings.map(({ finding }) => finding.code)).not.toContain('D-03');
    expect(notice?.message['zh-CN']).toBe('已规范 2 个单元格。');
  });

  it('proposes nothing more once everything is done', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(untidy) });
    const { pane } = await previewOf(port);
    await pane.applyNormalisation((pane.getSnapshot().normalisation ?? []).map(({ id }) => id));
    await pane.previewNormalisation();
    expect(pane.getSnapshot()).toMatchObject({ normalisation: null, notice: { kind: 'nothing-to-normalise' } });
  });

  it('leaves a cell alone that changed after the preview', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(untidy) });
    const { pane } = await previewOf(port);
    port.type(SHEET, 'J5', '2024.6.7');
    await pane.applyNormalisation([`${SHEET}!I5`, `${SHEET}!J5`]);
    expect(cellText(cellIn(port, 5, 9))).toBe('2024.6.7');
    expect(pane.getSnapshot().notice?.message['zh-CN']).toBe(
      '已规范 1 个单元格。另有 1 个在预览后被改动，没有动它们。',
    );
  });

  it('keeps the preview and says why when the cells cannot be written', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(untidy) });
    const { pane } = await previewOf(port);
    port.failing.set('writeCells', 'protected');
    await pane.applyNormalisation([`${SHEET}!I5`]);
    expect(pane.getSnapshot()).toMatchObject({ problem: { kind: 'protected' }, busy: null });
    expect(pane.getSnapshot().normalisation).toHaveLength(4);
  });
});
