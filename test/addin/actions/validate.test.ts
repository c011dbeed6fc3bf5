import { describe as sentencesOf } from '../../../ledger/finding/describe.ts';
import { cellText } from '../../../ledger/grid/grid.ts';
import { readRound } from '../../../ledger/round/round.ts';
import { judgeWorkbook } from '../../../pipeline/judging/judge-workbook.ts';
import { prepareJudging } from '../../../pipeline/judging/prepare-judging.ts';
import { MemoryPort } from '../memory-port.ts';
import { countyPlan, countyRoster, dayOf, ledgerGrid, openPane, SHEET } from '../sample-ledger.ts';

/** What stands in the result column, by row. */
function marksIn(port: MemoryPort): string[] {
  const rows = port.grid.sheets.find(({ name }) => name === SHEET)?.rows ?? [];
  return rows.filter(({ row }) => row > 4).map(({ row, cells }) => `${row} ${cellText(cells[19])}`);
}

const broken = {
  'T01-1': { status: '已办结', completedOn: '2024.6.5', evidence: '样例发〔2024〕12号' },
  'T02-1': { status: '推进中', progress: '无', filledOn: '待定' },
};

describe('validating', () => {
  it('marks every row in one write and lists the findings', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(broken) });
    const pane = await openPane(port);
    await pane.validate();
    expect(port.calls).toEqual([
      'readWorkbook',
      'readWorkbook',
      `writeColumns ${SHEET}!T5:T8`,
      'writeSetting workbook lastValidation',
    ]);
    expect(marksIn(port)).toEqual([
      '5 绿 已完成',
      '6 绿 正常 D-12 D-05【本期进展】【填报日期】',
      '7 绿 正常',
      '8 灰 长期推进',
    ]);
    const { shown, check, busy, notice } = pane.getSnapshot();
    expect(shown.map(({ place }) => place['zh-CN'])).toEqual([
      'T01-1 · 完成状态 (I5)',
      'T01-1 · 完成日期 (J5)',
      'T02-1 · 本期进展 (K6)',
      'T02-1 · 填报日期 (Q6)',
    ]);
    expect(check).toMatchObject({ by: 'validated', rows: 4, fit: false, lights: { green: 3, grey: 1, red: 0 } });
    expect(busy).toBeNull();
    expect(notice?.message.en).toBe('Validated: 4 findings.');
  });

  it('finds what the command line finds', async () => {
    const grid = await ledgerGrid(broken);
    const port = new MemoryPort({ grid, file: 'D02.xlsx' });
    const pane = await openPane(port);
    await pane.validate();
    const round = readRound('2024-Q2');
    if (round === null) throw new Error('2024-Q2 is a round');
    const run = {
      plan: countyPlan,
      roster: countyRoster,
      calendar: { id: 'sample', years: {} },
      round,
      previous: null,
    };
    const judged = judgeWorkbook(grid, 'D02.xlsx', prepareJudging({ ...run, asOf: dayOf('2024-06-20') }));
    if (judged.kind !== 'ledger') throw new Error('the sample is a ledger');
    expect(pane.getSnapshot().check?.findings.map(({ finding }) => finding)).toEqual(judged.judged.findings);
    expect(pane.getSnapshot().check?.findings.map(({ message }) => message)).toEqual(
      judged.judged.findings.map(sentencesOf),
    );
  });

  it('writes nothing where the marks are right already', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid() });
    const pane = await openPane(port);
    await pane.validate();
    port.calls.length = 0;
    await pane.validate();
    expect(port.calls).toEqual(['readWorkbook', 'writeSetting workbook lastValidation']);
  });

  it('remembers in the workbook when it was validated, and what was counted', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(broken) });
    const pane = await openPane(port);
    await pane.validate();
    const again = await openPane(port);
    expect(again.getSnapshot().workbook).toMatchObject({
      kind: 'ledger',
      lastValidation: { asOf: '2024-06-20', severities: { error: 1, noncompliance: 0, warning: 1, info: 2 } },
    });
  });

  it('takes marks out of rows that are no longer the ledger’s, and leaves other words there alone', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid() });
    port.type(SHEET, 'T10', '红 逾期 T-01');
    port.type(SHEET, 'T11', '请勿填写');
    const pane = await openPane(port);
    await pane.validate();
    expect(marksIn(port).slice(4)).toEqual(['11 请勿填写']);
  });

  it('lists the findings of a workbook that is read-only, and says why the sheet stays as it is', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(broken), host: { readOnly: true } });
    const pane = await openPane(port);
    await pane.validate();
    expect(port.calls.filter((call) => call.startsWith('write'))).toEqual([]);
    expect(pane.getSnapshot()).toMatchObject({ problem: { kind: 'read-only' }, check: { by: 'read', fit: false } });
  });

  it.each(['cell-edit-mode', 'protected', 'disconnected', 'unexpected'] as const)(
    'says so when the host answers %s, and is idle again',
    async (kind) => {
      const port = new MemoryPort({ grid: await ledgerGrid() });
      const pane = await openPane(port);
      port.failing.set('writeColumns', kind);
      await pane.validate();
      expect(pane.getSnapshot()).toMatchObject({ problem: { kind }, busy: null, check: { by: 'read' } });
      port.failing.clear();
      await pane.validate();
      expect(pane.getSnapshot()).toMatchObject({ problem: null, check: { by: 'validated' } });
    },
  );

  it('says what to do where the result column is gone', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(broken) });
    port.type(SHEET, 'T4', '备注');
    const pane = await openPane(port);
    await pane.validate();
    expect(pane.getSnapshot().problem?.kind).toBe('no-result-column');
    expect(pane.getSnapshot().check?.severities.error).toBe(1);
  });

  it('puts conditional formats back that the sheet has lost, and those alone', async () => {
    const grid = await ledgerGrid();
    const bare = new MemoryPort({ grid, formats: new Map([[SHEET, []]]) });
    await (await openPane(bare)).validate();
    const all = bare.restored.map(({ formula }) => formula);
    expect(all).toContain('LEFT($T5,1)="红"');
    expect(bare.restored.find(({ formula }) => formula === 'LEFT($T5,1)="红"')).toMatchObject({
      area: 'A5:T8',
      fill: '#F4B8A0',
    });
    const most = new MemoryPort({
      grid,
      formats: new Map([
        [SHEET, all.filter((formula) => !formula.includes('"绿"')).map((formula) => formula.replace('$T5', '$t 9'))],
      ]),
    });
    await (await openPane(most)).validate();
    expect(most.restored.map(({ formula }) => formula)).toEqual(['LEFT($T5,1)="绿"']);
    const whole = new MemoryPort({ grid, formats: new Map([[SHEET, all]]) });
    await (await openPane(whole)).validate();
    expect(whole.restored).toEqual([]);
  });
});

describe('clearing the marks', () => {
  it('empties the result column and nothing else', async () => {
    const port = new MemoryPort({ grid: await ledgerGrid(broken) });
    const before = port.grid.sheets;
    const pane = await openPane(port);
    await pane.validate();
    await pane.clearMarks();
    expect(marksIn(port)).toEqual(['5 ', '6 ', '7 ', '8 ']);
    expect(textsOf(port.grid.sheets)).toEqual(textsOf(before));
    expect(pane.getSnapshot().notice?.kind).toBe('cleared');
  });

  it('says that there are none', async () => {
    const pane = await openPane(new MemoryPort({ grid: await ledgerGrid() }));
    await pane.clearMarks();
    expect(pane.getSnapshot().notice?.kind).toBe('nothing-to-clear');
  });
});

function textsOf(sheets: MemoryPort['grid']['sheets']): string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, index) => (cell === undefined ? [] : `${name} ${row} ${index} ${cellText(cell)}`)),
    ),
  );
}
