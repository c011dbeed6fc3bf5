import ExcelJS from 'exceljs';
import { createLedgerPane } from '../../addin/actions/create-ledger-pane.ts';
import type { HostPort } from '../../addin/actions/host-port.ts';
import type { LedgerPane, PaneData } from '../../addin/actions/ledger-pane.ts';
import { scopesOf } from '../../ledger/assignment/unit-scopes.ts';
import { type Day, daySchema } from '../../ledger/day/day.ts';
import type { Grid } from '../../ledger/grid/grid.ts';
import type { Plan } from '../../ledger/plan/plan.ts';
import { readRound } from '../../ledger/round/round.ts';
import { read } from '../../pipeline/read/read.ts';
import type { RowEntry } from '../../pipeline/template/template-options.ts';
import { writeTemplate } from '../../pipeline/template/write-template.ts';
import { countyPlan, countyRoster } from '../build/rollup.ts';

export { countyPlan, countyRoster } from '../build/rollup.ts';

/** The sheet of the sample ledger. */
export const SHEET = '任务台账';

/** A row in which everything is as it should be, still under way. */
export const wellFilled: RowEntry = {
  status: '推进中',
  progress: '6月举办业务培训2期，86人参加。',
  issues: '无',
  nextStep: '9月15日前补训剩余6人',
  evidence: '',
  filler: '样例甲',
  signer: '样例乙',
  filledOn: '2024-06-28',
  clearance: '未申请',
};

/**
 * Bytes of the ledger of 县教育局 in 2024-Q2, as a unit sends it: rows 5 to 8 are T01-1 (due 2024-06-30), T02-1 (2024-12-31),
 * T03-1 (2025-12-31) and T04-1 (standing). Rows not spoken of are well filled in.
 */
export async function ledgerBytes(
  entries: Readonly<Record<string, RowEntry>> = {},
  plan: Plan = countyPlan,
  registers: ReadonlyMap<string, readonly RowEntry[]> = new Map(),
): Promise<Uint8Array> {
  const round = readRound('2024-Q2');
  const unit = countyRoster.units.find(({ code }) => code === 'D02');
  const scope = round && unit && scopesOf(plan, countyRoster, round).units.get(unit.code);
  if (round === null || unit === undefined || !scope) throw new Error('the sample lacks its unit or its round');
  return writeTemplate(new ExcelJS.Workbook(), {
    plan,
    roster: countyRoster,
    unit,
    round,
    ...scope,
    registers,
    entries: new Map(scope.rows.map(({ key }) => [key, { ...wellFilled, ...entries[key] }])),
  });
}

/** The same workbook as plain data. */
export async function ledgerGrid(entries: Readonly<Record<string, RowEntry>> = {}): Promise<Grid> {
  return gridOf(await ledgerBytes(entries));
}

/** What the reader makes of a workbook. */
export async function gridOf(bytes: Uint8Array, file = 'D02.xlsx'): Promise<Grid> {
  const outcome = await read(bytes, file);
  if (outcome.state === 'refused') throw new Error(outcome.refusal.message.en);
  return outcome.grid;
}

/** The sample county on 2024-06-20, with its plan. */
export function paneData(differs: Partial<PaneData> = {}): PaneData {
  const { id, version, title, tasks } = countyPlan;
  return {
    plans: {
      titles: [{ id, version, title, tasks: tasks.length }],
      load: async (asked) => (asked === id ? countyPlan : null),
    },
    roster: countyRoster,
    calendar: { id: 'sample', years: {} },
    today: () => dayOf('2024-06-20'),
    ...differs,
  };
}

/** A pane on a port, opened. */
export async function openPane(port: HostPort, data: PaneData = paneData()): Promise<LedgerPane> {
  const pane = createLedgerPane(port, data);
  await pane.open();
  return pane;
}

export function dayOf(text: string): Day {
  return daySchema.parse(text);
}
