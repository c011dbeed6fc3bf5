// A ledger of any number of rows for the benchmark of the pane: the Fangcheng plan's plainest task, over and over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { scopesOf } from '../../dist/ledger/assignment/unit-scopes.js';
import { readRound } from '../../dist/ledger/round/round.js';
import { writeTemplate } from '../../dist/pipeline/template/write-template.js';
import { root } from '../setup.mjs';

const seed = (...path) => JSON.parse(readFileSync(join(root, 'seeds', ...path), 'utf8'));

/** A plan of so many tasks, each of which gives every enforcement unit one row. */
export function planOf(count) {
  const plan = seed('plans', 'fangcheng-2023.json');
  const [first] = plan.tasks;
  const tasks = Array.from({ length: count }, (_, index) => ({
    ...first,
    number: String(index + 1),
    printedNumber: `${index + 1}.`,
    title: `样例任务${index + 1}`,
    clause: `第${index + 1}项`,
  }));
  return { ...plan, id: `bench-${count}`, tasks, obligations: [], irregularities: [] };
}

/** The filled-in ledger of a unit (.xlsx bytes). */
export async function ledgerOf(plan, code) {
  const roster = seed('rosters', 'sample-county.json');
  const unit = roster.units.find((candidate) => candidate.code === code);
  const round = readRound('2024-Q2');
  const scope = scopesOf(plan, roster, round).units.get(code);
  const entries = new Map(scope.rows.map(({ key }, index) => [key, entryOf(index)]));
  const options = { plan, roster, unit, round, ...scope, entries };
  return writeTemplate(new ExcelJS.Workbook(), options);
}

function entryOf(index) {
  return {
    status: '推进中',
    progress: `4月以来开展专题培训${(index % 4) + 1}期，参加人员${60 + index}人，完成序时进度的${50 + (index % 40)}%。`,
    issues: '无',
    nextStep: `7月底前补齐剩余${(index % 9) + 1}人的培训`,
    evidence: `样例发〔2024〕${index + 1}号`,
    filler: '样例甲',
    signer: '样例乙',
    filledOn: '2024-06-28',
    clearance: '未申请',
  };
}
