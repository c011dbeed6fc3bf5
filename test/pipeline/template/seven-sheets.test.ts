import ExcelJS from 'exceljs';
import { scopesOf } from '../../../ledger/assignment/unit-scopes.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { recognise } from '../../../ledger/recognise/recognise.ts';
import { ledgerSheets } from '../../../ledger/sheets/index.ts';
import { sheetsOfPlan } from '../../../ledger/sheets/sheets-of-plan.ts';
import { read } from '../../../pipeline/read/read.ts';
import { writeTemplate } from '../../../pipeline/template/write-template.ts';
import { type ObligationWords, obligationOf } from '../../build/register.ts';
import { hasLibreOffice, saveAs } from '../workbook/libreoffice.ts';
import { plan, roster, sample } from './sample.ts';

const share = { columns: ['code', 'period', 'num', 'den'], unit: '%', comparator: '=' as const, value: 100 };
const asked: readonly ObligationWords[] = [
  { indicator: 'I-34', sheet: 'R' },
  { indicator: 'I-01', sheet: 'P' },
  { indicator: 'I-09', sheet: 'A', where: { type: ['夜间巡查'] } },
  { indicator: 'I-24', sheet: 'C' },
  { indicator: 'I-50', sheet: 'L' },
  { ...share, indicator: 'I-22', sheet: 'K' },
];
const wholePlan = { ...plan, obligations: asked.map(obligationOf) };

const registers = new Map([
  [
    'officers',
    [
      { name: '样例丙', certNo: '0412000123', hoursLaw: 32, hoursTrade: 34.5 },
      { name: '样例丁', hoursLaw: 8 },
    ],
  ],
  ['indicators', [{ code: 'I-22', period: '2024', num: 118, den: 120 }]],
  ['activities', [{ type: '夜间巡查', heldOn: '2024-05-16', times: 1 }]],
]);

async function written(): Promise<Uint8Array> {
  const options = sample();
  const scope = scopesOf(wholePlan, roster, options.round).units.get('D01');
  if (scope === undefined) throw new RangeError('D01 is in the roster');
  return writeTemplate(new ExcelJS.Workbook(), {
    ...options,
    ...scope,
    rows: options.rows,
    sheets: ledgerSheets,
    registers,
  });
}

async function ledgerIn(bytes: Uint8Array): Promise<Ledger> {
  const outcome = await read(bytes, 'D01.xlsx');
  if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
  const keys = ['T04-1', 'T04-2', 'T12-1'].map((key) => [key, { task: '4', title: '', item: '' }] as const);
  const context = { plan: wholePlan, roster, sheets: sheetsOfPlan(wholePlan), rowKeys: new Map(keys) };
  const recognised = recognise(outcome.grid, 'D01.xlsx', context);
  if (recognised.state === 'refused') throw new Error('refused');
  return recognised.ledger;
}

const rowsIn = (ledger: Ledger) =>
  ledger.sheets.map(({ id, entries }) => `${id} ${entries.map(({ row }) => row).join()}`);
const ROWS = ['tasks 5,6,7', 'rectification ', 'officers 5,6', 'activities 5', 'cases ', 'lists ', 'indicators 5'];

it('a workbook of seven sheets is read back sheet by sheet, rows that nobody filled in left out', async () => {
  const ledger = await ledgerIn(await written());
  expect(rowsIn(ledger)).toEqual(ROWS);
  expect(ledger.observations).toEqual([]);
  expect(ledger.sheets.find(({ id }) => id === 'activities')?.entries[0]?.cells.type?.value).toBe('夜间巡查');
});

const suite = hasLibreOffice ? describe : describe.skip;

suite(`seven sheets saved by LibreOffice${hasLibreOffice ? '' : ' (skipped: soffice is not installed)'}`, () => {
  it('come back the same, with what the template computes', async () => {
    const ledger = await ledgerIn(saveAs(await written(), 'xlsx'));
    expect(rowsIn(ledger)).toEqual(ROWS);
    expect(ledger.observations).toEqual([]);
    const valuesOf = (sheet: string, column: string) =>
      ledger.sheets.find(({ id }) => id === sheet)?.entries.map(({ cells }) => cells[column]?.value);
    expect(valuesOf('officers', 'hoursTotal')).toEqual([66.5, 8]);
    expect(valuesOf('indicators', 'value')).toEqual([98.33]);
    expect(valuesOf('officers', 'certNo')).toEqual(['0412000123', null]);
  });
});
