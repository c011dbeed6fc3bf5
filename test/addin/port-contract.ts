import type { HostPort, HostResult } from '../../addin/actions/host-port.ts';
import type { HostProblemKind } from '../../addin/actions/problems.ts';
import { cellText, type Grid, type GridCell } from '../../ledger/grid/grid.ts';
import { readArea } from '../../ledger/recognise/area.ts';
import { dayOf, gridOf, ledgerBytes, SHEET } from './sample-ledger.ts';

/** A host with a workbook open in it, behind the port and in the hands of a person. */
export interface ContractHost {
  readonly port: HostPort;
  /** A person types into a cell and presses Enter. */
  type(sheet: string, cell: string, entry: string): void;
  /** Everything asked of the workbook runs into this problem; null: nothing does. */
  refuse(kind: 'cell-edit-mode' | 'disconnected' | null): void;
  /** `任务台账!J7`. */
  selected(): string;
  /** Lets the host tell its watchers. */
  settle(): Promise<void>;
}

/** What every port does, whatever stands behind it. `open` opens a workbook (.xlsx bytes), or a new one, before each test. */
export function portContract(open: (bytes: Uint8Array | null) => Promise<ContractHost>): void {
  describe('with a new workbook', () => contractOfNewWorkbook(() => open(null)));
  describe('with a ledger', () =>
    contractOfLedger(async () => open(await ledgerBytes({ 'T01-1': { completedOn: '2024-06-05' } }))));
}

function contractOfNewWorkbook(open: () => Promise<ContractHost>): void {
  let host: ContractHost;
  beforeEach(async () => {
    host = await open();
  });

  it('reads a new workbook', async () => {
    const { port } = host;
    expect((await readBack(port)).sheets).toEqual([
      { name: 'Sheet1', visibility: 'visible', rows: [], merges: [], hiddenColumns: [] },
    ]);
  });

  it('places the sheets of a workbook with their names, hidden ones hidden', async () => {
    const { port } = host;
    const bytes = await ledgerBytes();
    const file = await gridOf(bytes);
    const names = file.names.filter(({ name }) => name.startsWith('TaskLedger'));
    const placed = await port.placeSheets(bytes, { names, sheets: file.sheets, show: SHEET });
    expect(placed).toEqual({ ok: true, value: null });
    const seen = await readBack(port);
    expect(seen.sheets.slice(1)).toEqual(file.sheets);
    expect(namesOf(seen)).toEqual(namesOf(file));
  });
}

