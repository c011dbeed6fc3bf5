import { MemoryPort } from '../memory-port.ts';
import { ledgerGrid, openPane, SHEET } from '../sample-ledger.ts';

const broken = {
  'T01-1': { completedOn: '2024.6.5' },
  'T02-1': { status: '', progress: '无' },
  'T03-1': { progress: '正常' },
};

async function opened() {
  const port = new MemoryPort({ grid: await ledgerGrid(broken) });
  const pane = await openPane(port);
  return { port, pane, current: () => pane.getSnapshot().shown.find(({ id }) => id === pane.getSnapshot().current) };
}

describe('walking through the findings', () => {
  it('selects the cell of the next one, and goes round', async () => {
    const { port, pane } = await opened();
    const { shown } = pane.getSnapshot();
    const visited: (string | undefined)[] = [];
    for (const _ of [...shown, null]) {
      await pane.next();
      visited.push(pane.getSnapshot().current ?? undefined);
    }
    expect(visited).toEqual([...shown.map(({ id }) => id), shown[0]?.id]);
    expect(port.selected).toEqual(shown[0]?.cell);
    await pane.previous();
    expect(pane.getSnapshot().current).toBe(shown.at(-1)?.id);
  });

  it('goes to the one that was clicked', async () => {
    const { port, pane, current } = await opened();
    const vague = pane.getSnapshot().shown.find(({ finding }) => finding.cell === 'K7');
    await pane.goTo(vague?.id ?? '');
    expect(port.selected).toEqual({ sheet: SHEET, row: 7, columnIndex: 10 });
    expect(current()?.key).toBe('T03-1');
  });

  it('keeps its place when the ledger is read anew, as long as the finding is there', async () => {
    const { port, pane, current } = await opened();
    await pane.goTo(pane.getSnapshot().shown.find(({ finding }) => finding.cell === 'K7')?.id ?? '');
    port.type(SHEET, 'I6', '推进中');
    await pane.refresh();
    expect(current()?.finding.cell).toBe('K7');
    port.type(SHEET, 'K7', '组织开展案卷评查两次，共抽查四十件。');
    await pane.refresh();
    expect(pane.getSnapshot().current).toBeNull();
  });

  it('says so when the sheet is gone', async () => {
    const { port, pane } = await opened();
    port.failing.set('selectCell', 'not-found');
    await pane.next();
    expect(pane.getSnapshot().problem?.kind).toBe('not-found');
  });
});

describe('filtering the findings', () => {
  it.each([
    ['nothing', {}, ['I5', 'J5', 'I6', 'K6', 'K7']],
    ['a severity', { severities: ['error' as const] }, ['I6']],
    ['two severities', { severities: ['error' as const, 'info' as const] }, ['J5', 'I6']],
    ['a light', { lights: ['blue' as const] }, ['I5', 'J5']],
    ['words, anywhere and in any order', { search: '本期进展  T03' }, ['K7']],
    ['a code', { search: 'd-12' }, ['K6', 'K7']],
    ['words that are nowhere', { search: '没有这样的话' }, []],
  ])('by %s', async (_what, filter, cells) => {
    const { pane } = await opened();
    pane.setFilter(filter);
    const { shown, groups } = pane.getSnapshot();
    expect(shown.map(({ finding }) => finding.cell)).toEqual(cells);
    expect(groups.flatMap(({ lines }) => lines)).toHaveLength(shown.length);
  });

  it('puts the gravest rules first', async () => {
    const { pane } = await opened();
    expect(pane.getSnapshot().groups.map(({ code, severity, lines }) => [code, severity, lines.length])).toEqual([
      ['D-11', 'error', 1],
      ['T-02', 'warning', 1],
      ['D-12', 'warning', 2],
      ['D-03', 'info', 1],
    ]);
  });
});
