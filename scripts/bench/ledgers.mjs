// Filled-in task ledgers for the benchmark: the Fangcheng plan over a roster of so many made-up units, every row reported.
import { scopesOf } from '../../dist/ledger/assignment/unit-scopes.js';
import { readRound } from '../../dist/ledger/round/round.js';
import { inputs, seed } from './inputs.mjs';

/** Its demands in numbers ask for the other sheets: without them a workbook has the task ledger alone. */
const plan = { ...seed('plans', 'fangcheng-2023.json'), obligations: [] };

/** The ledgers of `count` enforcement units. */
export function benchLedgers(folder, count) {
  const roster = rosterOf(count);
  const { units } = scopesOf(plan, roster, readRound('2024-Q2'));
  return inputs(folder, `ledgers-${count}`, { plan, roster, round: '2024-Q2', asOf: '2024-07-12' }, (unit) => {
    const scope = units.get(unit.code);
    return { ...scope, entries: new Map(scope.rows.map((row, index) => [row.key, entryOf(row, index)])) };
  });
}

function rosterOf(count) {
  const sample = seed('rosters', 'sample-county.json');
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