function contractOfLedger(open: () => Promise<ContractHost>): void {
  let host: ContractHost;
  beforeEach(async () => {
    host = await open();
  });

  it('reads a workbook as the reader of files does', async () => {
    const { port } = host;
    const seen = await readBack(port);
    const file = await gridOf(await ledgerBytes({ 'T01-1': { completedOn: '2024-06-05' } }));
    expect(seen.sheets).toEqual(file.sheets);
    expect(namesOf(seen)).toEqual(namesOf(file));
    expect(namesOf(seen)).toContain('TaskLedger 字典!A2:B7');
  });

  it('writes a column and empties it, and nothing beside it', async () => {
    const { port } = host;
    const before = await readBack(port);
    const column = { sheet: SHEET, columnIndex: 19, firstRow: 5 };
    expect(await port.writeColumns([{ ...column, texts: ['红 逾期', '', '60', '=1+1'] }])).toEqual({
      ok: true,
      value: null,
    });
    const written = await readBack(port);
    expect(['T5', 'T6', 'T7', 'T8'].map((cell) => cellIn(written, cell))).toEqual([
      { kind: 'text', text: '红 逾期' },
      undefined,
      { kind: 'text', text: '60' },
      { kind: 'text', text: '=1+1' },
    ]);
    expect(cellIn(written, 'S5')).toEqual(cellIn(before, 'S5'));
    await port.writeColumns([{ ...column, texts: ['', '', '', ''] }]);
    expect((await readBack(port)).sheets).toEqual(before.sheets);
  });

  it('writes texts, numbers and days as what they are', async () => {
    const { port } = host;
    const at = (row: number, columnIndex: number) => ({ sheet: SHEET, row, columnIndex });
    const written = await port.writeCells([
      { ...at(5, 8), value: { kind: 'text', text: '已完成' } },
      { ...at(5, 9), value: { kind: 'day', day: dayOf('2024-06-07') } },
      { ...at(6, 10), value: { kind: 'number', value: 60 } },
      { ...at(7, 10), value: { kind: 'text', text: '2024-06-07' } },
      { ...at(5, 18), value: { kind: 'text', text: '0000-0000000' } },
    ]);
    expect(written).toEqual({ ok: true, value: null });
    const grid = await readBack(port);
    expect(['I5', 'J5', 'K6', 'K7', 'S5'].map((cell) => cellIn(grid, cell))).toEqual([
      { kind: 'text', text: '已完成' },
      { kind: 'day', day: '2024-06-07' },
      { kind: 'number', value: 60 },
      { kind: 'text', text: '2024-06-07' },
      { kind: 'text', text: '0000-0000000' },
    ]);
  });

  it('writes a line on a hidden sheet under a name, and over it the next time', async () => {
    const { port } = host;
    const line = { name: 'TaskLedger_stamp', place: { sheet: '字典', row: 9, columnIndex: 0 } };
    for (const text of ['one', 'two']) {
      expect(await port.writeNamedLine({ ...line, texts: ['stamp', text] })).toEqual({ ok: true, value: null });
      const grid = await readBack(port);
      expect(namesOf(grid)).toContain('TaskLedger_stamp 字典!A9:B9');
      expect(cellIn(grid, 'B9', '字典')).toEqual({ kind: 'text', text });
    }
  });

  it('adds conditional formats, the first on top, and tells of them at the next reading', async () => {
    const { port } = host;
    const look = { area: 'A5:T8', ink: '#8A2600', fill: '#F4B8A0', bold: true, frame: true, numberFormat: null };
    const formulas = ['LEFT($T5,1)="红"', 'LEFT($T5,1)="黄"'];
    const formats = formulas.map((formula) => ({ ...look, formula }));
    const restored = await port.restoreFormats([{ sheet: SHEET, formats }]);
    expect(restored).toEqual({ ok: true, value: null });
    const read = await port.readWorkbook();
    expect(read.ok && read.value.formats?.get(SHEET)?.slice(0, 2)).toEqual(formulas);
    // The sheet is protected as before: what is locked is still refused, what is open still written.
    const open = await port.writeCells([
      { sheet: SHEET, row: 5, columnIndex: 8, value: { kind: 'text', text: '推进中' } },
    ]);
    expect(open.ok).toBe(true);
  });

  it('selects a cell', async () => {
    expect(await host.port.selectCell({ sheet: SHEET, row: 7, columnIndex: 9 })).toEqual({ ok: true, value: null });
    expect(host.selected()).toBe(`${SHEET}!J7`);
  });

  it('tells who watches that cells changed, until they stop', async () => {
    let changes = 0;
    const watching = await host.port.watch(() => {
      changes += 1;
    });
    if (!watching.ok) throw new Error(watching.problem.kind);
    host.type(SHEET, 'K5', '已开展两次检查。');
    await host.settle();
    expect(changes).toBeGreaterThan(0);
    await watching.value();
    const before = changes;
    host.type(SHEET, 'K5', '已开展三次检查。');
    await host.settle();
    expect(changes).toBe(before);
  });

  it.each(['workbook', 'personal'] as const)('keeps a %s setting and forgets it', async (scope) => {
    const { port } = host;
    expect(port.readSetting(scope, 'round')).toBeNull();
    expect(await port.writeSetting(scope, 'round', '2024-Q2')).toEqual({ ok: true, value: null });
    expect(port.readSetting(scope, 'round')).toBe('2024-Q2');
    await port.writeSetting(scope, 'round', null);
    expect(port.readSetting(scope, 'round')).toBeNull();
  });

  it.each(['cell-edit-mode', 'disconnected'] as const)('answers %s for as long as it lasts', async (kind) => {
    const { port } = host;
    host.refuse(kind);
    expect(kindOf(await port.readWorkbook())).toBe(kind);
    expect(kindOf(await port.writeColumns([{ sheet: SHEET, columnIndex: 19, firstRow: 5, texts: ['红 逾期'] }]))).toBe(
      kind,
    );
    expect(kindOf(await port.selectCell({ sheet: SHEET, row: 5, columnIndex: 0 }))).toBe(kind);
    host.refuse(null);
    expect(kindOf(await port.readWorkbook())).toBeNull();
  });

  it('answers not-found for a sheet that is gone', async () => {
    const { port } = host;
    const gone = { sheet: '没有这张表', row: 5, columnIndex: 0 };
    expect(kindOf(await port.selectCell(gone))).toBe('not-found');
    expect(kindOf(await port.writeCells([{ ...gone, value: { kind: 'text', text: 'x' } }]))).toBe('not-found');
    expect(kindOf(await port.writeColumns([{ ...gone, firstRow: 5, texts: ['x'] }]))).toBe('not-found');
  });
}

async function readBack(port: HostPort): Promise<Grid> {
  const read = await port.readWorkbook();
  if (!read.ok) throw new Error(`${read.problem.kind} ${read.problem.detail}`);
  return read.value.grid;
}

/** Names of the product with what they point at. */
function namesOf({ names }: Grid): string[] {
  return names
    .filter(({ name }) => name.startsWith('TaskLedger'))
    .map(({ name, sheet, area }) => `${name} ${sheet}!${area.replaceAll('$', '')}`)
    .sort();
}

function cellIn(grid: Grid, cell: string, sheet = SHEET): GridCell | undefined {
  const area = readArea(cell);
  const row = grid.sheets.find(({ name }) => name === sheet)?.rows.find((each) => each.row === area?.top);
  const found = row?.cells[area?.left ?? -1];
  return cellText(found) === '' ? undefined : found;
}

function kindOf(result: HostResult<unknown>): HostProblemKind | null {
  return result.ok ? null : result.problem.kind;
}
