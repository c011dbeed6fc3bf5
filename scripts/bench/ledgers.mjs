// Filled-in ledgers for the benchmark: the Fangcheng plan over a roster of so many made-up units, every row reported.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { scopesOf } from '../../dist/ledger/assignment/unit-scopes.js';
import { readRound } from '../../dist/ledger/round/round.js';
import { templateName } from '../../dist/pipeline/template/template-name.js';
import { writeTemplate } from '../../dist/pipeline/template/write-template.js';
import { root } from '../setup.mjs';

const round = readRound('2024-Q2');
const plan = JSON.parse(readFileSync(join(root, 'seeds/plans/fangcheng-2023.json'), 'utf8'));

/** Writes the ledgers of `count` enforcement units and their roster below `folder`, unless they are there; answers with both places. */
export async function benchLedgers(folder, count) {
  const files = join(folder, `ledgers-${count}`);
  const rosterFile = join(folder, `roster-${count}.json`);
  const done = join(folder, `ledgers-${count}.done`);
  if (existsSync(done)) return { files, rosterFile };
  mkdirSync(files, { recursive: true });
  const roster = rosterOf(count);
  writeFileSync(rosterFile, JSON.stringify(roster));
  const { units } = scopesOf(plan, roster, round);
  for (const unit of roster.units) {
    const scope = units.get(unit.code);
    const entries = new Map(scope.rows.map((row, index) => [row.key, entryOf(row, index)]));
    const options = { plan, roster, unit, round, ...scope, entries, issuedOn: '2024-07-03' };
    writeFileSync(join(files, templateName(unit, round)), await writeTemplate(new ExcelJS.Workbook(), options));
  }
  writeFileSync(done, '');
  return { files, rosterFile };
}

function rosterOf(count) {
  const sample = JSON.parse(readFileSync(join(root, 'seeds/rosters/sample-county.json'), 'utf8'));
  const units = Array.from({ length: count }, (_, index) => {
    const code = `D${String(index + 1).padStart(4, '0')}`;
    const shortName = index === 0 ? '县司法局' : `样例单位${code}`;
    return {
      code,
      name: `样例县${shortName}`,
      shortName,
      aliases: [],
      kind: 'enforcement',
      group: '样例组',
      succeeds: [],
    };
  });
  const collectives = sample.collectives.filter(({ kinds }) => kinds.includes('enforcement'));
  return { ...sample, id: `bench-${count}`, units, collectives: collectives.map((entry) => ({ ...entry, codes: [] })) };
}

function entryOf(row, index) {
  const done = row.dueOn !== null && row.dueOn < '2024-07-01';
  return {
    status: done ? '已完成并长期推进' : '推进中',
    completedOn: done ? '2024-06-20' : '',
    progress: `4月以来开展专题培训${(index % 4) + 1}期，参加人员${60 + index}人，已建立工作清单并逐项推进，完成序时进度的${50 + (index % 40)}%。`,
    issues: '无',
    nextStep: '7月底前补齐剩余人员培训并报送情况',
    evidence: `样例发〔2024〕${index + 1}号`,
    filler: '样例甲',
    phone: '0000-0000000',
    signer: '样例乙',
    filledOn: '2024-06-28',
    clearance: '未申请',
  };
}
