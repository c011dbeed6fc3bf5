import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expectedCells } from '../../../ledger/assignment/expected-cells.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { recognise } from '../../../ledger/recognise/recognise.ts';
import { read } from '../../../pipeline/read/read.ts';
import type { TemplateOptions } from '../../../pipeline/template/template-options.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { hasLibreOffice, saveAs } from '../workbook/libreoffice.ts';
import { plan, roster, rows, sample } from './sample.ts';

const entries = new Map([
  [
    'T04-1',
    {
      status: '已完成',
      completedOn: '2024-06-05',
      progress: '4月举办业务培训2期，86人参加；轮训全部完成。',
      evidence: '样例发〔2024〕12号',
      filler: '样例甲',
      filledOn: '2024-06-28',
    },
  ],
]);

const write = (differs: Partial<TemplateOptions> = {}): Promise<Uint8Array> =>
  writeTemplate(new ExcelJS.Workbook(), sample(differs));

async function readBack(bytes: Uint8Array): Promise<Ledger> {
  const outcome = await read(bytes, 'D01.xlsx');
  if (outcome.state !== 'read') throw new Error(outcome.refusal.message.en);
  const rowKeys = new Map(rows.map(({ key, task, item }) => [key, { task: task.number, title: task.title, item }]));
  const recognised = recognise(outcome.grid, 'D01.xlsx', { plan, roster, sheets: sample().sheets, rowKeys });
  if (recognised.state !== 'recognised') throw new Error(recognised.refusal.message.en);
  return recognised.ledger;
}

/** The workbook as a program leaves it that drops defined names. */
function withoutNames(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(/<definedNames>.*<\/definedNames>/s, '')) });
}

const identity = { planId: 'sample-2024', planVersion: 3, unit: 'D01', round: '2024-Q2', templateVersion: 2 };

describe('a template read back', () => {
  it('is recognised, with nothing to remark', async () => {
    const ledger = await readBack(await write());
    expect(ledger.identity).toEqual({ ...identity, from: 'name' });
    expect(ledger.nilReturn).toBe(false);
    expect(ledger.observations).toEqual([]);
    expect(ledger.sheets.map(({ id, headingRow }) => [id, headingRow])).toEqual([['tasks', 4]]);
  });

  it('has the plan columns as the plan expects them', async () => {
    const [sheet] = (await readBack(await write())).sheets;
    const found = sheet?.entries.map((entry) =>
      Object.fromEntries(Object.keys(expectedCells(rows[0] ?? fail())).map((id) => [id, entry.cells[id]?.value ?? ''])),
    );
    expect(found).toEqual(rows.map((row) => expectedCells(row)));
  });

  it('gives back what was filled in, and nothing where nothing was', async () => {
    const [sheet] = (await readBack(await write({ entries }))).sheets;
    const cells = sheet?.entries.find(({ key }) => key === 'T04-1')?.cells;
    for (const [id, value] of Object.entries(entries.get('T04-1') ?? {})) expect(cells?.[id]?.value).toBe(value);
    expect(sheet?.entries.find(({ key }) => key === 'T12-1')?.cells.status?.state).toBe('empty');
  });

  it('gives back 零报告', async () => {
    expect((await readBack(await write({ nilReturn: true }))).nilReturn).toBe(true);
  });

  it('is recognised by its titles when a program has dropped the names', async () => {
    const ledger = await readBack(withoutNames(await write({ entries, nilReturn: true })));
    expect(ledger.identity).toEqual({ ...identity, from: 'title' });
    expect(ledger.nilReturn).toBe(true);
    expect(ledger.sheets[0]?.entries).toHaveLength(3);
    expect(ledger.observations).toEqual([]);
  });

  const whereLibreOffice = hasLibreOffice ? it : it.skip;
  whereLibreOffice(
    `keeps its identity through LibreOffice${hasLibreOffice ? '' : ' (skipped: no soffice)'}`,
    async () => {
      const ledger = await readBack(saveAs(await write({ entries }), 'xlsx'));
      expect(ledger.identity).toEqual({ ...identity, from: 'name' });
      expect(ledger.sheets[0]?.entries.map(({ key }) => key)).toEqual(['T04-1', 'T04-2', 'T12-1']);
      expect(ledger.observations).toEqual([]);
    },
  );
});

function fail(): never {
  throw new Error('the sample has rows');
}
